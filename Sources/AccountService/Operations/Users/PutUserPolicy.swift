import AccountStore
import IAM
public import Language

/// Writes an inline policy into a user, over one of the same name if there is one.
/// Source: [PutUserPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutUserPolicy.html).
public struct PutUserPolicy: WriteOperation {
  /// The user's name.
  public var userName = ""
  /// The policy's name.
  public var policyName = ""
  /// The document, kept byte for byte.
  public var policyDocument = ""

  /// The members.
  public static let members: [Member<PutUserPolicy>] = [
    Member("UserName", \.userName, .text(.existingName), required: true, .helpUserName),
    Member("PolicyName", \.policyName, .text(.longName), required: true, .helpPolicyName),
    Member("PolicyDocument", \.policyDocument, .document, required: true, .helpPolicyDocument),
  ]
  /// Writes an inline policy into a user, over one of the same name if there is one.
  public static let summary = Sentence.summaryPutUserPolicy
  /// Permissions management.
  public static let level = AccessLevel.permissionsManagement

  /// An empty request.
  public init() {}

  /// A request.
  public init(userName: String, policyName: String, policyDocument: String) {
    self.userName = userName
    self.policyName = policyName
    self.policyDocument = policyDocument
  }

  /// The user and the policy.
  public var subject: String { Subject.of(userName, policyName) }

  /// Errors: NoSuchEntity, MalformedPolicyDocument, LimitExceeded (all inline policies together).
  public func run(in scope: WriteScope) throws -> NoAnswer {
    let user = try scope.reading.user(userName)
    try scope.putInline(policyName, policyDocument, in: PolicyOwner(user))
    return NoAnswer()
  }
}
