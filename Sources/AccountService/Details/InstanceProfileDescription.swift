import AccountStore
public import IAM

/// An instance profile as `GetInstanceProfile` and its like answer it.
public struct InstanceProfileDescription: Shaped, Listed {
  /// The path.
  public var path = ""
  /// The name.
  public var instanceProfileName = ""
  /// The unique ID.
  public var instanceProfileID = ""
  /// The ARN.
  public var arn = ""
  /// When the instance profile was created.
  public var createDate = Timestamp(seconds: 0)
  /// Its role: none or one.
  public var roles: [RoleDescription] = []
  /// The tags; lists leave them out.
  public var tags: [Tag]?

  /// The members of IAM's `InstanceProfile` type.
  public static let members: [Member<InstanceProfileDescription>] = [
    Member("Path", \.path, .anyText, required: true),
    Member("InstanceProfileName", \.instanceProfileName, .anyText, required: true),
    Member("InstanceProfileId", \.instanceProfileID, .anyText, required: true),
    Member("Arn", \.arn, .anyText, required: true),
    Member("CreateDate", \.createDate, .timestamp, required: true),
    Member("Roles", \.roles, .list(.structure(RoleDescription.memberDescriptions)), required: true),
    Member("Tags", \.tags, .tags),
  ]
  /// InstanceProfiles.
  public static let listName = "InstanceProfiles"

  /// An empty description.
  public init() {}

  /// Describes an instance profile with its role. Lists leave tags out, as IAM's do, and so does IAM the role's longest
  /// session.
  init(_ profile: Stored<InstanceProfile>, in scope: ReadScope, isWhole: Bool) throws {
    path = profile.value.path
    instanceProfileName = profile.value.name
    instanceProfileID = profile.value.id
    arn = scope.arn(.instanceProfile, path: profile.value.path, name: profile.value.name)
    createDate = profile.value.created
    roles = try scope.store.roles(ofInstanceProfile: profile.key).map {
      var role = RoleDescription($0.value, in: scope, isWhole: false)
      role.maxSessionDuration = nil
      return role
    }
    if isWhole { tags = profile.value.tags.isEmpty ? nil : profile.value.tags }
  }
}

/// The answer of operations on one instance profile.
public struct InstanceProfileAnswer: Shaped, Hashable {
  /// The instance profile.
  public var instanceProfile = InstanceProfileDescription()

  /// InstanceProfile.
  public static let members: [Member<InstanceProfileAnswer>] = [
    Member("InstanceProfile", \.instanceProfile, .structure(InstanceProfileDescription.memberDescriptions), required: true)
  ]

  /// An empty answer.
  public init() {}

  init(_ profile: InstanceProfileDescription) {
    instanceProfile = profile
  }
}
