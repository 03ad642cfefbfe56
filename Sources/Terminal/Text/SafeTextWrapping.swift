extension SafeText {
  /// The text in lines of at most so many columns, broken at blanks, and inside a word only when the word alone is too long.
  /// Blanks at a break disappear. An empty text is one empty line.
  public func wrapped(columns: Int) -> [SafeText] {
    guard columns > 0, width > columns else { return [self] }
    var lines: [[Glyph]] = []
    var line: [Glyph] = []
    var used = 0
    for word in words() {
      let wide = word.reduce(0) { $0 + Int($1.width) }
      if used + wide <= columns {
        line += word
        used += wide
        continue
      }
      if word.first?.isBlank == true { continue }
      if used > 0 { lines.append(line) }
      line = []
      used = 0
      for glyph in word {
        if used + Int(glyph.width) > columns, used > 0 {
          lines.append(line)
          line = []
          used = 0
        }
        line.append(glyph)
        used += Int(glyph.width)
      }
    }
    lines.append(line)
    return lines.map { SafeText(glyphs: Self.withoutTrailingBlanks($0)) }
  }

  /// Runs of blanks and runs of other glyphs by turns.
  private func words() -> [[Glyph]] {
    var found: [[Glyph]] = []
    for glyph in glyphs {
      if let last = found.last?.last, last.isBlank == glyph.isBlank {
        found[found.count - 1].append(glyph)
      } else {
        found.append([glyph])
      }
    }
    return found
  }

  private static func withoutTrailingBlanks(_ line: [Glyph]) -> [Glyph] {
    Array(line[..<((line.lastIndex { !$0.isBlank } ?? -1) + 1)])
  }
}
