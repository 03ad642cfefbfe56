import AccountStore
import IAM
public import Language

/// Shows an inline policy of a group.
/// Source: [GetGroupPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetGroupPolicy.html).
public struct GetGroupPolicy: ReadOperation {
  /// The group's name.
  public var groupName = ""
  /// The policy's name.
  public var policyName = ""

  /// The members.
  public static let members: [Member<GetGroupPolicy>] = [
    Member("GroupName", \.groupName, .text(.longName), required: true, .helpGroupName),
    Member("PolicyName", \.policyName, .text(.longName), required: true, .helpPolicyName),
  ]
  /// Shows an inline policy of a group.
  public static let summary = Sentence.summaryGetGroupPolicy
  /// Read.
  public static let level = AccessLevel.read

  /// An empty request.
  public init() {}

  /// A request.
  public init(groupName: String, policyName: String) {
    self.groupName = groupName
    self.policyName = policyName
  }

  /// Errors: NoSuchEntity.
  public func run(in scope: ReadScope) throws -> GroupPolicyAnswer {
    let group = try scope.group(groupName)
    return GroupPolicyAnswer(group.value.name, try scope.inline(policyName, of: PolicyOwner(group)))
  }
}
