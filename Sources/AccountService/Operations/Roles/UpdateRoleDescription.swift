import AccountStore
import IAM
public import Language

/// Changes the description of a role.
/// Source: [UpdateRoleDescription](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateRoleDescription.html).
public struct UpdateRoleDescription: WriteOperation {
  /// The role's name.
  public var roleName = ""
  /// The new description, which may be empty.
  public var description = ""

  /// The members.
  public static let members: [Member<UpdateRoleDescription>] = [
    Member("RoleName", \.roleName, .text(.newName), required: true, .helpRoleName),
    Member("Description", \.description, .text(.roleDescription), required: true, .helpDescription),
  ]
  /// Changes the description of a role.
  public static let summary = Sentence.summaryUpdateRoleDescription
  /// Write.
  public static let level = AccessLevel.write

  /// An empty request.
  public init() {}

  /// A request.
  public init(roleName: String, description: String) {
    self.roleName = roleName
    self.description = description
  }

  /// The role.
  public var subject: String { roleName }

  /// Errors: NoSuchEntity, UnmodifiableEntity.
  public func run(in scope: WriteScope) throws -> RoleAnswer {
    var role = try scope.reading.role(roleName)
    try ProtectedRoles.checkDescription(role.value)
    role.value.description = description
    try scope.store.update(role)
    return RoleAnswer(RoleDescription(role.value, in: scope.reading, isWhole: true))
  }
}
