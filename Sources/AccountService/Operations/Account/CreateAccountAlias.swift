import AccountStore
import IAM
public import Language

/// Gives the account an alias, in place of the one it has.
/// Source: [CreateAccountAlias](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccountAlias.html).
public struct CreateAccountAlias: WriteOperation {
  /// The alias.
  public var accountAlias = ""

  /// The members.
  public static let members: [Member<CreateAccountAlias>] = [
    Member("AccountAlias", \.accountAlias, .text(.accountAlias), required: true, .helpAccountAlias)
  ]
  /// Gives the account an alias, in place of the one it has.
  public static let summary = Sentence.summaryCreateAccountAlias
  /// Write.
  public static let level = AccessLevel.write

  /// An empty request.
  public init() {}

  /// A request.
  public init(accountAlias: String) {
    self.accountAlias = accountAlias
  }

  /// The alias.
  public var subject: String { accountAlias }

  /// Errors: EntityAlreadyExists.
  public func run(in scope: WriteScope) throws -> NoAnswer {
    var account = scope.account
    if account.alias == accountAlias { throw IAMError(.entityAlreadyExists, .aliasExists(accountAlias), field: "AccountAlias") }
    account.alias = accountAlias
    try scope.store.update(account)
    return NoAnswer()
  }
}
