import AccountStore
import IAM
public import Language

/// Creates a group. Source: [CreateGroup](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateGroup.html).
public struct CreateGroup: WriteOperation {
  /// Its path; `/` when nil.
  public var path: String?
  /// The new group's name.
  public var groupName = ""

  /// The members.
  public static let members: [Member<CreateGroup>] = [
    Member("Path", \.path, .text(.path), .helpPath),
    Member("GroupName", \.groupName, .text(.longName), required: true, .helpNewGroupName),
  ]
  /// Creates a group.
  public static let summary = Sentence.summaryCreateGroup
  /// Write.
  public static let level = AccessLevel.write

  /// An empty request.
  public init() {}

  /// A request.
  public init(groupName: String, path: String? = nil) {
    self.groupName = groupName
    self.path = path
  }

  /// The group.
  public var subject: String { groupName }

  /// Errors: EntityAlreadyExists, LimitExceeded.
  public func run(in scope: WriteScope) throws -> GroupAnswer {
    try scope.reading.checkFree(.group, groupName, field: "GroupName")
    try scope.reading.checkQuota(.groups, of: .group)
    let group = Group(name: groupName, path: path ?? "/", id: scope.makeID(.group), created: scope.now)
    return GroupAnswer(GroupDescription(try scope.store.insert(group).value, in: scope.reading))
  }
}
