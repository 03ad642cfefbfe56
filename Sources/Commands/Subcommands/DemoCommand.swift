import AccountService
import AccountStore
import ArgumentParser
import Glibc
import IAM
import Language

/// `iamdesk demo`: the console on a throw-away account, which is gone at the end.
struct DemoCommand: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "demo", abstract: SpokenLanguage.say(.summaryDemo))
  }

  @OptionGroup var console: ConsoleOptions
  @Flag(name: .customLong("reset"), help: help(.helpReset))
  var reset = false
  @Flag(name: .customLong("local"), help: help(.helpLocal))
  var local = false
  @OptionGroup var shared: SharedOptions

  func execute(in context: CommandContext) throws -> Int32 {
    guard context.host.terminals.input && context.host.terminals.output else { throw UnusableTerminal(.terminalMissing) }
    let caller = context.caller("demo")
    let demo = try DemoStore(
      language: context.language, as: caller, variables: context.host.environment, environment: context.host.service)
    defer { demo.remove() }
    let open = shared.readOnly ? try AccountStores.open(StoreLocation(path: demo.open.store.path), mode: .readOnly) : demo.open
    let account = try context.account(in: open)
    return try context.host.openConsole(
      ConsoleRequest(
        entry: try entry(demo, open, context), account: account, language: context.language, place: console.open, theme: console.theme,
        hasMouse: !console.noMouse, isReadOnly: shared.readOnly, resetDemo: { try demo.reset() },
        lessons: local ? nil : .standard))
  }

  /// The local owner where asked for, else the administrator, who is signed in already.
  private func entry(_ demo: DemoStore, _ open: OpenStore, _ context: CommandContext) throws -> ConsoleRequest.Entry {
    let desk = demo.desk(open, process: getpid())
    let service = try desk.service()
    guard !local, let arrival = try demo.enter(process: getpid()) else { return .local(service, context.caller("demo")) }
    return .signedIn(desk, service, arrival)
  }
}
