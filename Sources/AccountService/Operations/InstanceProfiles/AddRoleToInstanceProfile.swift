import AccountStore
import IAM
public import Language

/// Puts a role into an instance profile, which holds one.
/// Source: [AddRoleToInstanceProfile](https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddRoleToInstanceProfile.html).
public struct AddRoleToInstanceProfile: WriteOperation {
  /// The instance profile's name.
  public var instanceProfileName = ""
  /// The role's name.
  public var roleName = ""

  /// The members.
  public static let members: [Member<AddRoleToInstanceProfile>] = [
    Member("InstanceProfileName", \.instanceProfileName, .text(.longName), required: true, .helpInstanceProfileName),
    Member("RoleName", \.roleName, .text(.newName), required: true, .helpRoleName),
  ]
  /// Puts a role into an instance profile, which holds one.
  public static let summary = Sentence.summaryAddRoleToInstanceProfile
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

  /// Besides its own action handing the role to EC2, which is what instance profiles are for.
  public var wishes: [AccessWish] { OperationWishes(self).all + [.passRole(roleName, to: "ec2.amazonaws.com")] }

  /// Errors: NoSuchEntity, UnmodifiableEntity (a protected role), LimitExceeded (it holds a role already).
  public func run(in scope: WriteScope) throws -> NoAnswer {
    let profile = try scope.reading.instanceProfile(instanceProfileName)
    let role = try scope.reading.role(roleName)
    try ProtectedRoles.check(role.value)
    if try !scope.store.roles(ofInstanceProfile: profile.key).isEmpty {
      throw IAMError(.limitExceeded, .quotaReached("InstanceSessionsPerInstanceProfile", 1), field: "InstanceProfileName")
    }
    try scope.store.addRole(role.key, toInstanceProfile: profile.key)
    return NoAnswer()
  }
}
