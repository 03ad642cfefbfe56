import PolicyEngine
import Terminal

/// A line of a policy document in its colours.
enum JSONColors {
  /// The line's pieces, as many as reach so many columns; what stands between words is plain.
  static func spans(_ line: String, columns: Int, _ look: Look) -> [Span] {
    let bytes = line.utf8
    var spans: [Span] = []
    var (offset, width) = (0, 0)
    func piece(_ range: Range<Int>) -> SafeText {
      let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
      let text = line[start..<bytes.index(start, offsetBy: range.count)]
      return SafeText(String(text), columns: max(0, columns - width))
    }
    for token in PolicyTokens.tokens(line) {
      if width >= columns { return spans }
      let gap = piece(offset..<token.range.lowerBound)
      if !gap.isEmpty { spans.append(Span(gap, look[.text])) }
      width += gap.width
      let word = piece(token.range)
      spans.append(Span(word, look[role(of: token.kind)]))
      width += word.width
      offset = token.range.upperBound
    }
    if offset < bytes.count, width < columns { spans.append(Span(piece(offset..<bytes.count), look[.text])) }
    return spans
  }

  /// Lines longer than this, in bytes, are drawn without colours: only the part that is seen is looked at.
  private static let longLine = 8192

  /// Draws a line whose first column stands at a place; the clip leaves out what isn't seen.
  /// - Parameters:
  ///   - left: The first column that is seen.
  ///   - pattern: What is looked for, lower case; shown where it stands.
  static func draw(
    _ line: String, from left: Int, columns: Int, at start: Position, pattern: String, into canvas: inout Canvas, _ look: Look
  ) {
    if line.utf8.count > longLine, TextBuffer.isPlain(line, upTo: line.utf8.count) {
      let from = line.utf8.index(line.startIndex, offsetBy: min(left, line.utf8.count))
      let part = SafeText(String(line[from...].prefix(columns)))
      canvas.write(part, at: start.moved(columns: left), style: look[.text])
      if !pattern.isEmpty { canvas.mark([pattern], in: part, at: start.moved(columns: left), style: look[.match]) }
      return
    }
    let spans = spans(line, columns: left + columns, look)
    canvas.write(spans, at: start)
    if !pattern.isEmpty { canvas.mark([pattern], in: SafeText.joined(spans.map(\.text)), at: start, style: look[.match]) }
  }

  private static func role(of kind: PolicyToken.Kind) -> ThemeRole {
    switch kind {
    case .key: .jsonKey
    case .string: .jsonString
    case .number: .jsonNumber
    case .keyword: .jsonKeyword
    case .punctuation: .jsonPunctuation
    case .error: .jsonError
    }
  }
}
