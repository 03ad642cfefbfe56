import AccountStore
import IAM
public import Language

/// Writes an inline policy into a group, over one of the same name if there is one.
/// Source: [PutGroupPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutGroupPolicy.html).
public struct PutGroupPolicy: WriteOperation {
  /// The group's name.
  public var groupName = ""
  /// The policy's name.
  public var policyName = ""
  /// The document, kept byte for byte.
  public var policyDocument = ""

  /// The members.
  public static let members: [Member<PutGroupPolicy>] = [
    Member("GroupName", \.groupName, .text(.longName), required: true, .helpGroupName),
    Member("PolicyName", \.policyName, .text(.longName), required: true, .helpPolicyName),
    Member("PolicyDocument", \.policyDocument, .document, required: true, .helpPolicyDocument),
  ]
  /// Writes an inline policy into a group, over one of the same name if there is one.
  public static let summary = Sentence.summaryPutGroupPolicy
  /// Permissions management.
  public static let level = AccessLevel.permissionsManagement

  /// An empty request.
  public init() {}

  /// A request.
  public init(groupName: String, policyName: String, policyDocument: String) {
    self.groupName = groupName
    self.policyName = policyName
    self.policyDocument = policyDocument
  }

  /// The group and the policy.
  public var subject: String { Subject.of(groupName, policyName) }

  /// Errors: NoSuchEntity, MalformedPolicyDocument, LimitExceeded (all inline policies together).
  public func run(in scope: WriteScope) throws -> NoAnswer {
    let group = try scope.reading.group(groupName)
    try scope.putInline(policyName, policyDocument, in: PolicyOwner(group))
    return NoAnswer()
  }
}
