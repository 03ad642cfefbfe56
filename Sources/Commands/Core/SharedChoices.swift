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

  /// Throws where a value isn't one of those there are; `outputs` are the forms of answers that the command has.
  func check(outputs: [String] = OutputForm.allCases.map(\.rawValue)) throws {
    if let language, Language(rawValue: language) == nil { throw UsageError(.optionNotAChoice("--language", language, ["en", "ko"])) }
    if let output, !outputs.contains(output) { throw UsageError(.optionNotAChoice("--output", output, outputs)) }
    if let accountID, AccountID(accountID) == nil { throw UsageError(.badAccountID(accountID)) }
  }

  var location: (_ environment: [String: String]) -> StoreLocation {
    { StoreLocation(named: store, environment: $0) }
  }

  var account: AccountID? { accountID.flatMap { AccountID($0) } }
  var form: OutputForm? { output.flatMap(OutputForm.init) }
}
