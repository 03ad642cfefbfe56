/// Unique IDs as IAM makes them: a prefix for the kind, the account's number, and a random rest, in base 32.
///
/// Source: [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids); the place
/// of the account's number in the ID is known from published IDs.
public enum UniqueID {
  /// What an ID stands for.
  public enum Prefix: String, Sendable, CaseIterable {
    /// An IAM user.
    case user = "AIDA"
    /// A user group.
    case group = "AGPA"
    /// A role.
    case role = "AROA"
    /// A managed policy.
    case policy = "ANPA"
    /// An instance profile.
    case instanceProfile = "AIPA"
    /// A long-term access key.
    case accessKey = "AKIA"
    /// A temporary access key.
    case temporaryKey = "ASIA"

    /// How many characters an ID of this kind has: 20 for access keys, 21 for entities.
    public var length: Int {
      switch self {
      case .accessKey, .temporaryKey: 20
      default: 21
      }
    }
  }

  /// The base-32 alphabet (RFC 4648, section 6).
  public static let alphabet: [UInt8] = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

  /// A new ID in the account.
  public static func make(_ prefix: Prefix, in account: AccountID, using generator: inout some RandomNumberGenerator) -> String {
    var bytes = Array(prefix.rawValue.utf8)
    let marked = account.number / 2 + (1 << 39)
    for shift in stride(from: 35, through: 0, by: -5) { bytes.append(alphabet[Int(marked >> UInt64(shift)) & 31]) }
    let half = Int.random(in: 0..<16, using: &generator)
    bytes.append(alphabet[account.number.isMultiple(of: 2) ? half : 16 + half])
    while bytes.count < prefix.length { bytes.append(alphabet[Int.random(in: 0..<32, using: &generator)]) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The account whose number an ID carries; nil for IDs that carry none (those made before about 2019) or that are no IDs.
  public static func account(of id: String) -> AccountID? {
    let characters = Array(id.utf8)
    guard characters.count >= 13, let fifth = alphabet.firstIndex(of: characters[4]), fifth >= 16 else { return nil }
    var number: UInt64 = 0
    for character in characters[4..<13] {
      guard let digit = alphabet.firstIndex(of: character) else { return nil }
      number = number << 5 | UInt64(digit)
    }
    let digits = String((number >> 4) & ((1 << 40) - 1))
    return AccountID(String(repeating: "0", count: max(0, 12 - digits.count)) + digits)
  }
}
