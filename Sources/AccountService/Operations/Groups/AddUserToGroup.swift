import AccountStore
import IAM
public import Language

/// Adds a user to a group. Source: [AddUserToGroup](https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddUserToGroup.html).
public struct AddUserToGroup: WriteOperation {
  /// The group's name.
  public var groupName = ""
  /// The user's name.
  public var userName = ""

  /// The members.
  public static let members: [Member<AddUserToGroup>] = [
    Member("GroupName", \.groupName, .text(.longName), required: true, .helpGroupName),
    Member("UserName", \.userName, .text(.existingName), required: true, .helpUserName),
  ]
  /// Adds a user to a group.
  public static let summary = Sentence.summaryAddUserToGroup
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

  /// Errors: NoSuchEntity, LimitExceeded. A user who is in the group already stays so without an error.
  public func run(in scope: WriteScope) throws -> NoAnswer {
    let group = try scope.reading.group(groupName)
    let user = try scope.reading.user(userName)
    if try scope.store.isMember(user: user.key, ofGroup: group.key) { return NoAnswer() }
    try scope.reading.checkQuota(.groupsPerUser, count: try scope.store.groupCount(ofUser: user.key), field: "GroupName")
    try scope.store.addUser(user.key, toGroup: group.key)
    return NoAnswer()
  }
}
