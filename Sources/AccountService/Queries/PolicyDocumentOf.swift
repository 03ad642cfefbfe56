import AccountStore
public import IAM

/// A managed policy's document, of the version in force or of another.
public struct PolicyDocumentOf: Query {
  /// The policy's ARN.
  public var arn: String
  /// The version; nil for the one in force.
  public var version: String?
  /// Documents need what GetPolicyVersion needs.
  public static let action = "iam:GetPolicyVersion"
  /// On the policy.
  public var wishes: [AccessWish] { [AccessWish(Self.action, on: .policy(arn))] }

  /// A query.
  public init(arn: String, version: String? = nil) {
    self.arn = arn
    self.version = version
  }

  /// Errors: NoSuchEntity, InvalidInput.
  public func run(in scope: ReadScope) throws -> PolicyVersion {
    let policy = try scope.managedPolicy(arn)
    return try scope.version(version ?? policy.defaultVersion, of: policy)
  }
}
