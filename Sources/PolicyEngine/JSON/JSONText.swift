/// Strings between their written form and their meaning.
public enum JSONText {
  /// The meaning of a string that the reader has accepted: quotes off, escapes resolved.
  static func decode(_ source: [UInt8], _ range: Range<Int>) -> String {
    let inside = source[(range.lowerBound + 1)..<(range.upperBound - 1)]
    guard inside.contains(UInt8(ascii: "\\")) else { return String(decoding: inside, as: UTF8.self) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(inside.count)
    var offset = inside.startIndex
    while offset < inside.endIndex {
      let byte = inside[offset]
      offset += 1
      if byte != UInt8(ascii: "\\") {
        bytes.append(byte)
      } else {
        decodeEscape(inside, &offset, into: &bytes)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a string that the reader has accepted means a text; decodes it only where it has escapes.
  static func isEqual(_ source: [UInt8], _ range: Range<Int>, _ text: String) -> Bool {
    let inside = source[(range.lowerBound + 1)..<(range.upperBound - 1)]
    return inside.contains(UInt8(ascii: "\\")) ? decode(source, range).utf8.elementsEqual(text.utf8) : inside.elementsEqual(text.utf8)
  }

  /// Whether two strings that the reader has accepted mean the same text.
  static func isSame(_ source: [UInt8], _ left: Range<Int>, _ right: Range<Int>) -> Bool {
    source.withUnsafeBufferPointer { bytes in
      let one = UnsafeBufferPointer(rebasing: bytes[left])
      let other = UnsafeBufferPointer(rebasing: bytes[right])
      if one.count == other.count, one.elementsEqual(other) { return true }
      let backslash = UInt8(ascii: "\\")
      guard one.contains(backslash) || other.contains(backslash) else { return false }
      return decode(source, left).utf8.elementsEqual(decode(source, right).utf8)
    }
  }

  private static func decodeEscape(_ source: ArraySlice<UInt8>, _ offset: inout Int, into bytes: inout [UInt8]) {
    let letter = source[offset]
    offset += 1
    guard letter == UInt8(ascii: "u") else {
      bytes.append(plainEscape(letter) ?? letter)
      return
    }
    var value = hexadecimal(source, offset) ?? 0xFFFD
    offset += 4
    if (0xD800...0xDBFF).contains(value), let low = hexadecimal(source, offset + 2) {
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      offset += 6
    }
    bytes.append(contentsOf: String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
  }

  /// The byte that a one-letter escape stands for; nil for letters that aren't escapes.
  static func plainEscape(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "b"): 8
    case UInt8(ascii: "f"): 12
    case UInt8(ascii: "n"): 10
    case UInt8(ascii: "r"): 13
    case UInt8(ascii: "t"): 9
    default: nil
    }
  }

  /// The value of the four hexadecimal digits at an offset; nil where they aren't four.
  static func hexadecimal(_ source: ArraySlice<UInt8>, _ offset: Int) -> UInt32? {
    guard offset >= source.startIndex, offset + 4 <= source.endIndex else { return nil }
    var value: UInt32 = 0
    for byte in source[offset..<(offset + 4)] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }

  /// A text as a JSON string with its quotes; only what must be escaped is escaped (RFC 8259, section 7).
  public static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..<" ":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
