import ArgumentParser
import Language

/// The help of commands, with its headings in the language in force.
enum CommandHelp {
  static func text<C: Command>(of type: C.Type, columns: Int) -> String {
    let help = ConsoleCommand.helpMessage(for: type, columns: min(max(columns, 40), 120))
    let lines = help.split(separator: "\n", omittingEmptySubsequences: false).map { translated(String($0)) }
    var text = lines.joined(separator: "\n")
    while text.hasSuffix("\n") { text.removeLast() }
    return text + "\n"
  }

  private static let headings: [(String, Sentence)] = [
    ("OVERVIEW:", .helpOverview), ("USAGE:", .helpUsage), ("ARGUMENTS:", .helpArguments), ("OPTIONS:", .helpOptions),
    ("SUBCOMMANDS:", .helpSubcommands),
  ]

  private static func translated(_ line: String) -> String {
    for (heading, sentence) in headings where line.hasPrefix(heading) {
      return SpokenLanguage.say(sentence) + line.dropFirst(heading.count)
    }
    if line.hasSuffix("Show help information.") {
      return line.dropLast("Show help information.".count) + SpokenLanguage.say(.helpHelp)
    }
    if line.hasSuffix("Show the version.") { return line.dropLast("Show the version.".count) + SpokenLanguage.say(.helpVersion) }
    if line.hasPrefix("  See 'iamdesk help <subcommand>'") { return "  " + SpokenLanguage.say(.helpMore) }
    return line
  }
}
