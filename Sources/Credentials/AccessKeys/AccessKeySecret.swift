/// Makes secret access keys.
public enum AccessKeySecret {
  /// How many characters it has, as AWS's have.
  public static let length = 40
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/+".utf8)

  /// A new random secret access key: 40 characters of A-Z, a-z, 0-9, / and +, 240 bits.
  public static func make(using random: inout some RandomNumberGenerator) -> Secret {
    Secret(capacity: length) { memory in
      for index in memory.indices { memory[index] = alphabet[Int.random(in: alphabet.indices, using: &random)] }
      return length
    }
  }
}
