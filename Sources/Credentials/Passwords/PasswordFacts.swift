/// What the rules want to know of a password: how long it is and which kinds of characters it has.
struct PasswordFacts {
  /// Characters.
  private(set) var length = 0
  private(set) var hasUppercase = false
  private(set) var hasLowercase = false
  private(set) var hasNumber = false
  private(set) var hasSymbol = false

  /// IAM's list of symbols.
  private static let symbols = Set("!@#$%^&*()_+-=[]{}|'".utf8)

  /// Of a text in UTF-8.
  init(_ text: Secret) {
    text.withBytes { bytes in
      for byte in bytes {
        if byte & 0xc0 != 0x80 { length += 1 }
        switch byte {
        case 0x41...0x5a: hasUppercase = true
        case 0x61...0x7a: hasLowercase = true
        case 0x30...0x39: hasNumber = true
        default: if Self.symbols.contains(byte) { hasSymbol = true }
        }
      }
    }
  }

  /// How many of the four kinds it has.
  var kinds: Int { [hasUppercase, hasLowercase, hasNumber, hasSymbol].count { $0 } }
}
