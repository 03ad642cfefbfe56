import AccountService
import AccountStore
import IAM
import Language
import Terminal

/// What a command works with: the world around it, the language, and the options of every command.
struct CommandContext {
  let host: CommandHost
  let language: Language
  let shared: SharedChoices

  var location: StoreLocation { StoreLocation(named: shared.store, environment: host.environment) }

  /// The local owner as this kind of front end names him in the audit trail.
  func caller(_ frontEnd: String = "command-line") -> Caller {
    var owner = host.owner
    owner.userAgent = "iamdesk/\(ProgramVersion.text) \(frontEnd)"
    return .localOwner(owner)
  }

  /// Opens the store that is meant, telling what is unsafe about it.
  func openStore() throws -> OpenStore { try openStore(shared.readOnly ? .readOnly : .readWrite) }

  /// Opens the account that is meant.
  func openAccount() throws -> (service: AccountService, account: Account, open: OpenStore) {
    let open = try openStore()
    let account = try account(in: open)
    return (AccountService(store: open.store, account: account.id, environment: open.environment(host.service)), account, open)
  }

  /// The account that is meant; several without a choice are wrong usage.
  func account(in open: OpenStore) throws -> Account {
    switch try open.account(named: shared.account) {
    case .one(let account): return account
    case .several(let accounts):
      let shown = accounts.prefix(10).map(\.id.digits)
      throw UsageError(.severalAccounts(shown, more: accounts.count - shown.count))
    }
  }

  /// The form of answers where the command has a table for people and JSON for programs.
  var form: OutputForm { shared.form ?? (host.terminals.output ? .table : .json) }

  /// Refuses a change before anything else where the store may only be read.
  func requireWriting() throws {
    if shared.readOnly { throw IAMError(.readOnlyStore, .readOnlyStore) }
  }

  func say(_ sentence: Sentence) -> String { SafeText(sentence(language)).text }

  func line(_ sentence: Sentence) throws { try host.output.line(say(sentence)) }

  func warn(_ warnings: [Sentence]) throws {
    for warning in warnings { try host.errors.line(ErrorLine.text(Sentence.warningWord(language), warning, language)) }
    try host.errors.flush()
  }
}
