import AccountStore
import IAM
public import Language

/// Detaches a managed policy from a group.
/// Source: [DetachGroupPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachGroupPolicy.html).
public struct DetachGroupPolicy: WriteOperation {
  /// The group's name.
  public var groupName = ""
  /// The managed policy's ARN.
  public var policyARN = ""

  /// The members.
  public static let members: [Member<DetachGroupPolicy>] = [
    Member("GroupName", \.groupName, .text(.longName), required: true, .helpGroupName),
    Member("PolicyArn", \.policyARN, .text(.arn), required: true, .helpPolicyARN),
  ]
  /// Detaches a managed policy from a group.
  public static let summary = Sentence.summaryDetachGroupPolicy
  /// Permissions management.
  public static let level = AccessLevel.permissionsManagement

  /// An empty request.
  public init() {}

  /// A request.
  public init(groupName: String, policyARN: String) {
    self.groupName = groupName
    self.policyARN = policyARN
  }

  /// The group and the policy.
  public var subject: String { Subject.of(groupName, policyARN) }

  /// Errors: NoSuchEntity (the group, or the policy isn't attached).
  public func run(in scope: WriteScope) throws -> NoAnswer {
    let group = try scope.reading.group(groupName)
    try scope.detach(policyARN, from: PolicyOwner(group))
    return NoAnswer()
  }
}
