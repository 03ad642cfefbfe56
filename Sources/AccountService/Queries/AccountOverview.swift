import AccountStore
public import IAM

/// Everything the account's screen tells, in one consistent read.
public struct AccountOverview: Query {
  /// The numbers need what GetAccountSummary needs.
  public static let action = "iam:GetAccountSummary"

  /// The query.
  public init() {}

  /// What is told.
  public struct Answer: Sendable, Hashable {
    /// The account: ID, alias, sign-in URL, quotas.
    public let account: Account
    /// The numbers, under IAM's names.
    public let summary: AccountSummary
    /// How much of each quota on entities is used.
    public let usage: [Usage]
    /// What is known of the root user's credentials.
    public let root: RootState
    /// The root user's credentials, without secrets.
    public let rootCredentials: UserCredentials.Answer
    /// The rules that bind users' passwords.
    public let passwordRules: PasswordRulesInForce.Answer
    /// What should be put right about credentials, worst first.
    public let findings: [AccountFinding]
    /// How many audit entries there are.
    public let eventCount: Int
  }

  /// A quota on entities and how much of it is used.
  public struct Usage: Sendable, Hashable {
    /// The kind of entity.
    public let kind: EntityKind
    /// How many there are.
    public let count: Int
    /// How many there may be.
    public let quota: Int
  }

  /// Always answers.
  public func run(in scope: ReadScope) throws -> Answer {
    let quotas: [(EntityKind, Quota)] = [
      (.user, .users), (.group, .groups), (.role, .roles), (.policy, .policies), (.instanceProfile, .instanceProfiles),
    ]
    let usage = try quotas.map { kind, quota in
      Usage(kind: kind, count: try scope.store.count(kind, filter: "", pathPrefix: nil), quota: scope.account.quota(quota))
    }
    return Answer(
      account: scope.account, summary: try AccountSummary(of: scope), usage: usage, root: try RootState(in: scope),
      rootCredentials: try UserCredentials(.root).run(in: scope), passwordRules: try PasswordRulesInForce().run(in: scope),
      findings: try AccountFinding.all(in: scope), eventCount: try scope.store.auditCount())
  }
}
