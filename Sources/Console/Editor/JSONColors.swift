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
      if token.range.lowerBound > offset { spans.append(Span(piece(offset..<token.range.lowerBound), look[.text])) }
      width += spans.last?.text.width ?? 0
      spans.append(Span(piece(token.range), look[role(of: token.kind)]))
      width += spans[spans.count - 1].text.width
      offset = token.range.upperBound
    }
    if offset < bytes.count, width < columns { spans.append(Span(piece(offset..<bytes.count), look[.text])) }
    return spans
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
