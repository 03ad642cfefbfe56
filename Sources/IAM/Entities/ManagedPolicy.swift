/// A customer managed policy; its documents are its versions.
public struct ManagedPolicy: Sendable, Hashable {
  /// The name, unique in the account without regard to case.
  public var name: String
  /// The path.
  public var path: String
  /// The unique ID (`ANPA…`).
  public var id: String
  /// When the policy was created.
  public var created: Timestamp
  /// When it last got a version.
  public var updated: Timestamp
  /// What it is for; fixed at creation.
  public var description: String?
  /// The version in force, `v1` and so on.
  public var defaultVersion: String
  /// The tags, in the order they were set.
  public var tags: [Tag]

  /// A customer managed policy.
  public init(
    name: String, path: String = "/", id: String, created: Timestamp, updated: Timestamp, description: String? = nil,
    defaultVersion: String = "v1", tags: [Tag] = []
  ) {
    self.name = name
    self.path = path
    self.id = id
    self.created = created
    self.updated = updated
    self.description = description
    self.defaultVersion = defaultVersion
    self.tags = tags
  }
}

/// A version of a managed policy. Versions are never changed; their numbers are never used again.
public struct PolicyVersion: Sendable, Hashable {
  /// `v1`, `v2` and so on.
  public var id: String
  /// The document, byte for byte as it was given.
  public var document: String
  /// When the version was created.
  public var created: Timestamp

  /// A policy version.
  public init(id: String, document: String, created: Timestamp) {
    self.id = id
    self.document = document
    self.created = created
  }
}
