import AccountStore
import IAM
public import Language

/// Deletes a customer managed policy that is used nowhere and has one version left.
/// Source: [DeletePolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicy.html).
public struct DeletePolicy: WriteOperation {
  /// The managed policy's ARN.
  public var policyARN = ""

  /// The members.
  public static let members: [Member<DeletePolicy>] = [
    Member("PolicyArn", \.policyARN, .text(.arn), required: true, .helpPolicyARN)
  ]
  /// Deletes a customer managed policy that is used nowhere and has one version left.
  public static let summary = Sentence.summaryDeletePolicy
  /// Permissions management.
  public static let level = AccessLevel.permissionsManagement

  /// An empty request.
  public init() {}

  /// A request.
  public init(policyARN: String) {
    self.policyARN = policyARN
  }

  /// The policy.
  public var subject: String { Subject.of(policyARN) }

  /// Errors: NoSuchEntity, InvalidInput (AWS managed); DeleteConflict while attachments, uses as boundary or other versions are left.
  public func run(in scope: WriteScope) throws -> NoAnswer {
    let policy = try scope.reading.customerPolicy(policyARN)
    try DeleteConflicts.ofPolicy(policy, in: scope.reading).throwFirst()
    try scope.store.deletePolicy(key: policy.key)
    return NoAnswer()
  }
}
