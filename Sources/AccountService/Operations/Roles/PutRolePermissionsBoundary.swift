import AccountStore
import IAM
public import Language

/// Sets the permissions boundary of a role.
/// Source: [PutRolePermissionsBoundary](https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePermissionsBoundary.html).
public struct PutRolePermissionsBoundary: WriteOperation {
  /// The role's name.
  public var roleName = ""
  /// The ARN of the managed policy that becomes the permissions boundary.
  public var permissionsBoundary = ""

  /// The members.
  public static let members: [Member<PutRolePermissionsBoundary>] = [
    Member("RoleName", \.roleName, .text(.newName), required: true, .helpRoleName),
    Member("PermissionsBoundary", \.permissionsBoundary, .text(.arn), required: true, .helpBoundary),
  ]
  /// Sets the permissions boundary of a role.
  public static let summary = Sentence.summaryPutRolePermissionsBoundary
  /// Permissions management.
  public static let level = AccessLevel.permissionsManagement

  /// An empty request.
  public init() {}

  /// A request.
  public init(roleName: String, permissionsBoundary: String) {
    self.roleName = roleName
    self.permissionsBoundary = permissionsBoundary
  }

  /// The role and the policy.
  public var subject: String { Subject.of(roleName, permissionsBoundary) }

  /// Errors: NoSuchEntity, InvalidInput, PolicyNotAttachable, UnmodifiableEntity (a protected role).
  public func run(in scope: WriteScope) throws -> NoAnswer {
    var role = try scope.reading.role(roleName)
    try ProtectedRoles.check(role.value)
    try scope.reading.checkBoundary(permissionsBoundary)
    role.value.boundary = permissionsBoundary
    try scope.store.update(role)
    return NoAnswer()
  }
}
