import AccountService
import ArgumentParser
import IAM
import Language

/// The options of every command.
struct SharedOptions: ParsableArguments {
  @Option(name: .customLong("store"), help: help(.helpStore, "path"), completion: .file())
  var store: String?
  @Option(name: .customLong("account-id"), help: help(.helpAccountID, "id"))
  var accountID: String?
  @Option(name: .customLong("language"), help: help(.helpLanguage, "en|ko"), completion: .list(Language.allCases.map(\.rawValue)))
  var language: String?
  @Flag(name: .customLong("read-only"), help: help(.helpReadOnly))
  var readOnly = false
  @Option(name: .customLong("output"), help: help(.helpOutput, "json|table"), completion: .list(OutputForm.allCases.map(\.rawValue)))
  var output: String?

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

/// How answers are written.
enum OutputForm: String, CaseIterable, Sendable {
  /// For programs.
  case json
  /// For people.
  case table
}

/// The help of an option in the language in force.
func help(_ sentence: Sentence, _ value: String? = nil) -> ArgumentHelp {
  ArgumentHelp(SpokenLanguage.say(sentence), valueName: value)
}

/// The language that help is made in. The parser makes its help while it reads a command's type, far from where the language is known.
enum SpokenLanguage {
  @TaskLocal static var current = Language.english

  static func say(_ sentence: Sentence) -> String { sentence(current) }
}
