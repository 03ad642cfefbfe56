import AccountStore
import IAM
public import Language

/// Attaches a managed policy to a user.
/// Source: [AttachUserPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachUserPolicy.html).
public struct AttachUserPolicy: WriteOperation {
  /// The user's name.
  public var userName = ""
  /// The managed policy's ARN.
  public var policyARN = ""

  /// The members.
  public static let members: [Member<AttachUserPolicy>] = [
    Member("UserName", \.userName, .text(.newName), required: true, .helpUserName),
    Member("PolicyArn", \.policyARN, .text(.arn), required: true, .helpPolicyARN),
  ]
  /// Attaches a managed policy to a user.
  public static let summary = Sentence.summaryAttachUserPolicy
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

  /// Errors: NoSuchEntity, InvalidInput, PolicyNotAttachable, LimitExceeded.
  public func run(in scope: WriteScope) throws -> NoAnswer {
    let user = try scope.reading.user(userName)
    try scope.attach(policyARN, to: PolicyOwner(user))
    return NoAnswer()
  }
}
