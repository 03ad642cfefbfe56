/// A user group: users who share policies. Groups hold no groups, are no principals and have no tags.
public struct Group: Sendable, Hashable {
  /// The name, unique in the account without regard to case.
  public var name: String
  /// The path.
  public var path: String
  /// The unique ID (`AGPA…`).
  public var id: String
  /// When the group was created.
  public var created: Timestamp

  /// A group.
  public init(name: String, path: String = "/", id: String, created: Timestamp) {
    self.name = name
    self.path = path
    self.id = id
    self.created = created
  }
}
