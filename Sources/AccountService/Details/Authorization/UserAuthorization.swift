import AccountStore
public import IAM

/// A user with its permissions, as `GetAccountAuthorizationDetails` answers it.
public struct UserAuthorization: Shaped, Hashable {
  /// The path.
  public var path = ""
  /// The name.
  public var userName = ""
  /// The unique ID.
  public var userID = ""
  /// The ARN.
  public var arn = ""
  /// When it was created.
  public var createDate = Timestamp(seconds: 0)
  /// The inline policies with their documents.
  public var inlinePolicies: [InlinePolicyDetail]?
  /// The names of its groups.
  public var groups: [String] = []
  /// The managed policies attached.
  public var attachedPolicies: [AttachedPolicyDescription] = []
  /// The permissions boundary.
  public var boundary: BoundaryDescription?
  /// The tags, also where there are none.
  public var tags: [Tag]?

  /// The members of IAM's `UserDetail` type.
  public static let members: [Member<UserAuthorization>] = [
    Member("Path", \.path, .anyText),
    Member("UserName", \.userName, .anyText),
    Member("UserId", \.userID, .anyText),
    Member("Arn", \.arn, .anyText),
    Member("CreateDate", \.createDate, .timestamp),
    Member("UserPolicyList", \.inlinePolicies, .list(.structure(InlinePolicyDetail.memberDescriptions))),
    Member("GroupList", \.groups, .list(.anyText)),
    Member("AttachedManagedPolicies", \.attachedPolicies, .list(.structure(AttachedPolicyDescription.memberDescriptions))),
    Member("PermissionsBoundary", \.boundary, .structure(BoundaryDescription.memberDescriptions)),
    Member("Tags", \.tags, .tags),
  ]

  /// An empty description.
  public init() {}

  init(_ user: Stored<User>, in scope: ReadScope) throws {
    path = user.value.path
    userName = user.value.name
    userID = user.value.id
    arn = scope.arn(.user, path: path, name: userName)
    createDate = user.value.created
    let inline = try scope.store.inlinePolicies(of: .user(user.key)).map(InlinePolicyDetail.init)
    inlinePolicies = inline.isEmpty ? nil : inline
    groups = try scope.store.groups(ofUser: user.key).map(\.value.name)
    attachedPolicies = try scope.store.attachedPolicies(of: .user(user.key)).map(AttachedPolicyDescription.init)
    boundary = user.value.boundary.map(BoundaryDescription.init(arn:))
    tags = user.value.tags
  }
}
