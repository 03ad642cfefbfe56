/// A role: permissions lent for a time to whom its trust policy names.
public struct Role: Sendable, Hashable {
  /// The name, unique in the account without regard to case.
  public var name: String
  /// The path.
  public var path: String
  /// The unique ID (`AROA…`).
  public var id: String
  /// When the role was created.
  public var created: Timestamp
  /// Who may assume it: the trust policy, byte for byte as it was given.
  public var trustPolicy: String
  /// What it is for: at most 1,000 Latin-1 characters.
  public var description: String?
  /// The longest session in seconds, 3,600 to 43,200.
  public var maxSessionDuration: Int
  /// The ARN of the managed policy that is the permissions boundary.
  public var boundary: String?
  /// The tags, in the order they were set.
  public var tags: [Tag]
  /// When and where it was last used.
  public var lastUsed: LastUsed?

  /// The last use of a role.
  public struct LastUsed: Sendable, Hashable {
    /// When.
    public var date: Timestamp
    /// In which region.
    public var region: String?

    /// A last use.
    public init(date: Timestamp, region: String?) {
      self.date = date
      self.region = region
    }
  }

  /// A role.
  public init(
    name: String, path: String = "/", id: String, created: Timestamp, trustPolicy: String, description: String? = nil,
    maxSessionDuration: Int = 3600, boundary: String? = nil, tags: [Tag] = [], lastUsed: LastUsed? = nil
  ) {
    self.name = name
    self.path = path
    self.id = id
    self.created = created
    self.trustPolicy = trustPolicy
    self.description = description
    self.maxSessionDuration = maxSessionDuration
    self.boundary = boundary
    self.tags = tags
    self.lastUsed = lastUsed
  }
}

extension Role {
  /// What a role's longest session may be, in seconds: one to twelve hours.
  ///
  /// Source: [UpdateRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateRole.html).
  public static let sessionDurations = 3600...43_200
}
