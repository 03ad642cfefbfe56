extension Color {
  /// A short name for screen texts: `default`, `palette(12)` or `#8ab4f8`.
  public var name: String {
    switch self {
    case .standard: return "default"
    case .palette(let index): return "palette(\(index))"
    case .rgb(let red, let green, let blue):
      return "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
  }
}

extension Style {
  /// A short name for screen texts, empty for the terminal's own look: `bold #8ab4f8 on palette(4)`.
  public var name: String {
    var words = Attributes.named.filter { attributes.contains($0.attribute) }.map(\.name)
    if foreground != .standard { words.append(foreground.name) }
    if background != .standard { words.append("on " + background.name) }
    return words.joined(separator: " ")
  }
}
