/// How every role looks, and which glyphs frames are made of. Made from a theme file; see ``load(named:configuration:)``.
public struct Theme: Sendable, Equatable {
  /// How the selected row of a list is shown.
  public enum Selection: String, Sendable {
    /// A bar across the whole row.
    case bar
    /// A mark before the row and the highlighted name alone: few bytes, for slow lines.
    case marker
  }

  /// The name it was asked for by.
  public let name: String
  /// Glyphs of frames and marks.
  public var frame: FrameGlyphs
  /// How the selected row is shown.
  public var selection: Selection
  /// Styles by the order of the roles: as written, and for terminals with sixteen colours.
  let styles: [Style]
  let basic: [Style]

  /// The look of a role.
  public subscript(_ role: ThemeRole) -> Style { styles[Self.index[role] ?? 0] }

  /// The name of the first role with this look, for styled screen texts; nil for plain text and for unknown looks.
  public func name(of style: Style) -> String? {
    guard style != self[.text], let found = styles.firstIndex(of: style) else { return nil }
    return ThemeRole.allCases[found].rawValue
  }

  /// The same theme for a terminal with fewer colours.
  /// - Parameter colors: What the terminal has: 2²⁴, 256, 16, 8 or 0; a number between counts as the next lower one.
  public func downgraded(to colors: Int) -> Theme {
    switch colors {
    case (1 << 24)...: return self
    case 256...: return with(styles.map { $0.mapColors { $0.nearest256 } })
    case 16...: return with(basic)
    case 8...: return with(basic.map(\.withEightColors))
    default: return with(Self.monochromeStyles)
    }
  }

  private func with(_ other: [Style]) -> Theme {
    Theme(name: name, frame: frame, selection: selection, styles: other, basic: basic)
  }

  init(name: String, frame: FrameGlyphs, selection: Selection, styles: [Style], basic: [Style]) {
    self.name = name
    self.frame = frame
    self.selection = selection
    self.styles = styles
    self.basic = basic
  }

  private static let index = Dictionary(uniqueKeysWithValues: zip(ThemeRole.allCases, 0...))
  private static let monochromeStyles: [Style] = (try? load(named: "monochrome").styles) ?? ThemeRole.allCases.map { _ in .standard }
}

extension Style {
  /// The style with both colours changed.
  func mapColors(_ change: (Color) -> Color) -> Style {
    Style(foreground: change(foreground), background: change(background), attributes: attributes)
  }

  /// For terminals with eight colours: a bright foreground becomes bold, a bright background plain.
  var withEightColors: Style {
    var copy = mapColors { color in
      if case .palette(let index) = color, (8..<16).contains(index) { .palette(index - 8) } else { color }
    }
    if case .palette(8...15) = foreground { copy.attributes.insert(.bold) }
    return copy
  }
}
