import AccountStore
import IAM
public import Language

/// Renames or moves a group; ID, users and policies stay.
/// Source: [UpdateGroup](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateGroup.html).
public struct UpdateGroup: WriteOperation {
  /// The group's name.
  public var groupName = ""
  /// The new path; nil keeps the old one.
  public var newPath: String?
  /// The new name; nil keeps the old one.
  public var newGroupName: String?

  /// The members.
  public static let members: [Member<UpdateGroup>] = [
    Member("GroupName", \.groupName, .text(.longName), required: true, .helpGroupName),
    Member("NewPath", \.newPath, .text(.path), .helpNewPath),
    Member("NewGroupName", \.newGroupName, .text(.longName), .helpNewName),
  ]
  /// Renames or moves a group; ID, users and policies stay.
  public static let summary = Sentence.summaryUpdateGroup
  /// Write.
  public static let level = AccessLevel.write

  /// An empty request.
  public init() {}

  /// A request.
  public init(groupName: String, newPath: String? = nil, newGroupName: String? = nil) {
    self.groupName = groupName
    self.newPath = newPath
    self.newGroupName = newGroupName
  }

  /// The group, with its new name.
  public var subject: String { Subject.of(groupName, newGroupName) }

  /// Errors: NoSuchEntity, EntityAlreadyExists.
  public func run(in scope: WriteScope) throws -> NoAnswer {
    var group = try scope.reading.group(groupName)
    if let newGroupName { try scope.reading.checkFree(.group, newGroupName, field: "NewGroupName", own: group.key) }
    group.value.name = newGroupName ?? group.value.name
    group.value.path = newPath ?? group.value.path
    try scope.store.update(group)
    return NoAnswer()
  }
}
