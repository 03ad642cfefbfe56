import IAM
import Language

/// Roles that belong to an AWS service or to IAM Identity Center: an account may look at them but not change them.
///
/// Source: [Service-linked roles](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html).
public enum ProtectedRoles {
  /// The path of service-linked roles.
  static let serviceLinked = "/aws-service-role/"
  /// The path of roles that IAM Identity Center keeps.
  static let reserved = "/aws-reserved/"

  /// Throws UnmodifiableEntity for a protected role.
  static func check(_ role: Role) throws {
    if isProtected(path: role.path) { throw IAMError(.unmodifiableEntity, .serviceLinkedRole(role.name), field: "RoleName") }
  }

  /// Throws UnmodifiableEntity for a protected role whose description isn't its owner's to give either.
  static func checkDescription(_ role: Role) throws {
    if role.path.hasPrefix(reserved) { throw IAMError(.unmodifiableEntity, .serviceLinkedRole(role.name), field: "RoleName") }
  }

  /// Throws InvalidInput for a new role's path that only AWS uses.
  static func checkNew(path: String) throws {
    if isProtected(path: path) { throw IAMError(.invalidInput, .reservedPath(path), field: "Path") }
  }

  /// Whether a role of this path can't be changed from inside the account.
  public static func isProtected(path: String) -> Bool {
    path.hasPrefix(serviceLinked) || path.hasPrefix(reserved)
  }
}
