/// A value of a JSON text: what it is and where it stands.
struct RecognisedValue: Equatable {
  let first: UInt8
  let start: Int
  let end: Int
}

/// JSON as RFC 8259 has it, told a second time in the plainest way: it recurses where the program's reader keeps a stack, and decodes texts
/// into numbers of scalars.
struct JSONRecogniser {
  private let bytes: [UInt8]
  private var offset = 0
  private(set) var values: [RecognisedValue] = []
  private let deepest: Int
  private let most: Int

  private init(_ bytes: [UInt8], deepest: Int, most: Int) {
    self.bytes = bytes
    self.deepest = deepest
    self.most = most
  }

  /// The values of a text in the order of their beginnings; nil where it isn't JSON, repeats a key, nests deeper or holds more.
  static func values(_ bytes: [UInt8], deepest: Int, most: Int) -> [RecognisedValue]? {
    var recogniser = JSONRecogniser(bytes, deepest: deepest, most: most)
    recogniser.space()
    guard recogniser.value(depth: 0) else { return nil }
    recogniser.space()
    return recogniser.offset == bytes.count ? recogniser.values : nil
  }

  private var byte: UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  private mutating func space() {
    while [0x20, 0x09, 0x0A, 0x0D].contains(byte) { offset += 1 }
  }

  private mutating func take(_ character: Character) -> Bool {
    guard byte == character.asciiValue else { return false }
    offset += 1
    return true
  }

  private mutating func value(depth: Int) -> Bool {
    let place = values.count
    let start = offset
    guard place < most, offset < bytes.count else { return false }
    values.append(RecognisedValue(first: byte, start: start, end: start))
    let isValue =
      switch byte {
      case UInt8(ascii: "{"): depth < deepest && object(depth: depth + 1)
      case UInt8(ascii: "["): depth < deepest && array(depth: depth + 1)
      case UInt8(ascii: "\""): string() != nil
      case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"): word()
      default: number()
      }
    values[place] = RecognisedValue(first: bytes[start], start: start, end: offset)
    return isValue
  }

  private mutating func object(depth: Int) -> Bool {
    var keys: Set<[UInt32]> = []
    offset += 1
    space()
    if take("}") { return true }
    while true {
      space()
      guard let key = string(), keys.insert(key).inserted else { return false }
      space()
      guard take(":") else { return false }
      space()
      guard value(depth: depth) else { return false }
      space()
      if take("}") { return true }
      guard take(",") else { return false }
    }
  }

  private mutating func array(depth: Int) -> Bool {
    offset += 1
    space()
    if take("]") { return true }
    while true {
      space()
      guard value(depth: depth) else { return false }
      space()
      if take("]") { return true }
      guard take(",") else { return false }
    }
  }

  private mutating func word() -> Bool {
    let rest = bytes[offset...]
    for word in ["true", "false", "null"] where rest.starts(with: word.utf8) {
      offset += word.utf8.count
      return !isWordByte(byte)
    }
    return false
  }

  /// Whether a byte right behind a word makes it another word.
  private func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == 0x5F || byte == 0x24 || Character(Unicode.Scalar(byte)).isLetter || isDigit(byte)
  }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

extension JSONRecogniser {
  private mutating func digits() -> Bool {
    let start = offset
    while isDigit(byte) { offset += 1 }
    return offset > start
  }

  private mutating func number() -> Bool {
    let start = offset
    _ = take("-")
    if !take("0") {
      guard digits() else { return false }
    }
    if take(".") {
      guard digits() else { return false }
    }
    if take("e") || take("E") {
      _ = take("+") || take("-")
      guard digits() else { return false }
    }
    guard let value = Double(String(decoding: bytes[start..<offset], as: UTF8.self)), value.isFinite else { return false }
    return true
  }

  /// The scalars of a string; nil where it is none.
  private mutating func string() -> [UInt32]? {
    guard take("\"") else { return nil }
    var scalars: [UInt32] = []
    while offset < bytes.count {
      if take("\"") { return scalars }
      guard let scalar = byte == UInt8(ascii: "\\") ? escape() : plain() else { return nil }
      scalars.append(scalar)
    }
    return nil
  }

  private mutating func plain() -> UInt32? {
    guard byte >= 0x20 else { return nil }
    let length =
      switch byte {
      case ..<0x80: 1
      case ..<0xE0: 2
      case ..<0xF0: 3
      default: 4
      }
    guard offset + length <= bytes.count else { return nil }
    defer { offset += length }
    let lead = length == 1 ? UInt32(byte) : UInt32(byte) & (0xFF >> UInt32(length + 1))
    return bytes[(offset + 1)..<(offset + length)].reduce(lead) { $0 << 6 | UInt32($1) & 0x3F }
  }

  private mutating func escape() -> UInt32? {
    offset += 1
    guard offset < bytes.count else { return nil }
    let letter = Character(Unicode.Scalar(byte))
    offset += 1
    let plain: [Character: UInt32] = ["\"": 0x22, "\\": 0x5C, "/": 0x2F, "b": 8, "f": 12, "n": 10, "r": 13, "t": 9]
    if letter != "u" { return plain[letter] }
    guard let unit = hexadecimal() else { return nil }
    if (0xDC00...0xDFFF).contains(unit) { return nil }
    guard (0xD800...0xDBFF).contains(unit) else { return unit }
    guard take("\\"), take("u"), let low = hexadecimal(), (0xDC00...0xDFFF).contains(low) else { return nil }
    return 0x10000 + (unit - 0xD800) * 0x400 + (low - 0xDC00)
  }

  private mutating func hexadecimal() -> UInt32? {
    guard offset + 4 <= bytes.count else { return nil }
    let digits = bytes[offset..<(offset + 4)]
    guard digits.allSatisfy({ isDigit($0) || (0x41...0x46).contains($0) || (0x61...0x66).contains($0) }) else { return nil }
    offset += 4
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
