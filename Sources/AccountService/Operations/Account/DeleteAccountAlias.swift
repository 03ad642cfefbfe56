import AccountStore
import IAM
public import Language

/// Takes the alias of the account away.
/// Source: [DeleteAccountAlias](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteAccountAlias.html).
public struct DeleteAccountAlias: WriteOperation {
  /// The alias.
  public var accountAlias = ""

  /// The members.
  public static let members: [Member<DeleteAccountAlias>] = [
    Member("AccountAlias", \.accountAlias, .text(.accountAlias), required: true, .helpAccountAlias)
  ]
  /// Takes the alias of the account away.
  public static let summary = Sentence.summaryDeleteAccountAlias
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

  /// Errors: NoSuchEntity.
  public func run(in scope: WriteScope) throws -> NoAnswer {
    var account = scope.account
    guard account.alias == accountAlias else { throw IAMError(.noSuchEntity, .noSuchAlias(accountAlias), field: "AccountAlias") }
    account.alias = nil
    try scope.store.update(account)
    return NoAnswer()
  }
}
