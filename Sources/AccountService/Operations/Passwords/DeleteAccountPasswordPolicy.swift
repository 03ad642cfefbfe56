import AccountStore
import IAM
public import Language

/// Takes the account's password policy away, so that IAM's default is in force again.
/// Source: [DeleteAccountPasswordPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteAccountPasswordPolicy.html).
public struct DeleteAccountPasswordPolicy: WriteOperation {
  /// No members.
  public static let members: [Member<DeleteAccountPasswordPolicy>] = []
  /// Takes the account's password policy away.
  public static let summary = Sentence.summaryDeleteAccountPasswordPolicy
  /// Permissions management.
  public static let level = AccessLevel.permissionsManagement

  /// A request.
  public init() {}

  /// Errors: NoSuchEntity.
  public func run(in scope: WriteScope) throws -> NoAnswer {
    guard try scope.store.passwordPolicy() != nil else { throw IAMError(.noSuchEntity, .noPasswordPolicy(scope.account.id.digits)) }
    try scope.store.setPasswordPolicy(nil)
    return NoAnswer()
  }
}
