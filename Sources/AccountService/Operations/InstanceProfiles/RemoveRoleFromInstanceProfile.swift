import AccountStore
import IAM
public import Language

/// Takes the role out of an instance profile.
/// Source: [RemoveRoleFromInstanceProfile](https://docs.aws.amazon.com/IAM/latest/APIReference/API_RemoveRoleFromInstanceProfile.html).
public struct RemoveRoleFromInstanceProfile: WriteOperation {
  /// The instance profile's name.
  public var instanceProfileName = ""
  /// The role's name.
  public var roleName = ""

  /// The members.
  public static let members: [Member<RemoveRoleFromInstanceProfile>] = [
    Member("InstanceProfileName", \.instanceProfileName, .text(.longName), required: true, .helpInstanceProfileName),
    Member("RoleName", \.roleName, .text(.newName), required: true, .helpRoleName),
  ]
  /// Takes the role out of an instance profile.
  public static let summary = Sentence.summaryRemoveRoleFromInstanceProfile
  /// Write.
  public static let level = AccessLevel.write

  /// An empty request.
  public init() {}

  /// A request.
  public init(instanceProfileName: String, roleName: String) {
    self.instanceProfileName = instanceProfileName
    self.roleName = roleName
  }

  /// The instance profile and the role.
  public var subject: String { Subject.of(instanceProfileName, roleName) }

  /// Errors: NoSuchEntity (profile, role, or the role is not in it), UnmodifiableEntity.
  public func run(in scope: WriteScope) throws -> NoAnswer {
    let profile = try scope.reading.instanceProfile(instanceProfileName)
    let role = try scope.reading.role(roleName)
    try ProtectedRoles.check(role.value)
    guard try scope.store.roles(ofInstanceProfile: profile.key).contains(where: { $0.key == role.key }) else {
      throw IAMError(.noSuchEntity, .notInProfile(role.value.name, profile: profile.value.name), field: "RoleName")
    }
    try scope.store.removeRole(role.key, fromInstanceProfile: profile.key)
    return NoAnswer()
  }
}
