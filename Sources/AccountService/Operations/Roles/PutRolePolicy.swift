import AccountStore
import IAM
public import Language

/// Writes an inline policy into a role, over one of the same name if there is one.
/// Source: [PutRolePolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html).
public struct PutRolePolicy: WriteOperation {
  /// The role's name.
  public var roleName = ""
  /// The policy's name.
  public var policyName = ""
  /// The document, kept byte for byte.
  public var policyDocument = ""

  /// The members.
  public static let members: [Member<PutRolePolicy>] = [
    Member("RoleName", \.roleName, .text(.newName), required: true, .helpRoleName),
    Member("PolicyName", \.policyName, .text(.longName), required: true, .helpPolicyName),
    Member("PolicyDocument", \.policyDocument, .document, required: true, .helpPolicyDocument),
  ]
  /// Writes an inline policy into a role, over one of the same name if there is one.
  public static let summary = Sentence.summaryPutRolePolicy
  /// Permissions management.
  public static let level = AccessLevel.permissionsManagement

  /// An empty request.
  public init() {}

  /// A request.
  public init(roleName: String, policyName: String, policyDocument: String) {
    self.roleName = roleName
    self.policyName = policyName
    self.policyDocument = policyDocument
  }

  /// The role and the policy.
  public var subject: String { Subject.of(roleName, policyName) }

  /// Errors: NoSuchEntity, MalformedPolicyDocument, LimitExceeded (all inline policies together), UnmodifiableEntity (a protected role).
  public func run(in scope: WriteScope) throws -> NoAnswer {
    let role = try scope.reading.role(roleName)
    try ProtectedRoles.check(role.value)
    try scope.putInline(policyName, policyDocument, in: PolicyOwner(role))
    return NoAnswer()
  }
}
