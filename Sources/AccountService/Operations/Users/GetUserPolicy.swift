import AccountStore
import IAM
public import Language

/// Shows an inline policy of a user. Source: [GetUserPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetUserPolicy.html).
public struct GetUserPolicy: ReadOperation {
  /// The user's name.
  public var userName = ""
  /// The policy's name.
  public var policyName = ""

  /// The members.
  public static let members: [Member<GetUserPolicy>] = [
    Member("UserName", \.userName, .text(.existingName), required: true, .helpUserName),
    Member("PolicyName", \.policyName, .text(.longName), required: true, .helpPolicyName),
  ]
  /// Shows an inline policy of a user.
  public static let summary = Sentence.summaryGetUserPolicy
  /// Read.
  public static let level = AccessLevel.read

  /// An empty request.
  public init() {}

  /// A request.
  public init(userName: String, policyName: String) {
    self.userName = userName
    self.policyName = policyName
  }

  /// Errors: NoSuchEntity.
  public func run(in scope: ReadScope) throws -> UserPolicyAnswer {
    let user = try scope.user(userName)
    return UserPolicyAnswer(user.value.name, try scope.inline(policyName, of: PolicyOwner(user)))
  }
}
