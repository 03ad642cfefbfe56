import AccountService
import IAM
import Language

/// What the options of every command say.
struct SharedChoices: Equatable {
  var store: String?
  var accountID: String?
  var language: String?
  var output: String?
  var readOnly = false

  /// Throws where a value isn't one of those there are.
  func check() throws {
    if let language, Language(rawValue: language) == nil { throw UsageError(.optionNotAChoice("--language", language, ["en", "ko"])) }
    if let output, OutputForm(rawValue: output) == nil { throw UsageError(.optionNotAChoice("--output", output, ["json", "table"])) }
    if let accountID, AccountID(accountID) == nil { throw UsageError(.badAccountID(accountID)) }
  }

  var location: (_ environment: [String: String]) -> StoreLocation {
    { StoreLocation(named: store, environment: $0) }
  }

  var account: AccountID? { accountID.flatMap { AccountID($0) } }
  var form: OutputForm? { output.flatMap(OutputForm.init) }
}
