import AccountService
import ArgumentParser
import Glibc
import IAM
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
    try Self.open(
      ConsoleLine(shared: shared.choices, open: console.open, theme: console.theme, hasMouse: !console.noMouse, isLocal: local), in: context
    )
  }

  static func open(_ line: ConsoleLine, in context: CommandContext) throws -> Int32 {
    let (entry, account) = try line.isLocal ? local(context) : signIn(context)
    return try context.host.openConsole(
      ConsoleRequest(
        entry: entry, account: account, language: context.language, place: line.open, theme: line.theme, hasMouse: line.hasMouse,
        isReadOnly: context.shared.readOnly, resetDemo: nil, lessons: nil))
  }

  private static func local(_ context: CommandContext) throws -> (ConsoleRequest.Entry, Account) {
    let (service, account, _) = try context.openAccount()
    return (.local(service, context.caller("console")), account)
  }

  /// Whoever signs in; to the account that is named, or to any of the store.
  private static func signIn(_ context: CommandContext) throws -> (ConsoleRequest.Entry, Account) {
    let open = try context.openStore()
    let first: Account
    switch try open.account(named: context.shared.account) {
    case .one(let account): first = account
    case .several(let accounts): first = accounts[0]
    }
    let desk = SignInDesk(
      store: open.store, account: context.shared.account, workplace: context.caller("console").workplace, process: getpid(),
      environment: open.environment(context.host.service))
    return (.signIn(desk), first)
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
