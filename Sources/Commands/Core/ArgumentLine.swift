import Language

/// The program's arguments before a command reads them: which command is meant, and the options that every command has, wherever they
/// stand.
struct ArgumentLine: Equatable {
  /// The words of the command: `import`, or `audit list`; empty for the console.
  var command: [String] = []
  /// Options of every command with their values.
  var shared: [String] = []
  /// Everything else.
  var rest: [String] = []

  static let sharedWithValue = ["--store", "--account-id", "--language", "--output"]
  static let sharedFlags = ["--read-only"]
  /// Options of the console that take a value, so that the value isn't taken for a command.
  static let consoleWithValue = ["--open", "--theme"]

  init(_ arguments: [String]) {
    var index = 0
    while index < arguments.count {
      let word = arguments[index]
      index += 1
      if word == "--" {
        rest += arguments[(index - 1)...]
        return
      }
      let name = word.prefix { $0 != "=" }
      if Self.sharedWithValue.contains(String(name)) {
        shared.append(word)
        if !word.contains("="), index < arguments.count {
          shared.append(arguments[index])
          index += 1
        }
      } else if Self.sharedFlags.contains(word) {
        shared.append(word)
      } else if isCommand(word) {
        command.append(word)
      } else {
        rest.append(word)
        if command.isEmpty, Self.consoleWithValue.contains(word), index < arguments.count {
          rest.append(arguments[index])
          index += 1
        }
      }
    }
  }

  /// The first plain word names the command; the second too where the first is a family of commands.
  private func isCommand(_ word: String) -> Bool {
    guard !word.hasPrefix("-") else { return false }
    return command.isEmpty || (command.count == 1 && rest.isEmpty && CommandTable.families.contains(command[0]))
  }

  /// The value of a shared option as it is written; nil where it isn't there.
  func value(of option: String) -> String? {
    for (index, word) in shared.enumerated() {
      if word == option { return index + 1 < shared.count ? shared[index + 1] : nil }
      if word.hasPrefix(option + "=") { return String(word.dropFirst(option.count + 1)) }
    }
    return nil
  }

  /// The language to speak: what is asked for, else the environment's.
  func language(_ environment: [String: String]) -> Language {
    value(of: "--language").flatMap(Language.init(rawValue:)) ?? Language(environment: environment)
  }
}
