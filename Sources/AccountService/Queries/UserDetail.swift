public import AccountStore
public import IAM

/// Everything one screen tells of a user, in one consistent read.
public struct UserDetail: Query {
  /// The user's name.
  public var name: String
  /// Details need what GetUser needs.
  public static let action = "iam:GetUser"
  /// On the user; what other actions tell is withheld where they are refused.
  public var wishes: [AccessWish] { [AccessWish(Self.action, on: .user(name))] }

  /// A query.
  public init(_ name: String) {
    self.name = name
  }

  /// What is told.
  public struct Answer: Sendable, Hashable {
    /// The user, with the revision an edit names.
    public let user: Stored<User>
    /// Its ARN.
    public let arn: String
    /// The managed policies attached to it.
    public let attached: [AttachedPolicy]
    /// Its inline policies.
    public let inline: [InlinePolicy]
    /// The groups it is in, with what it has from each.
    public let groups: [Membership]
    /// What an imported credential report said.
    public let credentials: CredentialFacts?
    /// The user's own credentials in this account.
    public let own: UserCredentials.Answer
    /// What the caller may not see: groups, attached and inline policies.
    public let withheld: Withheld
  }

  /// A group of the user and its policies.
  public struct Membership: Sendable, Hashable {
    /// The group.
    public let group: Stored<Group>
    /// The managed policies the user has through it.
    public let attached: [AttachedPolicy]
    /// The inline policies the user has through it.
    public let inline: [InlinePolicy]
  }

  /// Errors: NoSuchEntity.
  public func run(in scope: ReadScope) throws -> Answer {
    let user = try scope.user(name)
    let target = AccessTarget.user(name)
    var withheld = Withheld()
    let groups = try scope.part("iam:ListGroupsForUser", on: target, &withheld, none: []) {
      try scope.store.groups(ofUser: user.key)
    }
    let memberships = try groups.map { try membership($0, in: scope, &withheld) }
    return Answer(
      user: user, arn: scope.arn(.user, path: user.value.path, name: user.value.name),
      attached: try scope.part("iam:ListAttachedUserPolicies", on: target, &withheld, none: []) {
        try scope.store.attachedPolicies(of: .user(user.key))
      },
      inline: try scope.part("iam:ListUserPolicies", "iam:GetUserPolicy", on: target, &withheld, none: []) {
        try scope.store.inlinePolicies(of: .user(user.key))
      },
      groups: memberships,
      credentials: try scope.part("iam:GetCredentialReport", on: .everything, &withheld, none: nil) {
        try scope.store.credentialFacts(ofUser: user.key)
      },
      own: try UserCredentials(.user(name)).run(in: scope), withheld: withheld)
  }

  private func membership(_ group: Stored<Group>, in scope: ReadScope, _ withheld: inout Withheld) throws -> Membership {
    let target = AccessTarget.group(group.value.name)
    return Membership(
      group: group,
      attached: try scope.part("iam:ListAttachedGroupPolicies", on: target, &withheld, none: []) {
        try scope.store.attachedPolicies(of: .group(group.key))
      },
      inline: try scope.part("iam:ListGroupPolicies", "iam:GetGroupPolicy", on: target, &withheld, none: []) {
        try scope.store.inlinePolicies(of: .group(group.key))
      })
  }
}
