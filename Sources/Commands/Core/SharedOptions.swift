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

  /// What they say.
  var choices: SharedChoices {
    SharedChoices(store: store, accountID: accountID, language: language, output: output, readOnly: readOnly)
  }
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
