import PolicyEngine

/// What the editor's readers promise for half-written documents.
struct EditingCheck {
  let text: String
  private let bytes: [UInt8]

  init(text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  func run() throws(BrokenPromise) {
    let tokens = PolicyTokens.tokens(text)
    try checkTokens(tokens)
    try checkLines(tokens)
    try checkBrackets(tokens)
    let line = String(text.prefix { $0 != "\n" })
    let next = PolicyIndent.newLine(after: line, width: 2)
    try promise(next.allSatisfy { $0 == " " || $0 == "\t" }, "a new line begins with \(next)")
    if let closing = PolicyIndent.closing(line, width: 2) { try promise(line == "  " + closing, "closing makes \(closing) of \(line)") }
  }

  /// Words follow each other, and only white space stands between them.
  private func checkTokens(_ tokens: [PolicyToken]) throws(BrokenPromise) {
    var end = 0
    for token in tokens + [PolicyToken(range: bytes.count..<bytes.count, kind: .error)] {
      try promise(token.range.lowerBound >= end && token.range.upperBound <= bytes.count, "words overlap at \(token.range)")
      let isSpace = bytes[end..<token.range.lowerBound].allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
      try promise(isSpace, "a word is left out before \(token.range)")
      end = token.range.upperBound
    }
    guard (try? JSONTree(text)) != nil else { return }
    try promise(tokens.allSatisfy { $0.kind != .error }, "a word of a JSON text is taken for an error")
  }

  /// A line alone has the words that it has in the whole text; only what a key is may depend on the next line.
  private func checkLines(_ tokens: [PolicyToken]) throws(BrokenPromise) {
    func plain(_ kind: PolicyToken.Kind) -> PolicyToken.Kind { kind == .key ? .string : kind }
    var alone: [PolicyToken] = []
    var start = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      for token in PolicyTokens.tokens(String(decoding: line, as: UTF8.self)) {
        alone.append(PolicyToken(range: (token.range.lowerBound + start)..<(token.range.upperBound + start), kind: plain(token.kind)))
      }
      start += line.count + 1
    }
    let whole = tokens.map { PolicyToken(range: $0.range, kind: plain($0.kind)) }
    try promise(alone == whole, "lines alone have other words")
  }

  /// The partner's partner is the bracket itself.
  private func checkBrackets(_ tokens: [PolicyToken]) throws(BrokenPromise) {
    let brackets = tokens.filter { $0.kind == .punctuation && "{}[]".utf8.contains(bytes[$0.range.lowerBound]) }
    for bracket in brackets.prefix(2) + brackets.suffix(1) {
      let offset = bracket.range.lowerBound
      guard let partner = PolicyBrackets.matchingBracket(in: text, at: offset) else { continue }
      let back = PolicyBrackets.matchingBracket(in: text, at: partner)
      try promise(back == offset && partner != offset, "the bracket at \(offset) has a partner that doesn't know it")
    }
  }
}
