import AccountStore
public import IAM

/// How the account as a whole is protected: its root user and its password policy.
public struct AccountSecurity: Query {
  /// The facts are those of GetAccountSummary and GetAccountPasswordPolicy.
  public static let action = "iam:GetAccountSummary"

  /// The query.
  public init() {}

  /// What is told.
  public struct Answer: Sendable, Hashable {
    /// The root user's credentials.
    public let root: UserCredentials.Answer
    /// What is known of them, from an imported report where there are none here.
    public let rootState: RootState
    /// The password policy in force.
    public let policy: PasswordPolicy
    /// Whether it is IAM's default because the account has set none.
    public let isStandardPolicy: Bool
    /// What should be put right, worst first.
    public let findings: [AccountFinding]
  }

  /// Always answers.
  public func run(in scope: ReadScope) throws -> Answer {
    let policy = try scope.store.passwordPolicy()
    return Answer(
      root: try UserCredentials(.root).run(in: scope), rootState: try RootState(in: scope), policy: policy ?? .standard,
      isStandardPolicy: policy == nil, findings: try AccountFinding.all(in: scope))
  }
}
