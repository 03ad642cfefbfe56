import AccountStore
import IAM

/// A page of the entities that use a managed policy, sorted out by kind.
public struct PolicyEntitiesPage: Shaped, Hashable {
  /// The groups.
  public var policyGroups: [PolicyGroupName] = []
  /// The users.
  public var policyUsers: [PolicyUserName] = []
  /// The roles.
  public var policyRoles: [PolicyRoleName] = []
  /// Whether more follow.
  public var isTruncated = false
  /// Where to go on.
  public var marker: String?

  /// PolicyGroups, PolicyUsers, PolicyRoles, IsTruncated and Marker.
  public static let members: [Member<PolicyEntitiesPage>] = [
    Member("PolicyGroups", \.policyGroups, .list(.structure(PolicyGroupName.memberDescriptions))),
    Member("PolicyUsers", \.policyUsers, .list(.structure(PolicyUserName.memberDescriptions))),
    Member("PolicyRoles", \.policyRoles, .list(.structure(PolicyRoleName.memberDescriptions))),
    Member("IsTruncated", \.isTruncated, .boolean),
    Member("Marker", \.marker, .anyText),
  ]

  /// An empty page.
  public init() {}

  init(_ page: (rows: [PolicyHolder], marker: String?)) {
    for row in page.rows {
      switch row.kind {
      case .group: policyGroups.append(PolicyGroupName(row))
      case .user: policyUsers.append(PolicyUserName(row))
      case .role: policyRoles.append(PolicyRoleName(row))
      case .policy, .instanceProfile: continue
      }
    }
    marker = page.marker
    isTruncated = page.marker != nil
  }
}

/// A group that uses a policy.
public struct PolicyGroupName: Shaped, Hashable {
  /// The name.
  public var groupName = ""
  /// The unique ID.
  public var groupID = ""

  /// GroupName and GroupId.
  public static let members: [Member<PolicyGroupName>] = [
    Member("GroupName", \.groupName, .anyText),
    Member("GroupId", \.groupID, .anyText),
  ]

  /// Nobody yet, to be filled from the wire.
  public init() {}

  init(_ holder: PolicyHolder) {
    groupName = holder.name
    groupID = holder.id
  }
}

/// A user that uses a policy.
public struct PolicyUserName: Shaped, Hashable {
  /// The name.
  public var userName = ""
  /// The unique ID.
  public var userID = ""

  /// UserName and UserId.
  public static let members: [Member<PolicyUserName>] = [
    Member("UserName", \.userName, .anyText),
    Member("UserId", \.userID, .anyText),
  ]

  /// Nobody yet, to be filled from the wire.
  public init() {}

  init(_ holder: PolicyHolder) {
    userName = holder.name
    userID = holder.id
  }
}

/// A role that uses a policy.
public struct PolicyRoleName: Shaped, Hashable {
  /// The name.
  public var roleName = ""
  /// The unique ID.
  public var roleID = ""

  /// RoleName and RoleId.
  public static let members: [Member<PolicyRoleName>] = [
    Member("RoleName", \.roleName, .anyText),
    Member("RoleId", \.roleID, .anyText),
  ]

  /// Nobody yet, to be filled from the wire.
  public init() {}

  init(_ holder: PolicyHolder) {
    roleName = holder.name
    roleID = holder.id
  }
}
