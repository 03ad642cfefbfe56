import AccountStore
public import IAM

/// A role with its permissions, as `GetAccountAuthorizationDetails` answers it.
public struct RoleAuthorization: Shaped, Hashable {
  /// The path.
  public var path = ""
  /// The name.
  public var roleName = ""
  /// The unique ID.
  public var roleID = ""
  /// The ARN.
  public var arn = ""
  /// When it was created.
  public var createDate = Timestamp(seconds: 0)
  /// The trust policy.
  public var trustPolicy = Document("")
  /// The instance profiles that hold it.
  public var instanceProfiles: [InstanceProfileDescription] = []
  /// The inline policies with their documents.
  public var inlinePolicies: [InlinePolicyDetail] = []
  /// The managed policies attached.
  public var attachedPolicies: [AttachedPolicyDescription] = []
  /// The permissions boundary.
  public var boundary: BoundaryDescription?
  /// The tags, also where there are none.
  public var tags: [Tag]?
  /// When and where it was last used.
  public var lastUsed = RoleLastUsed()

  /// The members of IAM's `RoleDetail` type.
  public static let members: [Member<RoleAuthorization>] = [
    Member("Path", \.path, .anyText),
    Member("RoleName", \.roleName, .anyText),
    Member("RoleId", \.roleID, .anyText),
    Member("Arn", \.arn, .anyText),
    Member("CreateDate", \.createDate, .timestamp),
    Member("AssumeRolePolicyDocument", \.trustPolicy, .document),
    Member("InstanceProfileList", \.instanceProfiles, .list(.structure(InstanceProfileDescription.memberDescriptions))),
    Member("RolePolicyList", \.inlinePolicies, .list(.structure(InlinePolicyDetail.memberDescriptions))),
    Member("AttachedManagedPolicies", \.attachedPolicies, .list(.structure(AttachedPolicyDescription.memberDescriptions))),
    Member("PermissionsBoundary", \.boundary, .structure(BoundaryDescription.memberDescriptions)),
    Member("Tags", \.tags, .tags),
    Member("RoleLastUsed", \.lastUsed, .structure(RoleLastUsed.memberDescriptions)),
  ]

  /// An empty description.
  public init() {}

  init(_ role: Stored<Role>, in scope: ReadScope) throws {
    path = role.value.path
    roleName = role.value.name
    roleID = role.value.id
    arn = scope.arn(.role, path: path, name: roleName)
    createDate = role.value.created
    trustPolicy = Document(role.value.trustPolicy)
    instanceProfiles = try scope.store.instanceProfiles(ofRole: role.key).map {
      try InstanceProfileDescription($0, in: scope, isWhole: false)
    }
    inlinePolicies = try scope.store.inlinePolicies(of: .role(role.key)).map(InlinePolicyDetail.init)
    attachedPolicies = try scope.store.attachedPolicies(of: .role(role.key)).map(AttachedPolicyDescription.init)
    boundary = role.value.boundary.map(BoundaryDescription.init(arn:))
    tags = role.value.tags
    lastUsed = RoleLastUsed(role.value.lastUsed)
  }
}
