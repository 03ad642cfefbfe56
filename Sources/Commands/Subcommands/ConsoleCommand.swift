import ArgumentParser
import Language

/// `iamdesk`: the console.
struct ConsoleCommand: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "iamdesk", abstract: SpokenLanguage.say(.summaryProgram), version: ProgramVersion.text,
      subcommands: CommandTable.topLevel)
  }

  @OptionGroup var console: ConsoleOptions
  @Flag(name: .customLong("local"), help: help(.helpLocal))
  var local = false
  @OptionGroup var shared: SharedOptions

  func execute(in context: CommandContext) throws -> Int32 {
    try Self.open(ConsoleLine(shared: shared.choices, open: console.open, theme: console.theme, hasMouse: !console.noMouse), in: context)
  }

  static func open(_ line: ConsoleLine, in context: CommandContext) throws -> Int32 {
    let (service, account, _) = try context.openAccount()
    return try context.host.openConsole(
      ConsoleRequest(
        service: service, account: account, caller: context.caller("console"), language: context.language, place: line.open,
        theme: line.theme, hasMouse: line.hasMouse, isReadOnly: context.shared.readOnly, resetDemo: nil))
  }
}

/// The options of whatever opens the console.
struct ConsoleOptions: ParsableArguments {
  @Option(name: .customLong("open"), help: help(.helpOpen, "place"))
  var open: String?
  @Option(name: .customLong("theme"), help: help(.helpTheme, "name"))
  var theme: String?
  @Flag(name: .customLong("no-mouse"), help: help(.helpNoMouse))
  var noMouse = false
}
