import AccountStore
import IAM
public import Language

/// Brings a version of a customer managed policy into force.
/// Source: [SetDefaultPolicyVersion](https://docs.aws.amazon.com/IAM/latest/APIReference/API_SetDefaultPolicyVersion.html).
public struct SetDefaultPolicyVersion: WriteOperation {
  /// The managed policy's ARN.
  public var policyARN = ""
  /// The version's ID, `v1`.
  public var versionID = ""

  /// The members.
  public static let members: [Member<SetDefaultPolicyVersion>] = [
    Member("PolicyArn", \.policyARN, .text(.arn), required: true, .helpPolicyARN),
    Member("VersionId", \.versionID, .text(.versionID), required: true, .helpVersionID),
  ]
  /// Brings a version of a customer managed policy into force.
  public static let summary = Sentence.summarySetDefaultPolicyVersion
  /// Permissions management.
  public static let level = AccessLevel.permissionsManagement

  /// An empty request.
  public init() {}

  /// A request.
  public init(policyARN: String, versionID: String) {
    self.policyARN = policyARN
    self.versionID = versionID
  }

  /// The policy and the version.
  public var subject: String { Subject.of(policyARN, versionID) }

  /// Errors: NoSuchEntity, InvalidInput (AWS managed).
  public func run(in scope: WriteScope) throws -> NoAnswer {
    var policy = try scope.reading.customerPolicy(policyARN)
    policy.value.defaultVersion = try scope.reading.version(versionID, of: .customer(policy)).id
    try scope.store.update(policy)
    return NoAnswer()
  }
}
