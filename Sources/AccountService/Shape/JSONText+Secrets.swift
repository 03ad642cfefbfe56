public import Credentials

/// JSON with its secrets open, in pieces, so that they never are in a `String`: for the one time that an answer shows them.
extension JSONText {
  /// A piece of a JSON text.
  public enum Piece: Sendable, Hashable {
    /// Text without a secret.
    case text(String)
    /// A secret as it stands between the quotes of a JSON string.
    case secret(Secret)
  }

  /// A secret with what JSON escapes escaped (RFC 8259, section 7).
  static func escaped(_ secret: Secret) -> Secret {
    secret.withBytes { bytes in
      guard bytes.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) else { return secret }
      return Secret(capacity: bytes.count * 6) { memory in
        var count = 0
        for byte in bytes {
          for part in escape(byte) {
            memory[count] = part
            count += 1
          }
        }
        return count
      }
    }
  }

  private static func escape(_ byte: UInt8) -> [UInt8] {
    switch byte {
    case 0x22, 0x5C: [0x5C, byte]
    case 0..<0x20: Array("\\u00".utf8) + [hex[Int(byte >> 4)], hex[Int(byte & 15)]]
    default: [byte]
    }
  }
}
