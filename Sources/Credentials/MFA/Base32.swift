/// Base32 (RFC 4648, section 6) between secrets: the form in which a seed is typed into an authenticator app.
public enum Base32 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

  /// The text of some bytes, in upper case. Authenticator apps want no padding.
  public static func encode(_ bytes: Secret, isPadded: Bool = false) -> Secret {
    bytes.withBytes { input in
      let groups = (input.count + 4) / 5
      return Secret(capacity: groups * 8) { output in
        var count = 0
        var (buffer, bits) = (UInt32(0), 0)
        for byte in input {
          (buffer, bits) = (buffer << 8 | UInt32(byte), bits + 8)
          while bits >= 5 {
            bits -= 5
            output[count] = alphabet[Int(buffer >> UInt32(bits)) & 31]
            count += 1
          }
        }
        if bits > 0 {
          output[count] = alphabet[Int(buffer << UInt32(5 - bits)) & 31]
          count += 1
        }
        guard isPadded else { return count }
        for index in count..<groups * 8 { output[index] = UInt8(ascii: "=") }
        return groups * 8
      }
    }
  }

  /// The bytes of a text in either case, with its padding or without; nothing where it is no Base32.
  ///
  /// A text with a length that no bytes have, or with bits left over that aren't zero, is none.
  public static func decode(_ text: Secret) -> Secret? {
    text.withBytes { input in
      let characters = input.prefix { $0 != UInt8(ascii: "=") }
      let padding = input[characters.endIndex...]
      let isPaddingRight = padding.isEmpty || (padding.allSatisfy { $0 == UInt8(ascii: "=") } && input.count % 8 == 0 && padding.count < 8)
      guard isPaddingRight, [0, 2, 4, 5, 7].contains(characters.count % 8) else { return nil }
      var isRight = true
      let bytes = Secret(capacity: characters.count * 5 / 8) { output in
        var count = 0
        var (buffer, bits) = (UInt32(0), 0)
        for character in characters {
          guard let value = value(character) else {
            isRight = false
            return 0
          }
          (buffer, bits) = (buffer << 5 | value, bits + 5)
          if bits >= 8 {
            bits -= 8
            output[count] = UInt8(truncatingIfNeeded: buffer >> UInt32(bits))
            count += 1
          }
        }
        isRight = buffer & (1 << UInt32(bits) - 1) == 0
        return count
      }
      return isRight ? bytes : nil
    }
  }

  private static func value(_ character: UInt8) -> UInt32? {
    switch character {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(character - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(character - UInt8(ascii: "a"))
    case UInt8(ascii: "2")...UInt8(ascii: "7"): UInt32(character - UInt8(ascii: "2") + 26)
    default: nil
    }
  }
}
