public import AccountStore
public import IAM

/// Everything one screen tells of a role, in one consistent read.
public struct RoleDetail: Query {
  /// The role's name.
  public var name: String
  /// Details need what GetRole needs.
  public static let action = "iam:GetRole"
  /// On the role; its policies and instance profiles are withheld where they are refused.
  public var wishes: [AccessWish] { [AccessWish(Self.action, on: .role(name))] }

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
    /// What the caller may not see: attached and inline policies, instance profiles.
    public let withheld: Withheld
  }

  /// Errors: NoSuchEntity.
  public func run(in scope: ReadScope) throws -> Answer {
    let role = try scope.role(name)
    let target = AccessTarget.role(name)
    var withheld = Withheld()
    return Answer(
      role: role, arn: scope.arn(.role, path: role.value.path, name: role.value.name), trusted: TrustedEntities.of(role.value.trustPolicy),
      attached: try scope.part("iam:ListAttachedRolePolicies", on: target, &withheld, none: []) {
        try scope.store.attachedPolicies(of: .role(role.key))
      },
      inline: try scope.part("iam:ListRolePolicies", "iam:GetRolePolicy", on: target, &withheld, none: []) {
        try scope.store.inlinePolicies(of: .role(role.key))
      },
      profiles: try scope.part("iam:ListInstanceProfilesForRole", on: target, &withheld, none: []) {
        try scope.store.instanceProfiles(ofRole: role.key)
      }, withheld: withheld)
  }
}
