import AccountService
import AccountStore
import Credentials
import Foundation
import IAM
import Language
import Synchronization
import Terminal
import Testing

@testable import Console

/// A console on a real store in a folder of its own, driven by keys, as a person sees it. Every wait for the account is long, so that a
/// frame always shows what the keys before it led to.
final class ConsoleHarness {
  static let accountID = AccountID("123456789012")!
  static let now = Timestamp(seconds: 1_750_000_000)
  static let owner = Caller.localOwner(LocalOwner(unixUser: "kim", unixUID: 1000))

  let folder: String
  let store: AccountStore
  let service: AccountService
  let terminal: MemoryTerminal
  let sealer: SecretSealer
  let clock = TestClock(ConsoleHarness.now)
  private let loop: ConsoleLoop

  /// A console at a place.
  ///
  /// - Parameters:
  ///   - place: The first place, as `--open` takes it.
  ///   - isSigningIn: Whether it begins with the sign-in page, at an account with an alias and a root user.
  ///   - prepare: Operations that the account begins with.
  init(
    size: Size = Size(columns: 80, rows: 24), language: Language = .english, at place: String? = "users", isReadOnly: Bool = false,
    isSigningIn: Bool = false, _ prepare: [any WriteOperation] = []
  ) throws {
    // In memory where the machine has such a folder: what a sync costs isn't tested here.
    let memory = "/dev/shm"
    let base = FileManager.default.isWritableFile(atPath: memory) ? memory : FileManager.default.temporaryDirectory.path
    folder = base + "/console-" + UUID().uuidString
    store = try AccountStore.create(at: folder + "/account.db", chain: AuditChain { _ in Array(repeating: 0, count: 32) })
    let record = AuditRecord(
      time: Self.now, eventID: "0", eventName: "CreateAccount", actor: "kim", subject: "", errorCode: nil, record: "{}")
    var account = Account(id: Self.accountID, created: Self.now)
    if isSigningIn { (account.alias, account.rootEmail) = ("acme", "root@acme.example") }
    try store.addAccount(account, audit: record)
    var environment = ServiceEnvironment.forTests { [clock] in clock.now }
    sealer = try KeyFile.create(at: folder + "/key").sealer
    environment.sealer = sealer
    service = AccountService(store: store, account: Self.accountID, environment: environment)
    for operation in prepare { try service.perform(all: [operation], as: Self.owner) }
    terminal = MemoryTerminal(size: size)
    var settings = ConsoleSettings(account: Self.accountID, theme: try Theme.load(named: "monochrome"), now: { [clock] in clock.now })
    settings.language = language
    settings.place = place
    settings.isReadOnly = isReadOnly
    settings.graceMilliseconds = 20_000
    if isSigningIn {
      let workplace = LocalOwner(unixUser: "kim", unixUID: 1000, sshClient: "192.0.2.7")
      let desk = SignInDesk(store: store, workplace: workplace, process: 42, environment: environment)
      loop = ConsoleLoop(terminal: terminal, desk: desk, settings: settings)
    } else {
      loop = ConsoleLoop(terminal: terminal, service: service, caller: Self.owner, settings: settings)
    }
    loop.begin()
  }

  deinit {
    store.close()
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Presses keys, written as `Key.script` takes them: `n`, `alice`, `<Tab>`, `<Ctrl-S>`.
  @discardableResult
  func press(_ script: String, sourceLocation: SourceLocation = #_sourceLocation) -> ConsoleHarness {
    guard let keys = Key.script(script) else {
      Issue.record("\(script) names a key that there isn't.", sourceLocation: sourceLocation)
      return self
    }
    for key in keys { loop.take(.key(key)) }
    return self
  }

  /// Something that the terminal tells.
  func take(_ event: TerminalEvent) { loop.take(event) }

  /// Waits for what nobody waits for.
  func settle() { loop.end() }

  /// Pastes a text.
  @discardableResult
  func paste(_ text: String) -> ConsoleHarness {
    loop.take(.paste(text))
    return self
  }

  /// Does what a screen would ask for.
  func carryOut(_ effect: Effect) { _ = loop.carryOut(Errand(layer: 0, effect: effect)) }

  /// Lets time pass without a key, as the loop notices it.
  func wait(seconds: Int64) {
    clock.advance(seconds)
    loop.lookAtClock()
    loop.take(.timeout)
  }

  /// The terminal goes.
  func hangUp() {
    loop.take(.hangup)
    loop.end()
  }

  /// Lets the loop look whether another process has changed the store.
  func lookAtStore() {
    loop.lookAtStore(isDue: true)
    loop.take(.timeout)
  }

  /// Ends the console as the program does when the loop is over.
  func end() { loop.end() }

  /// The console's whole state.
  var state: AppState { loop.state }

  /// Gives the terminal another size.
  func resize(_ columns: Int, _ rows: Int) { loop.take(.resize(Size(columns: columns, rows: rows))) }

  /// Another person changes the account meanwhile.
  func meanwhile(_ operations: any WriteOperation...) throws { try service.perform(all: operations, as: Self.owner) }

  /// The screen as text.
  var screen: String { terminal.text }

  /// Whether the console has ended.
  var isOver: Bool { loop.isFinished }

  /// Expects texts on the screen.
  @discardableResult
  func sees(_ texts: String..., sourceLocation: SourceLocation = #_sourceLocation) -> ConsoleHarness {
    for text in texts where !screen.contains(text) {
      Issue.record("The screen doesn't show \(text):\n\(screen)", sourceLocation: sourceLocation)
    }
    return self
  }

  /// Expects texts not to be on the screen.
  @discardableResult
  func seesNot(_ texts: String..., sourceLocation: SourceLocation = #_sourceLocation) -> ConsoleHarness {
    for text in texts where screen.contains(text) {
      Issue.record("The screen shows \(text):\n\(screen)", sourceLocation: sourceLocation)
    }
    return self
  }

  /// What the account says.
  func ask<Q: Query>(_ query: Q) throws -> Q.Answer { try service.perform(query, as: Self.owner) }
}

extension ServiceEnvironment {
  /// A fixed clock and randomness that is the same in every run.
  static func forTests(now: @escaping @Sendable () -> Timestamp) -> ServiceEnvironment {
    let seed = Counter()
    var environment = ServiceEnvironment(
      now: now, random: { AnyGenerator(FixedRandom(seed: UInt64(seed.next()))) }, eventID: { "event-\(seed.next())" })
    environment.passwordCost = PasswordHash.Cost(logN: 4, r: 8, p: 1)
    environment.pause = { _ in }
    return environment
  }
}

/// A clock that goes on when it is told to.
final class TestClock: Sendable {
  private let moment: Mutex<Timestamp>

  init(_ start: Timestamp) { moment = Mutex(start) }

  var now: Timestamp { moment.withLock { $0 } }
  func advance(_ seconds: Int64) { moment.withLock { $0 = $0.adding(seconds: seconds) } }
}

/// Counts from 1, from any thread.
private final class Counter: @unchecked Sendable {
  private let lock = NSLock()
  private var value = 0

  func next() -> Int {
    lock.withLock {
      value += 1
      return value
    }
  }
}
