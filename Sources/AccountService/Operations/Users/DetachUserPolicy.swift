import AccountStore
import IAM
public import Language

/// Detaches a managed policy from a user.
/// Source: [DetachUserPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachUserPolicy.html).
public struct DetachUserPolicy: WriteOperation {
  /// The user's name.
  public var userName = ""
  /// The managed policy's ARN.
  public var policyARN = ""

  /// The members.
  public static let members: [Member<DetachUserPolicy>] = [
    Member("UserName", \.userName, .text(.newName), required: true, .helpUserName),
    Member("PolicyArn", \.policyARN, .text(.arn), required: true, .helpPolicyARN),
  ]
  /// Detaches a managed policy from a user.
  public static let summary = Sentence.summaryDetachUserPolicy
  /// Permissions management.
  public static let level = AccessLevel.permissionsManagement

  /// An empty request.
  public init() {}

  /// A request.
  public init(userName: String, policyARN: String) {
    self.userName = userName
    self.policyARN = policyARN
  }

  /// The user and the policy.
  public var subject: String { Subject.of(userName, policyARN) }

  /// Errors: NoSuchEntity (the user, or the policy isn't attached).
  public func run(in scope: WriteScope) throws -> NoAnswer {
    let user = try scope.reading.user(userName)
    try scope.detach(policyARN, from: PolicyOwner(user))
    return NoAnswer()
  }
}
