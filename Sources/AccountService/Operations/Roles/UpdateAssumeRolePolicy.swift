import AccountStore
import IAM
public import Language

/// Replaces the trust policy of a role.
/// Source: [UpdateAssumeRolePolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAssumeRolePolicy.html).
public struct UpdateAssumeRolePolicy: WriteOperation {
  /// The role's name.
  public var roleName = ""
  /// The new trust policy, kept byte for byte.
  public var policyDocument = ""

  /// The members.
  public static let members: [Member<UpdateAssumeRolePolicy>] = [
    Member("RoleName", \.roleName, .text(.newName), required: true, .helpRoleName),
    Member("PolicyDocument", \.policyDocument, .document, required: true, .helpTrustPolicy),
  ]
  /// Replaces the trust policy of a role.
  public static let summary = Sentence.summaryUpdateAssumeRolePolicy
  /// Permissions management.
  public static let level = AccessLevel.permissionsManagement

  /// An empty request.
  public init() {}

  /// A request.
  public init(roleName: String, policyDocument: String) {
    self.roleName = roleName
    self.policyDocument = policyDocument
  }

  /// The role.
  public var subject: String { roleName }

  /// Errors: NoSuchEntity, UnmodifiableEntity, MalformedPolicyDocument, LimitExceeded.
  public func run(in scope: WriteScope) throws -> NoAnswer {
    var role = try scope.reading.role(roleName)
    try ProtectedRoles.check(role.value)
    try scope.reading.checkTrustPolicy(policyDocument, field: "PolicyDocument")
    role.value.trustPolicy = policyDocument
    try scope.store.update(role)
    return NoAnswer()
  }
}
