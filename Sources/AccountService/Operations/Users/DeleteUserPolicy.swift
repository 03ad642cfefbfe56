import AccountStore
import IAM
public import Language

/// Deletes an inline policy of a user.
/// Source: [DeleteUserPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUserPolicy.html).
public struct DeleteUserPolicy: WriteOperation {
  /// The user's name.
  public var userName = ""
  /// The policy's name.
  public var policyName = ""

  /// The members.
  public static let members: [Member<DeleteUserPolicy>] = [
    Member("UserName", \.userName, .text(.existingName), required: true, .helpUserName),
    Member("PolicyName", \.policyName, .text(.longName), required: true, .helpPolicyName),
  ]
  /// Deletes an inline policy of a user.
  public static let summary = Sentence.summaryDeleteUserPolicy
  /// Permissions management.
  public static let level = AccessLevel.permissionsManagement

  /// An empty request.
  public init() {}

  /// A request.
  public init(userName: String, policyName: String) {
    self.userName = userName
    self.policyName = policyName
  }

  /// The user and the policy.
  public var subject: String { Subject.of(userName, policyName) }

  /// Errors: NoSuchEntity (the user or the policy).
  public func run(in scope: WriteScope) throws -> NoAnswer {
    let user = try scope.reading.user(userName)
    try scope.deleteInline(policyName, from: PolicyOwner(user))
    return NoAnswer()
  }
}
