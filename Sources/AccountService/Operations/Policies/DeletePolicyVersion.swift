import AccountStore
import IAM
public import Language

/// Deletes a version of a customer managed policy that is not the default one.
/// Source: [DeletePolicyVersion](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicyVersion.html).
public struct DeletePolicyVersion: WriteOperation {
  /// The managed policy's ARN.
  public var policyARN = ""
  /// The version's ID, `v1`.
  public var versionID = ""

  /// The members.
  public static let members: [Member<DeletePolicyVersion>] = [
    Member("PolicyArn", \.policyARN, .text(.arn), required: true, .helpPolicyARN),
    Member("VersionId", \.versionID, .text(.versionID), required: true, .helpVersionID),
  ]
  /// Deletes a version of a customer managed policy that is not the default one.
  public static let summary = Sentence.summaryDeletePolicyVersion
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

  /// Errors: NoSuchEntity, InvalidInput (AWS managed), DeleteConflict (the default version).
  public func run(in scope: WriteScope) throws -> NoAnswer {
    let policy = try scope.reading.customerPolicy(policyARN)
    let version = try scope.reading.version(versionID, of: .customer(policy))
    if version.id == policy.value.defaultVersion { throw IAMError(.deleteConflict, .defaultVersionStays, field: "VersionId") }
    try scope.store.deleteVersion(version.id, ofPolicy: policy.key)
    return NoAnswer()
  }
}
