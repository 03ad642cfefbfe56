import AccountStore
import IAM
public import Language

/// Deletes an inline policy of a group.
/// Source: [DeleteGroupPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteGroupPolicy.html).
public struct DeleteGroupPolicy: WriteOperation {
  /// The group's name.
  public var groupName = ""
  /// The policy's name.
  public var policyName = ""

  /// The members.
  public static let members: [Member<DeleteGroupPolicy>] = [
    Member("GroupName", \.groupName, .text(.longName), required: true, .helpGroupName),
    Member("PolicyName", \.policyName, .text(.longName), required: true, .helpPolicyName),
  ]
  /// Deletes an inline policy of a group.
  public static let summary = Sentence.summaryDeleteGroupPolicy
  /// Permissions management.
  public static let level = AccessLevel.permissionsManagement

  /// An empty request.
  public init() {}

  /// A request.
  public init(groupName: String, policyName: String) {
    self.groupName = groupName
    self.policyName = policyName
  }

  /// The group and the policy.
  public var subject: String { Subject.of(groupName, policyName) }

  /// Errors: NoSuchEntity (the group or the policy).
  public func run(in scope: WriteScope) throws -> NoAnswer {
    let group = try scope.reading.group(groupName)
    try scope.deleteInline(policyName, from: PolicyOwner(group))
    return NoAnswer()
  }
}
