/// An instance profile: what hands a role to an EC2 instance. It holds one role at most.
public struct InstanceProfile: Sendable, Hashable {
  /// The name, unique in the account without regard to case.
  public var name: String
  /// The path.
  public var path: String
  /// The unique ID (`AIPA…`).
  public var id: String
  /// When it was created.
  public var created: Timestamp
  /// The tags, in the order they were set.
  public var tags: [Tag]

  /// An instance profile.
  public init(name: String, path: String = "/", id: String, created: Timestamp, tags: [Tag] = []) {
    self.name = name
    self.path = path
    self.id = id
    self.created = created
    self.tags = tags
  }
}
