public import IAM

/// A role as `GetRole` and its like answer it.
public struct RoleDescription: Shaped, Listed {
  /// The path.
  public var path = ""
  /// The name.
  public var roleName = ""
  /// The unique ID.
  public var roleID = ""
  /// The ARN.
  public var arn = ""
  /// When the role was created.
  public var createDate = Timestamp(seconds: 0)
  /// The trust policy, as its author wrote it.
  public var trustPolicy: Document?
  /// What the role is for.
  public var description: String?
  /// The longest session, in seconds.
  public var maxSessionDuration: Int?
  /// The permissions boundary.
  public var boundary: BoundaryDescription?
  /// The tags; nil where the operation leaves them out.
  public var tags: [Tag]?
  /// When and where the role was last used; nil where the operation leaves it out.
  public var lastUsed: RoleLastUsed?

  /// The members of IAM's `Role` type.
  public static let members: [Member<RoleDescription>] = [
    Member("Path", \.path, .anyText, required: true),
    Member("RoleName", \.roleName, .anyText, required: true),
    Member("RoleId", \.roleID, .anyText, required: true),
    Member("Arn", \.arn, .anyText, required: true),
    Member("CreateDate", \.createDate, .timestamp, required: true),
    Member("AssumeRolePolicyDocument", \.trustPolicy, .document),
    Member("Description", \.description, .anyText),
    Member("MaxSessionDuration", \.maxSessionDuration, .integer(Role.sessionDurations)),
    Member("PermissionsBoundary", \.boundary, .structure(BoundaryDescription.memberDescriptions)),
    Member("Tags", \.tags, .tags),
    Member("RoleLastUsed", \.lastUsed, .structure(RoleLastUsed.memberDescriptions)),
  ]
  /// Roles.
  public static let listName = "Roles"

  /// An empty description.
  public init() {}

  /// Describes a role of an account. Lists leave boundary, tags and last use out, as IAM's do.
  init(_ role: Role, in scope: ReadScope, isWhole: Bool) {
    path = role.path
    roleName = role.name
    roleID = role.id
    arn = scope.arn(.role, path: role.path, name: role.name)
    createDate = role.created
    trustPolicy = Document(role.trustPolicy)
    description = role.description
    maxSessionDuration = role.maxSessionDuration
    if isWhole {
      boundary = role.boundary.map(BoundaryDescription.init(arn:))
      tags = role.tags.isEmpty ? nil : role.tags
      lastUsed = RoleLastUsed(role.lastUsed)
    }
  }
}

/// When and where a role was last used; empty where it never was.
public struct RoleLastUsed: Shaped, Hashable {
  /// When.
  public var date: Timestamp?
  /// In which region.
  public var region: String?

  /// The members of IAM's `RoleLastUsed` type.
  public static let members: [Member<RoleLastUsed>] = [
    Member("LastUsedDate", \.date, .timestamp),
    Member("Region", \.region, .anyText),
  ]

  /// Never used.
  public init() {}

  init(_ lastUsed: Role.LastUsed?) {
    date = lastUsed?.date
    region = lastUsed?.region
  }
}

/// The answer of operations on one role.
public struct RoleAnswer: Shaped, Hashable {
  /// The role.
  public var role = RoleDescription()

  /// Role.
  public static let members: [Member<RoleAnswer>] = [
    Member("Role", \.role, .structure(RoleDescription.memberDescriptions), required: true)
  ]

  /// An empty answer.
  public init() {}

  init(_ role: RoleDescription) {
    self.role = role
  }
}
