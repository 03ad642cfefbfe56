import IAM

/// A page of the account with all permissions.
public struct AuthorizationDetailsPage: Shaped, Hashable {
  /// The users.
  public var users: [UserAuthorization] = []
  /// The groups.
  public var groups: [GroupAuthorization] = []
  /// The roles.
  public var roles: [RoleAuthorization] = []
  /// The managed policies.
  public var policies: [PolicyAuthorization] = []
  /// Whether more follow.
  public var isTruncated = false
  /// Where to go on.
  public var marker: String?

  /// The lists, IsTruncated and Marker.
  public static let members: [Member<AuthorizationDetailsPage>] = [
    Member("UserDetailList", \.users, .list(.structure(UserAuthorization.memberDescriptions))),
    Member("GroupDetailList", \.groups, .list(.structure(GroupAuthorization.memberDescriptions))),
    Member("RoleDetailList", \.roles, .list(.structure(RoleAuthorization.memberDescriptions))),
    Member("Policies", \.policies, .list(.structure(PolicyAuthorization.memberDescriptions))),
    Member("IsTruncated", \.isTruncated, .boolean),
    Member("Marker", \.marker, .anyText),
  ]

  /// An empty page.
  public init() {}
}
