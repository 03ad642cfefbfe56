import Language

/// A fault inside one word of JSON, before it is placed in the document.
struct JSONFault: Error {
  let message: Sentence
  let range: Range<Int>
}

/// Walks over the words of a JSON text: space, strings, numbers and bare words. Looks at each byte once.
struct JSONScanner {
  let bytes: [UInt8]
  private(set) var offset = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { offset >= bytes.count }
  var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  mutating func advance() {
    offset += 1
  }

  mutating func skipSpace() {
    while let byte = peek, Self.isSpace(byte) { offset += 1 }
  }

  /// Whether a byte is white space between JSON words: space, tab, line feed, carriage return.
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// The whole character that starts at an offset.
  func character(at offset: Int) -> String {
    let end = min(offset + 32, bytes.count)
    return String(decoding: bytes[offset..<end], as: UTF8.self).first.map(String.init) ?? ""
  }

  /// Walks over a string, from quote to quote.
  mutating func skipString() throws(JSONFault) -> Range<Int> {
    let start = offset
    offset += 1
    while true {
      skipPlainText()
      guard offset < bytes.count else { break }
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\"") {
        offset += 1
        return start..<offset
      }
      guard byte == UInt8(ascii: "\\") else { throw controlCharacter(byte, string: start) }
      try skipEscape(string: start)
    }
    throw JSONFault(message: .jsonStringNotClosed, range: start..<bytes.count)
  }

  /// Walks on to the next quote, backslash or control character, or to the end.
  private mutating func skipPlainText() {
    offset = bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return offset }
      var offset = offset
      let end = buffer.count
      while offset < end {
        let byte = base[offset]
        if byte < 0x20 || byte == 0x22 || byte == 0x5C { break }
        offset += 1
      }
      return offset
    }
  }

  private func controlCharacter(_ byte: UInt8, string start: Int) -> JSONFault {
    if byte == 0x0A || byte == 0x0D { return JSONFault(message: .jsonStringNotClosed, range: start..<offset) }
    return JSONFault(message: .jsonControlCharacter(byte), range: offset..<(offset + 1))
  }

  private mutating func skipEscape(string start: Int) throws(JSONFault) {
    guard offset + 1 < bytes.count else { throw JSONFault(message: .jsonStringNotClosed, range: start..<bytes.count) }
    let letter = bytes[offset + 1]
    if letter == UInt8(ascii: "u") { return try skipUnicodeEscape() }
    guard JSONText.plainEscape(letter) != nil else {
      let written = character(at: offset + 1)
      throw JSONFault(message: .jsonUnknownEscape(written), range: offset..<min(offset + 1 + written.utf8.count, bytes.count))
    }
    offset += 2
  }

  private mutating func skipUnicodeEscape() throws(JSONFault) {
    let start = offset
    guard let value = JSONText.hexadecimal(bytes[...], start + 2) else {
      throw JSONFault(message: .jsonHexadecimalDigits, range: start..<min(start + 2, bytes.count))
    }
    offset += 6
    guard (0xD800...0xDFFF).contains(value) else { return }
    let hasEscape = offset + 1 < bytes.count && bytes[offset] == UInt8(ascii: "\\") && bytes[offset + 1] == UInt8(ascii: "u")
    guard value < 0xDC00, hasEscape, let low = JSONText.hexadecimal(bytes[...], offset + 2), (0xDC00...0xDFFF).contains(low) else {
      throw JSONFault(message: .jsonHalfCharacter, range: start..<(start + 6))
    }
    offset += 6
  }

  /// Walks over a number (RFC 8259, section 6).
  mutating func skipNumber() throws(JSONFault) -> Range<Int> {
    let start = offset
    while let byte = peek, Self.isNumberByte(byte) { offset += 1 }
    guard Self.isNumber(bytes[start..<offset]) else { throw JSONFault(message: .jsonNumber, range: start..<offset) }
    guard Self.isFinite(bytes[start..<offset]) else { throw JSONFault(message: .jsonHugeValue, range: start..<offset) }
    return start..<offset
  }

  /// Whether a number stays below the largest that programs commonly hold (RFC 8259, section 6), about 1.8e308.
  private static func isFinite(_ number: ArraySlice<UInt8>) -> Bool {
    guard number.count > 300 || number.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }) else { return true }
    return Double(String(decoding: number, as: UTF8.self))?.isFinite ?? false
  }

  private static func isNumberByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
    default: false
    }
  }

  static func isNumber(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    func digits() -> Int {
      let count = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
      rest = rest.dropFirst(count)
      return count
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let startsWithZero = rest.first == UInt8(ascii: "0")
    let whole = digits()
    guard whole == 1 || (whole > 1 && !startsWithZero) else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard digits() > 0 else { return false }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
      guard digits() > 0 else { return false }
    }
    return rest.isEmpty
  }

  /// Walks over a bare word such as `true`; nil where none starts here.
  mutating func skipWord() -> (text: String, range: Range<Int>)? {
    let start = offset
    while let byte = peek, Self.isWordByte(byte) { offset += 1 }
    guard offset > start else { return nil }
    return (String(decoding: bytes[start..<min(offset, start + 40)], as: UTF8.self), start..<offset)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...: true
    default: false
    }
  }
}
