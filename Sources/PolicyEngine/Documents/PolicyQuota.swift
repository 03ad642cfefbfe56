/// How large a policy document may be.
///
/// Source: [IAM and STS quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html). Organizations' figures are
/// those since 2025-09.
public struct PolicyQuota: Sendable, Hashable {
  /// The quota's name in IAM's error text and, followed by `Quota`, in `GetAccountSummary`.
  public let name: String
  /// The most characters.
  public let limit: Int
  /// Whether white space between the words of the document counts.
  public let countsWhiteSpace: Bool

  /// A quota of its own.
  public init(name: String, limit: Int, countsWhiteSpace: Bool = false) {
    self.name = name
    self.limit = limit
    self.countsWhiteSpace = countsWhiteSpace
  }

  /// A customer managed policy.
  public static let managed = PolicyQuota(name: "PolicySize", limit: 6144)
  /// All inline policies of a user together.
  public static let userInline = PolicyQuota(name: "UserPolicySize", limit: 2048)
  /// All inline policies of a group together.
  public static let groupInline = PolicyQuota(name: "GroupPolicySize", limit: 5120)
  /// All inline policies of a role together.
  public static let roleInline = PolicyQuota(name: "RolePolicySize", limit: 10240)
  /// A role's trust policy; IAM's text calls it by this older name.
  public static let trust = PolicyQuota(name: "ACLSizePerRole", limit: 2048)
  /// A session policy, which is counted as it stands.
  public static let session = PolicyQuota(name: "SessionPolicySize", limit: 2048, countsWhiteSpace: true)
  /// A service control policy, which is counted as it stands.
  public static let serviceControl = PolicyQuota(name: "ServiceControlPolicySize", limit: 10240, countsWhiteSpace: true)
  /// A resource control policy, which is counted as it stands.
  public static let resourceControl = PolicyQuota(name: "ResourceControlPolicySize", limit: 5120, countsWhiteSpace: true)

  /// The characters of a document that count against this quota.
  public func size(of text: String) -> Int {
    countsWhiteSpace ? text.unicodeScalars.count : Self.sizeWithoutWhiteSpace(text)
  }

  /// The characters of a document without the white space outside its strings. Works on half-written JSON too: a string ends with its line.
  public static func sizeWithoutWhiteSpace(_ text: String) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      var count = 0
      var inString = false
      var escaped = false
      for byte in bytes where byte & 0xC0 != 0x80 {
        if inString {
          count += 1
          inString = byte != UInt8(ascii: "\n") && (escaped || byte != UInt8(ascii: "\""))
          escaped = !escaped && byte == UInt8(ascii: "\\")
        } else if !JSONScanner.isSpace(byte) {
          count += 1
          inString = byte == UInt8(ascii: "\"")
          escaped = false
        }
      }
      return count
    }
  }
}
