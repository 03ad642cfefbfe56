/// A text with policy variables, taken apart: `user/${aws:username, 'nobody'}/*`.
///
/// Source: [Variables and tags](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html).
struct VariableText: Sendable {
  enum Piece: Sendable {
    /// Bytes of the pattern; its wildcards are marked where the operator knows wildcards.
    case bytes([UInt8])
    /// A condition key whose value stands here; without the key the default, where there is one.
    case key(name: String, hash: UInt64, default: [UInt8]?)
  }

  let pieces: [Piece]

  /// Takes a text apart; nil where it has no variable.
  /// - Parameter wildcards: whether `*` and `?` outside of variables are wildcards.
  init?(_ text: [UInt8], wildcards: Bool) {
    var pieces: [Piece] = []
    var plain: [UInt8] = []
    var offset = 0
    while offset < text.count {
      if text[offset] == UInt8(ascii: "$"), let variable = Variable(text, at: offset) {
        switch variable.meaning {
        case .literal(let byte): plain.append(byte)
        case .key(let name, let fallback):
          if !plain.isEmpty { pieces.append(.bytes(plain)) }
          plain = []
          pieces.append(.key(name: name, hash: PatternBytes.caselessHash(name.utf8), default: fallback))
        }
        offset = variable.end
      } else {
        plain += wildcards ? PatternBytes.pattern(CollectionOfOne(text[offset])) : [text[offset]]
        offset += 1
      }
    }
    guard text.contains(UInt8(ascii: "$")) else { return nil }
    if !plain.isEmpty { pieces.append(.bytes(plain)) }
    self.pieces = pieces
  }

  /// The text where it stands for one text whatever the request: no variable but `${*}`, `${?}` and `${$}`.
  var constant: [UInt8]? {
    var result: [UInt8] = []
    for piece in pieces {
      guard case .bytes(let bytes) = piece else { return nil }
      result += bytes
    }
    return result
  }

  /// The text with the request's values in place; nil where a key is missing, or has not exactly one value, and no default stands for it.
  func resolved(_ context: RequestContext) -> [UInt8]? {
    var result: [UInt8] = []
    for piece in pieces {
      switch piece {
      case .bytes(let bytes): result += bytes
      case .key(let name, let hash, let fallback):
        guard let value = context.singleValue(hash, name) ?? fallback else { return nil }
        result += value
      }
    }
    return result
  }

  /// The keys of the variables, as written.
  var keys: [String] {
    pieces.compactMap { piece in
      guard case .key(let name, _, _) = piece else { return nil }
      return name
    }
  }

  /// The keys that a request doesn't answer, and for which no default stands.
  func unresolvedKeys(_ context: RequestContext) -> [String] {
    pieces.compactMap { piece in
      guard case .key(let name, let hash, nil) = piece, context.singleValue(hash, name) == nil else { return nil }
      return name
    }
  }
}

/// One `${…}` of a text.
private struct Variable {
  enum Meaning {
    case literal(UInt8)
    case key(String, default: [UInt8]?)
  }

  let meaning: Meaning
  let end: Int

  /// Reads the variable that begins at an offset; nil where none does, and the text stands for itself.
  init?(_ text: [UInt8], at start: Int) {
    guard start + 2 < text.count, text[start + 1] == UInt8(ascii: "{") else { return nil }
    if start + 3 < text.count, text[start + 3] == UInt8(ascii: "}"), "*?$".utf8.contains(text[start + 2]) {
      (meaning, end) = (.literal(text[start + 2]), start + 4)
      return
    }
    let stops = [UInt8(ascii: "}"), UInt8(ascii: ",")]
    guard let stop = text[(start + 2)...].firstIndex(where: { stops.contains($0) }), stop > start + 2 else { return nil }
    let name = Self.trimmed(text[(start + 2)..<stop])
    guard !name.isEmpty else { return nil }
    if text[stop] == UInt8(ascii: "}") {
      (meaning, end) = (.key(name, default: nil), stop + 1)
      return
    }
    guard let fallback = Self.quoted(text, from: stop + 1) else { return nil }
    (meaning, end) = (.key(name, default: Array(text[fallback.inside])), fallback.end)
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    let isSpace = { (byte: UInt8) in byte == 0x20 }
    let rest = bytes.drop(while: isSpace)
    return String(decoding: rest.prefix(rest.count - rest.reversed().prefix(while: isSpace).count), as: UTF8.self)
  }

  /// The text between quotes that closes a variable: `'text'}`.
  private static func quoted(_ text: [UInt8], from start: Int) -> (inside: Range<Int>, end: Int)? {
    var offset = start
    while offset < text.count, text[offset] == 0x20 { offset += 1 }
    guard offset < text.count, text[offset] == UInt8(ascii: "'") else { return nil }
    guard let close = text[(offset + 1)...].firstIndex(of: UInt8(ascii: "'")) else { return nil }
    var end = close + 1
    while end < text.count, text[end] == 0x20 { end += 1 }
    guard end < text.count, text[end] == UInt8(ascii: "}") else { return nil }
    return ((offset + 1)..<close, end + 1)
  }
}
