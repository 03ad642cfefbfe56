import AccountStore
import IAM
public import Language

/// Deletes a role that has no policies left and is in no instance profile.
/// Source: [DeleteRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRole.html).
public struct DeleteRole: WriteOperation {
  /// The role's name.
  public var roleName = ""

  /// The members.
  public static let members: [Member<DeleteRole>] = [
    Member("RoleName", \.roleName, .text(.newName), required: true, .helpRoleName)
  ]
  /// Deletes a role that has no policies left and is in no instance profile.
  public static let summary = Sentence.summaryDeleteRole
  /// Write.
  public static let level = AccessLevel.write

  /// An empty request.
  public init() {}

  /// A request.
  public init(roleName: String) {
    self.roleName = roleName
  }

  /// The role.
  public var subject: String { roleName }

  /// Errors: NoSuchEntity, UnmodifiableEntity; DeleteConflict while policies or instance profiles are left.
  public func run(in scope: WriteScope) throws -> NoAnswer {
    let role = try scope.reading.role(roleName)
    try ProtectedRoles.check(role.value)
    try DeleteConflicts.ofRole(role, in: scope.reading).throwFirst()
    try scope.store.deleteRole(key: role.key)
    return NoAnswer()
  }
}
