/// A group and a page of its users.
public struct GroupMembersAnswer: Shaped, Hashable {
  /// The group.
  public var group = GroupDescription()
  /// The users in it.
  public var users: [UserDescription] = []
  /// Whether more follow.
  public var isTruncated = false
  /// Where to go on.
  public var marker: String?

  /// Group, Users, IsTruncated and Marker.
  public static let members: [Member<GroupMembersAnswer>] = [
    Member("Group", \.group, .structure(GroupDescription.memberDescriptions), required: true),
    Member("Users", \.users, .list(.structure(UserDescription.memberDescriptions)), required: true),
    Member("IsTruncated", \.isTruncated, .boolean),
    Member("Marker", \.marker, .anyText),
  ]

  /// An empty answer.
  public init() {}

  init(_ group: GroupDescription, _ page: Page<UserDescription>) {
    self.group = group
    users = page.items
    isTruncated = page.isTruncated
    marker = page.marker
  }
}
