public import AccountStore
public import IAM

/// Everything one screen tells of a role, in one consistent read.
public struct RoleDetail: Query {
  /// The role's name.
  public var name: String
  /// Details need what GetRole needs.
  public static let action = "iam:GetRole"

  /// A query.
  public init(_ name: String) {
    self.name = name
  }

  /// What is told.
  public struct Answer: Sendable, Hashable {
    /// The role, with the revision an edit names.
    public let role: Stored<Role>
    /// Its ARN.
    public let arn: String
    /// Whom its trust policy names.
    public let trusted: [String]
    /// The managed policies attached to it.
    public let attached: [AttachedPolicy]
    /// Its inline policies.
    public let inline: [InlinePolicy]
    /// The instance profiles that hold it.
    public let profiles: [Stored<InstanceProfile>]
  }

  /// Errors: NoSuchEntity.
  public func run(in scope: ReadScope) throws -> Answer {
    let role = try scope.role(name)
    return Answer(
      role: role, arn: scope.arn(.role, path: role.value.path, name: role.value.name), trusted: TrustedEntities.of(role.value.trustPolicy),
      attached: try scope.store.attachedPolicies(of: .role(role.key)), inline: try scope.store.inlinePolicies(of: .role(role.key)),
      profiles: try scope.store.instanceProfiles(ofRole: role.key))
  }
}
