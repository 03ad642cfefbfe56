/// Patterns of the policy language as bytes: UTF-8, in which two bytes that never occur there stand for the wildcards.
///
/// A literal `*`, as `${*}` writes it, thus stays a plain byte.
enum PatternBytes {
  /// `*`: any run of characters, also none.
  static let anyRun: UInt8 = 0xFF
  /// `?`: one character.
  static let anyOne: UInt8 = 0xFE

  static func isWildcard(_ byte: UInt8) -> Bool { byte >= anyOne }

  /// A pattern's bytes, its `*` and `?` turned into the wildcards.
  static func pattern(_ text: some Sequence<UInt8>) -> [UInt8] {
    text.map { byte in
      switch byte {
      case UInt8(ascii: "*"): anyRun
      case UInt8(ascii: "?"): anyOne
      default: byte
      }
    }
  }

  /// A byte, an ASCII capital as its small letter.
  static func lower(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  /// The hash of bytes, ASCII capitals as small letters (64-bit FNV-1a).
  static func caselessHash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(lower(byte))) &* 0x0000_0100_0000_01B3 }
    return hash
  }
}

/// Matches bytes against patterns. Remembers only the last `*`, so the time is at most pattern times text, and nothing is allocated.
enum PatternMatcher {
  /// Whether a text matches a pattern from end to end.
  static func matches(_ pattern: Span<UInt8>, _ text: Span<UInt8>) -> Bool {
    var place = 0
    var offset = 0
    var star = -1
    var mark = 0
    while offset < text.count {
      let byte = place < pattern.count ? pattern[place] : 0
      if place < pattern.count, byte == PatternBytes.anyRun {
        star = place
        mark = offset
        place += 1
      } else if place < pattern.count, byte == PatternBytes.anyOne {
        place += 1
        offset = nextCharacter(text, offset)
      } else if place < pattern.count, byte == text[offset] {
        place += 1
        offset += 1
      } else {
        guard star >= 0 else { return false }
        mark = nextCharacter(text, mark)
        offset = mark
        place = star + 1
      }
    }
    while place < pattern.count, pattern[place] == PatternBytes.anyRun { place += 1 }
    return place == pattern.count
  }

  private static func nextCharacter(_ text: Span<UInt8>, _ offset: Int) -> Int {
    var next = offset + 1
    while next < text.count, text[next] & 0xC0 == 0x80 { next += 1 }
    return next
  }

  static func isEqual(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    for index in 0..<left.count where left[index] != right[index] { return false }
    return true
  }

  static func hasPrefix(_ text: Span<UInt8>, _ prefix: Span<UInt8>) -> Bool {
    guard text.count >= prefix.count else { return false }
    for index in 0..<prefix.count where text[index] != prefix[index] { return false }
    return true
  }
}
