import AccountStore
import IAM
public import Language

/// Attaches a managed policy to a group.
/// Source: [AttachGroupPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachGroupPolicy.html).
public struct AttachGroupPolicy: WriteOperation {
  /// The group's name.
  public var groupName = ""
  /// The managed policy's ARN.
  public var policyARN = ""

  /// The members.
  public static let members: [Member<AttachGroupPolicy>] = [
    Member("GroupName", \.groupName, .text(.longName), required: true, .helpGroupName),
    Member("PolicyArn", \.policyARN, .text(.arn), required: true, .helpPolicyARN),
  ]
  /// Attaches a managed policy to a group.
  public static let summary = Sentence.summaryAttachGroupPolicy
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

  /// Errors: NoSuchEntity, InvalidInput, PolicyNotAttachable, LimitExceeded.
  public func run(in scope: WriteScope) throws -> NoAnswer {
    let group = try scope.reading.group(groupName)
    try scope.attach(policyARN, to: PolicyOwner(group))
    return NoAnswer()
  }
}
