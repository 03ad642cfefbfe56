/// An Amazon Resource Name: `arn:partition:service:region:account:resource`.
///
/// Source: [IAM ARNs](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns).
public struct ARN: Sendable, Hashable, CustomStringConvertible {
  /// `aws`, `aws-cn` or `aws-us-gov`.
  public let partition: String
  /// The service, `iam` or `sts` for what this program holds.
  public let service: String
  /// The region; empty in IAM.
  public let region: String
  /// The account's twelve digits, `aws` for AWS managed policies, or empty.
  public let account: String
  /// All that follows the fifth colon.
  public let resource: String

  /// Takes an ARN apart; nil where it hasn't six parts or doesn't begin with `arn:`.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    guard parts.count == 6, parts[0] == "arn", !parts[1].isEmpty, !parts[2].isEmpty, !parts[5].isEmpty else { return nil }
    partition = String(parts[1])
    service = String(parts[2])
    region = String(parts[3])
    account = String(parts[4])
    resource = String(parts[5])
  }

  /// The ARN as text.
  public var description: String { "arn:\(partition):\(service):\(region):\(account):\(resource)" }

  /// The part of an IAM resource before the first slash: `user`, `policy`.
  public var resourceType: String { String(resource.prefix { $0 != "/" }) }

  /// The last segment of an IAM resource: the entity's name.
  public var name: String { resource.split(separator: "/").last.map(String.init) ?? resource }

  /// The path of an IAM resource, with both slashes.
  public var path: String {
    guard let first = resource.firstIndex(of: "/"), let last = resource.lastIndex(of: "/") else { return "/" }
    return String(resource[first...last])
  }

  /// The ARN of an entity in an account.
  public static func text(_ kind: EntityKind, path: String, name: String, account: AccountID, partition: String = "aws") -> String {
    "arn:\(partition):iam::\(account):\(kind.resourceType)\(path)\(name)"
  }

  /// The ARN of an account's root user, which also stands for the whole account in a policy.
  public static func root(of account: AccountID, partition: String = "aws") -> String {
    "arn:\(partition):iam::\(account):root"
  }
}
