public import IAM

/// Makes the passwords that the console calls automatic.
public enum PasswordGenerator {
  /// How many characters such a password has where the policy doesn't ask for more.
  public static let length = 20

  /// The kinds of characters, without those that are taken for each other when read or dictated: I, O, l, o, 0, 1, | and the quote.
  private static let kinds = ["ABCDEFGHJKLMNPQRSTUVWXYZ", "abcdefghijkmnpqrstuvwxyz", "23456789", "!@#$%^&*()_+-=[]{}"].map {
    Array($0.utf8)
  }

  /// A random password that follows any policy of that length: it has upper-case and lower-case letters, digits and symbols.
  ///
  /// All passwords that have the four kinds are equally likely; 20 characters are 124 bits.
  public static func make(following policy: PasswordPolicy, using random: inout some RandomNumberGenerator) -> Secret {
    let alphabet = kinds.flatMap(\.self)
    let length = min(max(length, policy.minimumLength), PasswordText.maximumLength)
    while true {
      let password = Secret(capacity: length) { memory in
        for index in memory.indices { memory[index] = alphabet[Int.random(in: alphabet.indices, using: &random)] }
        return length
      }
      if password.withBytes({ bytes in kinds.allSatisfy { kind in bytes.contains { kind.contains($0) } } }) { return password }
    }
  }
}
