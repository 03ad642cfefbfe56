/// Bytes as text (RFC 4648, section 4).
enum ReferenceBase64 {
  /// The bits that a text stands for; nil where it isn't base64. Padding may be left out, not written wrong.
  static func bits(_ text: String) -> [Bool]? {
    let scalars = Array(text.unicodeScalars)
    var padding = 0
    while padding < 2, padding < scalars.count, scalars[scalars.count - 1 - padding] == "=" { padding += 1 }
    guard padding == 0 || scalars.count % 4 == 0, (scalars.count - padding) % 4 != 1 else { return nil }
    var bits: [Bool] = []
    for scalar in scalars.dropLast(padding) {
      guard let value = value(scalar) else { return nil }
      for bit in (0..<6).reversed() { bits.append(value & (1 << bit) != 0) }
    }
    return Array(bits.dropLast(bits.count % 8))
  }

  private static func value(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "A"..."Z": Int(scalar.value) - 65
    case "a"..."z": Int(scalar.value) - 97 + 26
    case "0"..."9": Int(scalar.value) - 48 + 52
    case "+": 62
    case "/": 63
    default: nil
    }
  }
}
