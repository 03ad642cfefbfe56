/// An IAM user: a person or program with a name in the account.
public struct User: Sendable, Hashable {
  /// The name, unique in the account without regard to case.
  public var name: String
  /// The path, `/` where none was given.
  public var path: String
  /// The unique ID (`AIDA…`), never used again.
  public var id: String
  /// When the user was created.
  public var created: Timestamp
  /// When the console password was last used to sign in.
  public var passwordLastUsed: Timestamp?
  /// The ARN of the managed policy that is the permissions boundary.
  public var boundary: String?
  /// The tags, in the order they were set.
  public var tags: [Tag]

  /// A user.
  public init(
    name: String, path: String = "/", id: String, created: Timestamp, passwordLastUsed: Timestamp? = nil, boundary: String? = nil,
    tags: [Tag] = []
  ) {
    self.name = name
    self.path = path
    self.id = id
    self.created = created
    self.passwordLastUsed = passwordLastUsed
    self.boundary = boundary
    self.tags = tags
  }
}
