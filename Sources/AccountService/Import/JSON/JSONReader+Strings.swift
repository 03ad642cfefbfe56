/// How many bytes of a source are held in memory at most.
struct JSONLimits {
  /// The longest text that isn't a document: names, paths, ARNs, tags.
  var text = 16 << 10
  /// The longest document, and the longest string of any kind.
  var document = 4 << 20
  /// The longest element of a list: an entity with all that hangs on it.
  var element = 16 << 20
}

/// A string's bytes in the window, between its quotes: good until the reader reads on.
struct StringToken {
  let start: Int
  let count: Int
  let hasEscapes: Bool
  let hasNUL: Bool
}

extension JSONReader {
  /// Reads a string from its opening quote on. Its escapes, surrogate pairs and UTF-8 are checked.
  func scanString(limit: Int? = nil) throws -> StringToken {
    let limit = limit ?? limits.document
    position += 1
    tokenStart = position
    defer { tokenStart = -1 }
    var hasEscapes = false
    var hasNUL = false
    while true {
      skipPlain()
      if position - tokenStart > limit { throw fault(.tooLong(limit), back: position - tokenStart) }
      guard position < end else {
        if try !refill() { throw fault(.unexpectedEnd) }
        continue
      }
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position += 1
        return StringToken(start: tokenStart, count: position - 1 - tokenStart, hasEscapes: hasEscapes, hasNUL: hasNUL)
      case UInt8(ascii: "\\"):
        hasEscapes = true
        if try skipEscape() { hasNUL = true }
      case 0..<0x20: throw fault(.controlCharacter)
      default: try skipScalar()
      }
    }
  }

  /// A string's text.
  func text(of token: StringToken) throws -> String {
    if token.hasNUL { throw fault(.nulCharacter) }
    guard token.hasEscapes else {
      return String(decoding: UnsafeBufferPointer(start: bytes + token.start, count: token.count), as: UTF8.self)
    }
    decode(token)
    return String(decoding: decoded, as: UTF8.self)
  }

  /// Puts a string's bytes into `decoded`, its escapes resolved.
  func decode(_ token: StringToken) {
    decoded.removeAll(keepingCapacity: true)
    var index = token.start
    let stop = token.start + token.count
    while index < stop {
      let byte = bytes[index]
      guard byte == UInt8(ascii: "\\") else {
        decoded.append(byte)
        index += 1
        continue
      }
      index += 1
      if bytes[index] == UInt8(ascii: "u") {
        index += appendScalar(at: index + 1)
      } else {
        decoded.append(Self.unescaped(bytes[index]) ?? bytes[index])
        index += 1
      }
    }
  }

  /// Moves over ASCII that needs no look.
  private func skipPlain() {
    var index = position
    let stop = end
    let window = bytes
    while index < stop {
      let byte = window[index]
      if byte < 0x20 || byte >= 0x80 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
      index += 1
    }
    position = index
  }

  /// Moves over an escape; true where it stands for U+0000.
  private func skipEscape() throws -> Bool {
    guard try has(2) else { throw fault(.unexpectedEnd) }
    guard bytes[position + 1] == UInt8(ascii: "u") else {
      if Self.unescaped(bytes[position + 1]) == nil { throw fault(.badEscape) }
      position += 2
      return false
    }
    guard try has(6) else { throw fault(.unexpectedEnd) }
    guard let unit = hex4(at: position + 2) else { throw fault(.badEscape) }
    if (0xDC00...0xDFFF).contains(unit) { throw fault(.loneSurrogate) }
    if (0xD800...0xDBFF).contains(unit) {
      guard try has(12), bytes[position + 6] == UInt8(ascii: "\\"), bytes[position + 7] == UInt8(ascii: "u"),
        let low = hex4(at: position + 8),
        (0xDC00...0xDFFF).contains(low)
      else { throw fault(.loneSurrogate) }
      position += 6
    }
    position += 6
    return unit == 0
  }

  /// Moves over one character outside ASCII; well-formed sequences are those of the Unicode Standard, table 3-7.
  private func skipScalar() throws {
    let first = bytes[position]
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard (0xC2...0xF4).contains(first), try has(length) else { throw fault(.badUTF8) }
    let second = bytes[position + 1]
    let lowest: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
    let highest: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
    guard second >= lowest, second <= highest else { throw fault(.badUTF8) }
    for index in 2..<max(2, length) where bytes[position + index] & 0xC0 != 0x80 { throw fault(.badUTF8) }
    position += length
  }

  private func appendScalar(at index: Int) -> Int {
    let unit = hex4(at: index) ?? 0
    guard (0xD800...0xDBFF).contains(unit) else {
      append(unit)
      return 5
    }
    append(0x10000 + (unit - 0xD800) << 10 + ((hex4(at: index + 6) ?? 0xDC00) - 0xDC00))
    return 11
  }

  private func append(_ value: UInt32) {
    guard let scalar = Unicode.Scalar(value) else { return }
    decoded += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
  }

  private func hex4(at index: Int) -> UInt32? {
    var value: UInt32 = 0
    for byte in UnsafeBufferPointer(start: bytes + index, count: 4) {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - 0x30)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - 0x57)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(byte - 0x37)
      default: return nil
      }
    }
    return value
  }

  private static func unescaped(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }
}
