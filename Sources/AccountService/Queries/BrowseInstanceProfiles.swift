public import AccountStore
public import IAM

/// A window of the instance profile list with what its columns show.
public struct BrowseInstanceProfiles: Query {
  /// The window.
  public var request: WindowRequest
  /// The action that lists need.
  public static let action = "iam:ListInstanceProfiles"
  /// On the instance profiles as a whole.
  public var wishes: [AccessWish] { [.listing(.instanceProfile)] }

  /// A query for a window.
  public init(_ request: WindowRequest) {
    self.request = request
  }

  /// A row of the list.
  public struct Row: Sendable, Hashable {
    /// The instance profile.
    public let profile: Stored<InstanceProfile>
    /// Its ARN.
    public let arn: String
    /// The name of its role.
    public let role: String?
  }

  /// The window.
  public func run(in scope: ReadScope) throws -> Window<Row> {
    try scope.store.instanceProfiles(request).map { profile in
      Row(
        profile: profile, arn: scope.arn(.instanceProfile, path: profile.value.path, name: profile.value.name),
        role: try scope.store.roles(ofInstanceProfile: profile.key).first?.value.name)
    }
  }
}

/// Everything one screen tells of an instance profile, in one consistent read.
public struct InstanceProfileDetail: Query {
  /// The instance profile's name.
  public var name: String
  /// Details need what GetInstanceProfile needs.
  public static let action = "iam:GetInstanceProfile"
  /// On the instance profile.
  public var wishes: [AccessWish] { [AccessWish(Self.action, on: .instanceProfile(name))] }

  /// A query.
  public init(_ name: String) {
    self.name = name
  }

  /// What is told.
  public struct Answer: Sendable, Hashable {
    /// The instance profile, with the revision an edit names.
    public let profile: Stored<InstanceProfile>
    /// Its ARN.
    public let arn: String
    /// Its role: none or one.
    public let roles: [Stored<Role>]
  }

  /// Errors: NoSuchEntity.
  public func run(in scope: ReadScope) throws -> Answer {
    let profile = try scope.instanceProfile(name)
    return Answer(
      profile: profile, arn: scope.arn(.instanceProfile, path: profile.value.path, name: profile.value.name),
      roles: try scope.store.roles(ofInstanceProfile: profile.key))
  }
}
