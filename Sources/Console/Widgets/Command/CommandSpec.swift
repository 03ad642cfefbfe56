import Language
import Terminal

/// A command of the `:` line: its name, what it does, and what its argument may be.
struct CommandSpec: Sendable, Equatable {
  let name: String
  let help: Sentence
  /// Other names that run it.
  var aliases: [String]
  /// What may follow the name; empty where nothing is offered.
  var arguments: [String]
  /// Whether something may follow the name.
  var takesArgument: Bool

  init(_ name: String, _ help: Sentence, aliases: [String] = [], arguments: [String] = [], takesArgument: Bool? = nil) {
    self.name = name
    self.help = help
    self.aliases = aliases
    self.arguments = arguments
    self.takesArgument = takesArgument ?? !arguments.isEmpty
  }
}

/// A way to go on with what is typed.
struct Completion: Sendable, Equatable {
  /// The whole line with it.
  let line: String
  /// What the list shows: the word alone.
  let word: String
  /// What it means.
  let help: Sentence?

  /// The ways to go on: names of commands for the first word, their arguments for the rest. A Korean input method may be on while a name
  /// is typed, so its jamo count as the Latin keys they lie on.
  static func candidates(for line: String, among commands: [CommandSpec]) -> [Completion] {
    guard let space = line.firstIndex(of: " ") else {
      let typed = latin(line).lowercased()
      return commands.filter { $0.name.hasPrefix(typed) }.map {
        Completion(line: $0.name + ($0.takesArgument ? " " : ""), word: $0.name, help: $0.help)
      }
    }
    guard let command = command(String(line[..<space]), among: commands) else { return [] }
    let argument = line[space...].drop { $0 == " " }.lowercased()
    return command.arguments.filter { $0.lowercased().hasPrefix(argument) }.map {
      Completion(line: command.name + " " + $0, word: $0, help: nil)
    }
  }

  /// The command that a word names: a name, an alias, or the beginning of one name alone.
  static func command(_ word: String, among commands: [CommandSpec]) -> CommandSpec? {
    let typed = latin(word).lowercased()
    if let exact = commands.first(where: { $0.name == typed || $0.aliases.contains(typed) || $0.aliases.contains(word) }) { return exact }
    let beginning = typed.isEmpty ? [] : commands.filter { $0.name.hasPrefix(typed) }
    return beginning.count == 1 ? beginning[0] : nil
  }

  /// The Latin keys that were pressed for a word.
  private static func latin(_ word: String) -> String {
    String(
      word.flatMap { character in
        let keys = JamoKeys.keys(for: character)
        return keys.isEmpty ? [character] : keys
      })
  }
}
