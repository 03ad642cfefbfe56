import AccountStore
public import IAM

/// The rules that bind new passwords: the account's policy, or IAM's default where none was set.
public struct PasswordRulesInForce: Query {
  /// The action of IAM's that shows them.
  public static let action = "iam:GetAccountPasswordPolicy"

  /// The rules and where they come from.
  public struct Answer: Sendable, Hashable {
    /// What binds IAM users.
    public let policy: PasswordPolicy
    /// Whether the account set it; else it is IAM's default.
    public let isSet: Bool
  }

  /// A question.
  public init() {}

  /// Answers the rules.
  public func run(in scope: ReadScope) throws -> Answer {
    let policy = try scope.store.passwordPolicy()
    return Answer(policy: policy ?? .standard, isSet: policy != nil)
  }
}

extension PasswordRulesInForce: OwnUse {
  func isOwn(of person: SignedIn, in scope: ReadScope) throws -> Bool { true }
}

extension PasswordRulesInForce: LeadsToNewPassword {}
