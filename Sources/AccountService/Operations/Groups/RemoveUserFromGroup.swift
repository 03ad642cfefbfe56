import AccountStore
import IAM
public import Language

/// Removes a user from a group.
/// Source: [RemoveUserFromGroup](https://docs.aws.amazon.com/IAM/latest/APIReference/API_RemoveUserFromGroup.html).
public struct RemoveUserFromGroup: WriteOperation {
  /// The group's name.
  public var groupName = ""
  /// The user's name.
  public var userName = ""

  /// The members.
  public static let members: [Member<RemoveUserFromGroup>] = [
    Member("GroupName", \.groupName, .text(.longName), required: true, .helpGroupName),
    Member("UserName", \.userName, .text(.existingName), required: true, .helpUserName),
  ]
  /// Removes a user from a group.
  public static let summary = Sentence.summaryRemoveUserFromGroup
  /// Write.
  public static let level = AccessLevel.write

  /// An empty request.
  public init() {}

  /// A request.
  public init(groupName: String, userName: String) {
    self.groupName = groupName
    self.userName = userName
  }

  /// The group and the user.
  public var subject: String { Subject.of(groupName, userName) }

  /// Errors: NoSuchEntity (group, user, or the user is not in it).
  public func run(in scope: WriteScope) throws -> NoAnswer {
    let group = try scope.reading.group(groupName)
    let user = try scope.reading.user(userName)
    guard try scope.store.isMember(user: user.key, ofGroup: group.key) else {
      throw IAMError(.noSuchEntity, .notAMember(user.value.name, group: group.value.name), field: "UserName")
    }
    try scope.store.removeUser(user.key, fromGroup: group.key)
    return NoAnswer()
  }
}
