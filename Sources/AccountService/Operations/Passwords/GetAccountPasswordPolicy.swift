import AccountStore
import IAM
public import Language

/// Shows the account's password policy.
/// Source: [GetAccountPasswordPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountPasswordPolicy.html).
public struct GetAccountPasswordPolicy: ReadOperation {
  /// No members.
  public static let members: [Member<GetAccountPasswordPolicy>] = []
  /// Shows the account's password policy.
  public static let summary = Sentence.summaryGetAccountPasswordPolicy
  /// Read.
  public static let level = AccessLevel.read

  /// A request.
  public init() {}

  /// Errors: NoSuchEntity where none was set, and IAM's default is in force.
  public func run(in scope: ReadScope) throws -> PasswordPolicyAnswer {
    guard let policy = try scope.store.passwordPolicy() else { throw IAMError(.noSuchEntity, .noPasswordPolicy(scope.account.id.digits)) }
    return PasswordPolicyAnswer(PasswordPolicyDescription(policy))
  }
}

extension GetAccountPasswordPolicy: LeadsToNewPassword {}
