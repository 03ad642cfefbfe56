import PolicyEngine

/// Where in a policy document the cursor is typing a string.
struct CompletionPlace: Equatable {
  /// What the string is.
  enum Role: Equatable {
    /// A value, or an element of a list, of this key.
    case value(of: String)
    /// A key of the object that is this key's value; nil for the document itself.
    case key(in: String?)
  }

  let role: Role
  /// What is typed before the cursor.
  let prefix: String
  /// What a completion replaces.
  let range: Range<LinePlace>
  /// Whether the string has its closing quote.
  let isClosed: Bool

  /// Nil where the cursor isn't in a string, or the document before it can't be read.
  init?(_ buffer: TextBuffer, at caret: LinePlace) {
    let line = buffer.lines[caret.line]
    // A line of this length wasn't written by hand.
    guard line.utf8.count < 4096 else { return nil }
    let bytes = Array(line.utf8)
    let tokens = PolicyTokens.tokens(line)
    guard let number = tokens.firstIndex(where: { $0.range.lowerBound < caret.offset && caret.offset <= $0.range.upperBound }) else {
      return nil
    }
    let token = tokens[number]
    guard bytes[token.range.lowerBound] == UInt8(ascii: "\"") else { return nil }
    isClosed = token.kind != .error
    if isClosed, caret.offset == token.range.upperBound { return nil }
    let start = LinePlace(line: caret.line, offset: token.range.lowerBound + 1)
    prefix = buffer.text(in: start..<caret)
    range = start..<(isClosed ? LinePlace(line: caret.line, offset: token.range.upperBound - 1) : caret)
    var walk = BackwardWalk(buffer, line: caret.line, tokens: Array(tokens[..<number]))
    guard let role = walk.role() else { return nil }
    self.role = role
  }
}

/// Reads words backwards from the cursor to learn what they are in.
private struct BackwardWalk {
  private static let lineLimit = 400

  private let buffer: TextBuffer
  private var line: Int
  private var tokens: [PolicyToken]
  private var linesLeft = lineLimit

  init(_ buffer: TextBuffer, line: Int, tokens: [PolicyToken]) {
    self.buffer = buffer
    self.line = line
    self.tokens = tokens
  }

  mutating func role() -> CompletionPlace.Role? {
    guard let last = next() else { return nil }
    switch last {
    case ":": return next(isKey: true).map { .value(of: $0) }
    case "[", ",", "{": break
    default: return nil
    }
    switch last == "," ? opening() : last {
    case "[": return owner().map { .value(of: $0) }
    case "{": return .key(in: owner())
    default: return nil
    }
  }

  /// The bracket that is open here.
  private mutating func opening() -> String? {
    var depth = 0
    while let word = next() {
      switch word {
      case "}", "]": depth += 1
      case "{", "[":
        if depth == 0 { return word }
        depth -= 1
      default: break
      }
    }
    return nil
  }

  /// The key whose value the bracket just read begins, through a list where it stands in one.
  private mutating func owner() -> String? {
    switch next() {
    case ":": next(isKey: true)
    case "[": owner()
    case ",": opening() == "[" ? owner() : nil
    default: nil
    }
  }

  /// The word before: a punctuation mark as itself, anything else as a text that is none.
  private mutating func next(isKey: Bool = false) -> String? {
    while tokens.isEmpty {
      guard line > 0, linesLeft > 0 else { return nil }
      line -= 1
      linesLeft -= 1
      tokens = PolicyTokens.tokens(buffer.lines[line])
    }
    let token = tokens.removeLast()
    let text = buffer.slice(line, token.range.lowerBound, token.range.upperBound)
    if isKey { return token.kind == .key || token.kind == .string ? String(text.dropFirst().dropLast()) : nil }
    return token.kind == .punctuation ? text : "word"
  }
}
