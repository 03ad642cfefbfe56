import AccountStore
import IAM
public import Language

/// Takes the permissions boundary of a role away.
/// Source: [DeleteRolePermissionsBoundary](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRolePermissionsBoundary.html).
public struct DeleteRolePermissionsBoundary: WriteOperation {
  /// The role's name.
  public var roleName = ""

  /// The members.
  public static let members: [Member<DeleteRolePermissionsBoundary>] = [
    Member("RoleName", \.roleName, .text(.newName), required: true, .helpRoleName)
  ]
  /// Takes the permissions boundary of a role away.
  public static let summary = Sentence.summaryDeleteRolePermissionsBoundary
  /// Permissions management.
  public static let level = AccessLevel.permissionsManagement

  /// An empty request.
  public init() {}

  /// A request.
  public init(roleName: String) {
    self.roleName = roleName
  }

  /// The role.
  public var subject: String { roleName }

  /// Errors: NoSuchEntity (the role, or it has none), UnmodifiableEntity (a protected role).
  public func run(in scope: WriteScope) throws -> NoAnswer {
    var role = try scope.reading.role(roleName)
    try ProtectedRoles.check(role.value)
    guard role.value.boundary != nil else { throw IAMError(.noSuchEntity, .noBoundary(role.value.name), field: "RoleName") }
    role.value.boundary = nil
    try scope.store.update(role)
    return NoAnswer()
  }
}
