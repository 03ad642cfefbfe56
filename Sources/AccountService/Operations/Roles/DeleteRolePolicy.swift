import AccountStore
import IAM
public import Language

/// Deletes an inline policy of a role.
/// Source: [DeleteRolePolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRolePolicy.html).
public struct DeleteRolePolicy: WriteOperation {
  /// The role's name.
  public var roleName = ""
  /// The policy's name.
  public var policyName = ""

  /// The members.
  public static let members: [Member<DeleteRolePolicy>] = [
    Member("RoleName", \.roleName, .text(.newName), required: true, .helpRoleName),
    Member("PolicyName", \.policyName, .text(.longName), required: true, .helpPolicyName),
  ]
  /// Deletes an inline policy of a role.
  public static let summary = Sentence.summaryDeleteRolePolicy
  /// Permissions management.
  public static let level = AccessLevel.permissionsManagement

  /// An empty request.
  public init() {}

  /// A request.
  public init(roleName: String, policyName: String) {
    self.roleName = roleName
    self.policyName = policyName
  }

  /// The role and the policy.
  public var subject: String { Subject.of(roleName, policyName) }

  /// Errors: NoSuchEntity (the role or the policy), UnmodifiableEntity (a protected role).
  public func run(in scope: WriteScope) throws -> NoAnswer {
    let role = try scope.reading.role(roleName)
    try ProtectedRoles.check(role.value)
    try scope.deleteInline(policyName, from: PolicyOwner(role))
    return NoAnswer()
  }
}
