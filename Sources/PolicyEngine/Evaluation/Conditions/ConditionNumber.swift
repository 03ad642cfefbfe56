/// Numbers of conditions: `[+-]digits[.digits][e[+-]digits]`, finite.
enum ConditionNumber {
  /// The number that a text writes; nil where it writes none. Up to 15 digits are read without allocation.
  static func read(_ text: Span<UInt8>) -> Double? {
    var offset = 0
    var mantissa: UInt64 = 0
    var digits = 0
    var exponent = 0
    var isNegative = false
    if text.count > 0, text[0] == UInt8(ascii: "-") || text[0] == UInt8(ascii: "+") {
      isNegative = text[0] == UInt8(ascii: "-")
      offset = 1
    }
    let whole = readDigits(text, &offset, &mantissa, &digits)
    guard whole > 0 else { return nil }
    if offset < text.count, text[offset] == UInt8(ascii: ".") {
      offset += 1
      let fraction = readDigits(text, &offset, &mantissa, &digits)
      guard fraction > 0 else { return nil }
      exponent -= fraction
    }
    let isPlain = offset == text.count
    if !isPlain { guard skipExponent(text, offset) else { return nil } }
    guard isPlain, digits <= 15, exponent >= -15 else { return readSlowly(text) }
    let value = Double(mantissa) / tens[-exponent]
    return isNegative ? -value : value
  }

  private static let tens: [Double] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15]

  private static func readDigits(_ text: Span<UInt8>, _ offset: inout Int, _ mantissa: inout UInt64, _ digits: inout Int) -> Int {
    let start = offset
    while offset < text.count, text[offset] &- 0x30 < 10 {
      if digits < 18 { mantissa = mantissa * 10 + UInt64(text[offset] &- 0x30) }
      if mantissa > 0 { digits += 1 }
      offset += 1
    }
    return offset - start
  }

  private static func skipExponent(_ text: Span<UInt8>, _ start: Int) -> Bool {
    var offset = start
    guard text[offset] | 0x20 == UInt8(ascii: "e") else { return false }
    offset += 1
    if offset < text.count, text[offset] == UInt8(ascii: "-") || text[offset] == UInt8(ascii: "+") { offset += 1 }
    guard offset < text.count else { return false }
    while offset < text.count, text[offset] &- 0x30 < 10 { offset += 1 }
    return offset == text.count
  }

  private static func readSlowly(_ text: Span<UInt8>) -> Double? {
    var bytes: [UInt8] = []
    for index in 0..<text.count { bytes.append(text[index]) }
    guard let value = Double(String(decoding: bytes, as: UTF8.self)), value.isFinite else { return nil }
    return value
  }
}
