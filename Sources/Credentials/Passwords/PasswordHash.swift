import Foundation

/// What is kept of a password: its scrypt hash (RFC 7914) with salt and cost, from which the password can't be read.
///
///     let hash = try PasswordHash.make(password, using: &random)
///     row.password = hash.encoded  // $scrypt$ln=17,r=8,p=1$…$…
///     try hash.matches(typed)
///
/// Salt and hash are Base64 without padding, as password hashes are commonly written.
public struct PasswordHash: Sendable, Hashable, CustomStringConvertible {
  /// What the hash costs to compute.
  public let cost: Cost
  private let salt: [UInt8]
  private let hash: [UInt8]

  private static let saltSize = 16
  private static let hashSize = 32

  /// Hashes a password with a new random salt of 16 bytes.
  ///
  /// Throws `ServiceFailure` where there isn't the memory for it, or where the cost is outside what a hash may cost.
  public static func make(
    _ password: Secret, cost: Cost = .standard, using random: inout some RandomNumberGenerator
  ) throws -> PasswordHash {
    let salt = (0..<saltSize).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    let hash = try Scrypt.derive(password, salt: salt, cost: cost, size: hashSize) { [UInt8]($0) }
    return PasswordHash(cost: cost, salt: salt, hash: hash)
  }

  /// A hash that no password has, for those who aren't there: a check against it costs what a check of that cost always does.
  public static func decoy(cost: Cost = .standard) -> PasswordHash {
    PasswordHash(cost: cost, salt: [UInt8](repeating: 0, count: saltSize), hash: [UInt8](repeating: 0, count: hashSize))
  }

  /// A hash as `encoded` writes it; nothing where the text is another, or asks for more work than a hash may cost.
  public init?(encoded text: String) {
    let parts = text.split(separator: "$", omittingEmptySubsequences: false)
    guard parts.count == 5, parts[0].isEmpty, parts[1] == "scrypt", let cost = Cost(encoded: parts[2]),
      let salt = Self.bytes(parts[3]), let hash = Self.bytes(parts[4]), salt.count <= 64, hash.count == Self.hashSize
    else { return nil }
    self.init(cost: cost, salt: salt, hash: hash)
  }

  private init(cost: Cost, salt: [UInt8], hash: [UInt8]) {
    self.cost = cost
    self.salt = salt
    self.hash = hash
  }

  /// The hash as one line of text, for the store.
  public var encoded: String { "$scrypt$\(cost.encoded)$\(Self.text(salt))$\(Self.text(hash))" }

  /// Whether this is the password. The answer takes the same time either way.
  ///
  /// Throws `ServiceFailure` where there isn't the memory to tell: that is no wrong password.
  public func matches(_ password: Secret) throws -> Bool {
    try Scrypt.derive(password, salt: salt, cost: cost, size: hash.count) { derived in
      hash.withUnsafeBytes { ConstantTime.isEqual(derived, $0) }
    }
  }

  /// Whether a hash of that cost would be harder to guess from, so that the password is to be hashed anew when it is next known.
  public func isWeaker(than other: Cost) -> Bool { cost.memory < other.memory || cost.work < other.work }

  /// Not the hash.
  public var description: String { "(password hash)" }

  private static func text(_ bytes: [UInt8]) -> String {
    Data(bytes).base64EncodedString().filter { $0 != "=" }
  }

  private static func bytes(_ text: Substring) -> [UInt8]? {
    guard !text.contains("="), let data = Data(base64Encoded: text + String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)) else {
      return nil
    }
    let bytes = [UInt8](data)
    return Self.text(bytes) == text ? bytes : nil
  }
}
