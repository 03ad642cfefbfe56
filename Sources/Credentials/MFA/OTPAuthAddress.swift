/// The address in a device's QR code, from which an authenticator app takes name and seed.
public enum OTPAuthAddress {
  /// `otpauth://totp/NAME@ACCOUNT?secret=BASE32`, as AWS writes it: nothing that an app can do without, so that the QR code stays small.
  ///
  /// `account` is the account's alias or ID. Characters that mean something in an address are percent-encoded (RFC 3986).
  public static func make(user: String, account: String, seed: Secret) -> Secret {
    let head = "otpauth://totp/\(encoded(user))@\(encoded(account))?secret="
    return Base32.encode(seed).withBytes { text in
      Secret(capacity: head.utf8.count + text.count) { memory in
        memory.copyBytes(from: head.utf8)
        UnsafeMutableRawBufferPointer(rebasing: memory[head.utf8.count...]).copyMemory(from: text)
        return memory.count
      }
    }
  }

  private static func encoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".unicodeScalars)
    return text.utf8.reduce(into: "") { result, byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2d, 0x2e, 0x5f, 0x7e:
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        result.unicodeScalars.append(contentsOf: ["%", digits[Int(byte >> 4)], digits[Int(byte & 15)]])
      }
    }
  }
}
