public import IAM

/// A group as `GetGroup` and its like answer it.
public struct GroupDescription: Shaped, Listed {
  /// The path.
  public var path = ""
  /// The name.
  public var groupName = ""
  /// The unique ID.
  public var groupID = ""
  /// The ARN.
  public var arn = ""
  /// When the group was created.
  public var createDate = Timestamp(seconds: 0)

  /// The members of IAM's `Group` type.
  public static let members: [Member<GroupDescription>] = [
    Member("Path", \.path, .anyText, required: true),
    Member("GroupName", \.groupName, .anyText, required: true),
    Member("GroupId", \.groupID, .anyText, required: true),
    Member("Arn", \.arn, .anyText, required: true),
    Member("CreateDate", \.createDate, .timestamp, required: true),
  ]
  /// Groups.
  public static let listName = "Groups"

  /// An empty description.
  public init() {}

  init(_ group: Group, in scope: ReadScope) {
    path = group.path
    groupName = group.name
    groupID = group.id
    arn = scope.arn(.group, path: group.path, name: group.name)
    createDate = group.created
  }
}

/// The answer of operations on one group.
public struct GroupAnswer: Shaped, Hashable {
  /// The group.
  public var group = GroupDescription()

  /// Group.
  public static let members: [Member<GroupAnswer>] = [
    Member("Group", \.group, .structure(GroupDescription.memberDescriptions), required: true)
  ]

  /// An empty answer.
  public init() {}

  init(_ group: GroupDescription) {
    self.group = group
  }
}
