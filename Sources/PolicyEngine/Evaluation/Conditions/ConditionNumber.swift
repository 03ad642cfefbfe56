/// Numbers of conditions: `[+-]digits[.digits][e[+-]digits]`, held exactly, so that numbers that differ in one of many digits differ.
enum ConditionNumber {
  /// The decimals that are held: a number is so many units of 10⁻¹⁸.
  static let decimals = 18
  /// Units of a whole one.
  static let unit: Int128 = 1_000_000_000_000_000_000

  /// The number that a text writes, in units; nil where it writes none, or one of more than 20 digits before the point or 18 behind it.
  static func read(_ text: Span<UInt8>) -> Int128? {
    var digits = DecimalDigits()
    var offset = 0
    let isNegative = text.count > 0 && text[0] == UInt8(ascii: "-")
    if text.count > 0, isNegative || text[0] == UInt8(ascii: "+") { offset = 1 }
    guard digits.read(text, &offset) > 0 else { return nil }
    var exponent = 0
    if offset < text.count, text[offset] == UInt8(ascii: ".") {
      offset += 1
      let fraction = digits.read(text, &offset)
      guard fraction > 0 else { return nil }
      exponent = -fraction
    }
    if offset < text.count {
      guard let written = readExponent(text, offset) else { return nil }
      exponent += written
    }
    guard let value = digits.value(timesTenTo: exponent + decimals) else { return nil }
    return isNegative ? -value : value
  }

  private static func readExponent(_ text: Span<UInt8>, _ start: Int) -> Int? {
    var offset = start
    guard text[offset] | 0x20 == UInt8(ascii: "e") else { return nil }
    offset += 1
    let isNegative = offset < text.count && text[offset] == UInt8(ascii: "-")
    if isNegative || (offset < text.count && text[offset] == UInt8(ascii: "+")) { offset += 1 }
    guard offset < text.count else { return nil }
    var value = 0
    while offset < text.count {
      guard text[offset] &- 0x30 < 10 else { return nil }
      // No text that fits in memory has so many digits that a larger exponent would bring it back.
      value = min(value * 10 + Int(text[offset] &- 0x30), 1 << 40)
      offset += 1
    }
    return isNegative ? -value : value
  }
}

/// Decimal digits in a row. Zeros at the end are only counted, so that they cost no room.
struct DecimalDigits {
  private static let most: UInt128 = 100_000_000_000_000_000_000_000_000_000_000_000_000

  private var mantissa: UInt128 = 0
  private var zeros = 0
  private var isTooLong = false

  /// Takes the digits at an offset; returns how many there are.
  mutating func read(_ text: Span<UInt8>, _ offset: inout Int) -> Int {
    let start = offset
    while offset < text.count, text[offset] &- 0x30 < 10 {
      add(text[offset] &- 0x30)
      offset += 1
    }
    return offset - start
  }

  private mutating func add(_ digit: UInt8) {
    if digit == 0 {
      if mantissa > 0 { zeros += 1 }
      return
    }
    guard let scaled = Self.scaled(mantissa, zeros + 1) else {
      isTooLong = true
      return
    }
    mantissa = scaled + UInt128(digit)
    zeros = 0
  }

  /// The digits as a whole number, moved by so many places; nil where digits are lost or the number is 10³⁸ and more.
  func value(timesTenTo exponent: Int) -> Int128? {
    if mantissa == 0 { return isTooLong ? nil : 0 }
    guard !isTooLong, exponent + zeros >= 0, let scaled = Self.scaled(mantissa, exponent + zeros) else { return nil }
    return Int128(scaled)
  }

  private static func scaled(_ number: UInt128, _ places: Int) -> UInt128? {
    guard number > 0 else { return 0 }
    guard places < 39 else { return nil }
    var result = number
    for _ in 0..<places {
      guard result < most / 10 else { return nil }
      result *= 10
    }
    return result
  }
}
