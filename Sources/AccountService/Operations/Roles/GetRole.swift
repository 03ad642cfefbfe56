import AccountStore
import IAM
public import Language

/// Describes a role. Source: [GetRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html).
public struct GetRole: ReadOperation {
  /// The role's name.
  public var roleName = ""

  /// The members.
  public static let members: [Member<GetRole>] = [
    Member("RoleName", \.roleName, .text(.newName), required: true, .helpRoleName)
  ]
  /// Describes a role.
  public static let summary = Sentence.summaryGetRole
  /// Read.
  public static let level = AccessLevel.read

  /// An empty request.
  public init() {}

  /// A request.
  public init(roleName: String) {
    self.roleName = roleName
  }

  /// Errors: NoSuchEntity.
  public func run(in scope: ReadScope) throws -> RoleAnswer {
    let role = try scope.role(roleName)
    return RoleAnswer(RoleDescription(role.value, in: scope, isWhole: true))
  }
}
