extension JSONReader {
  /// Moves over white space and answers the byte behind it.
  func significant() throws -> UInt8? {
    var lineStart = -1
    while true {
      while position < end {
        let byte = bytes[position]
        if byte > 0x20 || !(byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09) {
          if lineStart >= 0 { indentation = offset - lineStart }
          return byte
        }
        position += 1
        if byte == 0x0A { lineStart = offset }
      }
      if try !refill() { return nil }
    }
  }

  /// Moves over one value of any kind, checking it.
  func skipValue() throws {
    let outside = nesting.count
    repeat {
      try skipOpening()
      while nesting.count > outside, try !skipSeparator() {}
    } while nesting.count > outside
  }

  /// Moves over a value, and answers its text, byte for byte.
  func captureValue() throws -> String {
    captureStart = position
    defer { captureStart = -1 }
    try skipValue()
    let count = position - captureStart
    if count > limits.document { throw fault(.tooLong(limits.document), back: count) }
    return String(decoding: UnsafeBufferPointer(start: bytes + captureStart, count: count), as: UTF8.self)
  }

  /// Whether a text is one JSON object and nothing else. A key that stands twice is no fault of JSON's.
  static func isObject(_ text: String) -> Bool {
    let reader = JSONReader(MemoryBytes(Array(text.utf8)), block: text.utf8.count + 1)
    do {
      guard try reader.significant() == UInt8(ascii: "{") else { return false }
      try reader.skipValue()
      try reader.finish()
      return true
    } catch {
      return false
    }
  }

  /// Moves over a scalar, or into an object or array down to its first value; empty ones are passed over whole.
  private func skipOpening() throws {
    while true {
      let byte = try opening()
      guard byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") else { return try skipScalarValue(byte) }
      position += 1
      if try significant() == byte + 2 {
        position += 1
        return
      }
      if depth + nesting.count >= Self.deepest { throw fault(.tooDeep(Self.deepest)) }
      nesting.append(byte + 2)
      if byte == UInt8(ascii: "{") { try skipKey() }
    }
  }

  /// Moves over what follows a value inside an object or array: true where another value stands next, false where one level was closed.
  private func skipSeparator() throws -> Bool {
    let byte = try opening()
    if byte == nesting[nesting.count - 1] {
      position += 1
      nesting.removeLast()
      return false
    }
    guard byte == UInt8(ascii: ",") else { throw fault(.expectedCommaOrEnd) }
    position += 1
    if nesting[nesting.count - 1] == UInt8(ascii: "}") { try skipKey() }
    return true
  }

  private func skipKey() throws {
    guard try opening() == UInt8(ascii: "\"") else { throw fault(.expectedKey) }
    _ = try scanString()
    try colon()
  }

  /// Moves over the colon between a key and its value.
  func colon() throws {
    guard try opening() == UInt8(ascii: ":") else { throw fault(.expectedColon) }
    position += 1
  }

  private func skipScalarValue(_ first: UInt8) throws {
    switch first {
    case UInt8(ascii: "\""): _ = try scanString()
    case UInt8(ascii: "t"): try word("true")
    case UInt8(ascii: "f"): try word("false")
    case UInt8(ascii: "n"): try word("null")
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): _ = try number()
    default: throw fault(.expectedValue)
    }
  }

  /// Moves over one of JSON's three words.
  func word(_ word: StaticString) throws {
    guard try has(word.utf8CodeUnitCount) else { throw fault(.expectedValue) }
    for index in 0..<word.utf8CodeUnitCount where bytes[position + index] != word.utf8Start[index] { throw fault(.expectedValue) }
    position += word.utf8CodeUnitCount
  }

  /// Moves over a number and answers its text. Thousands of digits are read as zeros are: the text says what they are worth.
  func number() throws -> String {
    var text: [UInt8] = []
    if try peek() == UInt8(ascii: "-") { take(&text) }
    if try peek() == UInt8(ascii: "0") { take(&text) } else { try digits(&text) }
    if try peek() == UInt8(ascii: ".") {
      take(&text)
      try digits(&text)
    }
    if let byte = try peek(), byte | 0x20 == UInt8(ascii: "e") {
      take(&text)
      if let sign = try peek(), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { take(&text) }
      try digits(&text)
    }
    return String(decoding: text, as: UTF8.self)
  }

  private func digits(_ text: inout [UInt8]) throws {
    let before = text.count
    while let byte = try peek(), (0x30...0x39).contains(byte) {
      if text.count >= 1024 { throw fault(.hugeNumber) }
      take(&text)
    }
    if text.count == before { throw fault(.badNumber) }
  }

  private func take(_ text: inout [UInt8]) {
    text.append(bytes[position])
    position += 1
  }
}
