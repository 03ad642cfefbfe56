import AccountStore
import IAM
public import Language

/// Deletes a group that has no users or policies left.
/// Source: [DeleteGroup](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteGroup.html).
public struct DeleteGroup: WriteOperation {
  /// The group's name.
  public var groupName = ""

  /// The members.
  public static let members: [Member<DeleteGroup>] = [
    Member("GroupName", \.groupName, .text(.longName), required: true, .helpGroupName)
  ]
  /// Deletes a group that has no users or policies left.
  public static let summary = Sentence.summaryDeleteGroup
  /// Write.
  public static let level = AccessLevel.write

  /// An empty request.
  public init() {}

  /// A request.
  public init(groupName: String) {
    self.groupName = groupName
  }

  /// The group.
  public var subject: String { groupName }

  /// Errors: NoSuchEntity; DeleteConflict while users or policies are left.
  public func run(in scope: WriteScope) throws -> NoAnswer {
    let group = try scope.reading.group(groupName)
    try DeleteConflicts.ofGroup(group, in: scope.reading).throwFirst()
    try scope.store.deleteGroup(key: group.key)
    return NoAnswer()
  }
}
