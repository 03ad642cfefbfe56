import AccountStore
import IAM
public import Language

/// Attaches a managed policy to a role.
/// Source: [AttachRolePolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachRolePolicy.html).
public struct AttachRolePolicy: WriteOperation {
  /// The role's name.
  public var roleName = ""
  /// The managed policy's ARN.
  public var policyARN = ""

  /// The members.
  public static let members: [Member<AttachRolePolicy>] = [
    Member("RoleName", \.roleName, .text(.newName), required: true, .helpRoleName),
    Member("PolicyArn", \.policyARN, .text(.arn), required: true, .helpPolicyARN),
  ]
  /// Attaches a managed policy to a role.
  public static let summary = Sentence.summaryAttachRolePolicy
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

  /// Errors: NoSuchEntity, InvalidInput, PolicyNotAttachable, LimitExceeded, UnmodifiableEntity (a protected role).
  public func run(in scope: WriteScope) throws -> NoAnswer {
    let role = try scope.reading.role(roleName)
    try ProtectedRoles.check(role.value)
    try scope.attach(policyARN, to: PolicyOwner(role))
    return NoAnswer()
  }
}
