import AccountStore
import IAM
public import Language

/// Detaches a managed policy from a role.
/// Source: [DetachRolePolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachRolePolicy.html).
public struct DetachRolePolicy: WriteOperation {
  /// The role's name.
  public var roleName = ""
  /// The managed policy's ARN.
  public var policyARN = ""

  /// The members.
  public static let members: [Member<DetachRolePolicy>] = [
    Member("RoleName", \.roleName, .text(.newName), required: true, .helpRoleName),
    Member("PolicyArn", \.policyARN, .text(.arn), required: true, .helpPolicyARN),
  ]
  /// Detaches a managed policy from a role.
  public static let summary = Sentence.summaryDetachRolePolicy
  /// Permissions management.
  public static let level = AccessLevel.permissionsManagement

  /// An empty request.
  public init() {}

  /// A request.
  public init(roleName: String, policyARN: String) {
    self.roleName = roleName
    self.policyARN = policyARN
  }

  /// The role and the policy.
  public var subject: String { Subject.of(roleName, policyARN) }

  /// Errors: NoSuchEntity (the role, or the policy isn't attached), UnmodifiableEntity (a protected role).
  public func run(in scope: WriteScope) throws -> NoAnswer {
    let role = try scope.reading.role(roleName)
    try ProtectedRoles.check(role.value)
    try scope.detach(policyARN, from: PolicyOwner(role))
    return NoAnswer()
  }
}
