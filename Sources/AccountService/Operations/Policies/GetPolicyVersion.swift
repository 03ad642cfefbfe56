import IAM
public import Language

/// Shows a version of a managed policy with its document.
/// Source: [GetPolicyVersion](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicyVersion.html).
public struct GetPolicyVersion: ReadOperation {
  /// The managed policy's ARN.
  public var policyARN = ""
  /// The version's ID, `v1`.
  public var versionID = ""

  /// The members.
  public static let members: [Member<GetPolicyVersion>] = [
    Member("PolicyArn", \.policyARN, .text(.arn), required: true, .helpPolicyARN),
    Member("VersionId", \.versionID, .text(.versionID), required: true, .helpVersionID),
  ]
  /// Shows a version of a managed policy with its document.
  public static let summary = Sentence.summaryGetPolicyVersion
  /// Read.
  public static let level = AccessLevel.read

  /// An empty request.
  public init() {}

  /// A request.
  public init(policyARN: String, versionID: String) {
    self.policyARN = policyARN
    self.versionID = versionID
  }

  /// Errors: NoSuchEntity, InvalidInput. Of an AWS managed policy only the version in force is known.
  public func run(in scope: ReadScope) throws -> PolicyVersionAnswer {
    let policy = try scope.managedPolicy(policyARN)
    let version = try scope.version(versionID, of: policy)
    return PolicyVersionAnswer(PolicyVersionDescription(version, of: policy, isWhole: true))
  }
}
