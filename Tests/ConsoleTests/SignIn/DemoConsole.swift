import AccountService
import AccountStore
import Foundation
import IAM
import Language
import Terminal
import Testing

@testable import Console

/// A console on a demo store of its own, at which the administrator is signed in.
final class DemoConsole {
  let demo: DemoStore
  let terminal: MemoryTerminal
  private let folder: String
  private let loop: ConsoleLoop

  init(size: Size = Size(columns: 80, rows: 24), language: Language = .english) throws {
    folder = FileManager.default.temporaryDirectory.path + "/demo-console-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let environment = ServiceEnvironment.forTests { ConsoleHarness.now }
    let demo = try DemoStore(
      language: language, as: ConsoleHarness.owner, variables: ["XDG_RUNTIME_DIR": folder], environment: environment)
    self.demo = demo
    terminal = MemoryTerminal(size: size)
    var settings = ConsoleSettings(account: DemoAccount.id, theme: try Theme.load(named: "monochrome"), now: { ConsoleHarness.now })
    (settings.alias, settings.language, settings.lessons, settings.graceMilliseconds) = ("corner-shop", language, .standard, 20_000)
    settings.resetDemo = { try demo.reset() }
    let desk = demo.desk(demo.open, process: 42)
    let arrival = try #require(try demo.enter(process: 42))
    loop = ConsoleLoop(terminal: terminal, desk: desk, service: try desk.service(), arrival: arrival, settings: settings)
    loop.begin()
  }

  deinit {
    demo.remove()
    try? FileManager.default.removeItem(atPath: folder)
  }

  @discardableResult
  func press(_ script: String) -> DemoConsole {
    for key in Key.script(script) ?? [] { loop.take(.key(key)) }
    return self
  }

  var screen: String { terminal.text }
  var state: AppState { loop.state }

  @discardableResult
  func sees(_ texts: String..., sourceLocation: SourceLocation = #_sourceLocation) -> DemoConsole {
    for text in texts where !screen.contains(text) {
      Issue.record("The screen doesn't show \(text):\n\(screen)", sourceLocation: sourceLocation)
    }
    return self
  }
}
