/// Percent-encoding, as IAM's raw answers carry documents.
///
/// Source: [RFC 3986, section 2.1](https://www.rfc-editor.org/rfc/rfc3986#section-2.1).
enum PercentEncoding {
  /// The text without its encoding; nil where a percent sign isn't followed by two hexadecimal digits or the bytes
  /// aren't UTF-8 or hold U+0000.
  static func decode(_ text: String) -> String? {
    let encoded = Array(text.utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(encoded.count)
    var index = 0
    while index < encoded.count {
      guard encoded[index] == UInt8(ascii: "%") else {
        bytes.append(encoded[index])
        index += 1
        continue
      }
      guard index + 2 < encoded.count, let high = digit(encoded[index + 1]), let low = digit(encoded[index + 2]) else { return nil }
      bytes.append(high << 4 | low)
      index += 3
    }
    return bytes.contains(0) ? nil : String(validating: bytes, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - 0x30
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - 0x57
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - 0x37
    default: nil
    }
  }
}
