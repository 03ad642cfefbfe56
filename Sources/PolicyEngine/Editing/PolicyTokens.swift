/// A word of a policy document, for colouring it while it is written.
public struct PolicyToken: Sendable, Hashable {
  /// What a word is.
  public enum Kind: Sendable, Hashable, CaseIterable {
    /// A string before a colon.
    case key
    /// Any other string.
    case string
    /// A number.
    case number
    /// `true`, `false` or `null`.
    case keyword
    /// A brace, bracket, colon or comma.
    case punctuation
    /// Something that JSON doesn't have: a string without its end, a bare word, a stray character.
    case error
  }

  /// Where the word stands (UTF-8 offsets in the text that was given).
  public let range: Range<Int>
  /// What it is.
  public let kind: Kind

  /// A word of a kind at a place.
  public init(range: Range<Int>, kind: Kind) {
    self.range = range
    self.kind = kind
  }
}

/// Splits policy documents into words, also half-written ones. A JSON string ends on its line, so any line can be split alone and an editor
/// pays only for the lines it shows.
public enum PolicyTokens {
  /// The words of one line, or of a whole text, in order; white space is left out.
  ///
  /// A string is a key where a colon follows it, white space and line ends between them allowed.
  public static func tokens(_ text: String) -> [PolicyToken] {
    var scanner = TokenScanner(Array(text.utf8))
    return scanner.tokens()
  }
}

/// Splits bytes into words without ever failing.
private struct TokenScanner {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func tokens() -> [PolicyToken] {
    var tokens: [PolicyToken] = []
    while offset < bytes.count {
      let byte = bytes[offset]
      if JSONScanner.isSpace(byte) {
        offset += 1
        continue
      }
      let start = offset
      let kind = word(byte)
      if byte == UInt8(ascii: ":"), let last = tokens.last, last.kind == .string {
        tokens[tokens.count - 1] = PolicyToken(range: last.range, kind: .key)
      }
      tokens.append(PolicyToken(range: start..<offset, kind: kind))
    }
    return tokens
  }

  private mutating func word(_ byte: UInt8) -> PolicyToken.Kind {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ":"), UInt8(ascii: ","):
      offset += 1
      return .punctuation
    case UInt8(ascii: "\""):
      return string()
    default:
      return bare()
    }
  }

  private mutating func string() -> PolicyToken.Kind {
    offset += 1
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { return .error }
      offset += 1
      if byte == UInt8(ascii: "\"") { return .string }
      if byte == UInt8(ascii: "\\"), offset < bytes.count, bytes[offset] != UInt8(ascii: "\n"), bytes[offset] != UInt8(ascii: "\r") {
        offset += 1
      }
    }
    return .error
  }

  private mutating func bare() -> PolicyToken.Kind {
    let start = offset
    while offset < bytes.count, !Self.endsWord(bytes[offset]) { offset += 1 }
    if bytes[start] == UInt8(ascii: "-") || (0x30...0x39).contains(bytes[start]) {
      return JSONScanner.isNumber(bytes[start..<offset]) ? .number : .error
    }
    return ["true", "false", "null"].contains(String(decoding: bytes[start..<offset], as: UTF8.self)) ? .keyword : .error
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ":"), UInt8(ascii: ","): true
    case UInt8(ascii: "\""): true
    default: JSONScanner.isSpace(byte)
    }
  }
}
