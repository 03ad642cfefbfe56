public import AccountService
import AccountStore
import Credentials
import Foundation
import IAM
import Language
public import Terminal

/// The console's loop: waits for the terminal and the workers, lets `update` make the next state, carries out what it wants, and shows what
/// `draw` makes of it. It is all that moves; everything else is a value.
public final class ConsoleLoop {
  /// How the console came to its end.
  public enum Ending: Sendable, Equatable {
    /// The person left it.
    case quit
    /// The terminal has gone, or the process was told to end by this signal.
    case ended(signal: Int32?)
  }

  private let terminal: any TerminalBackend
  private let service: AccountService
  private let worker: Worker
  private let settings: ConsoleSettings
  private var state: AppState
  private var storeVersion: Int?
  private var nextLook: ContinuousClock.Instant
  private var ending = Ending.quit

  /// A console on a terminal.
  ///
  /// - Parameters:
  ///   - terminal: The terminal, already in use.
  ///   - service: The account.
  ///   - caller: Who works at the terminal.
  ///   - settings: Theme, language, first place.
  public init(terminal: any TerminalBackend, service: AccountService, caller: Caller, settings: ConsoleSettings) {
    self.terminal = terminal
    self.service = service
    self.settings = settings
    worker = Worker(service: service, caller: caller, wake: terminal.waker)
    state = AppState(
      size: terminal.size, look: Look(theme: settings.theme, language: settings.language), account: settings.facts(owner: caller.actor),
      first: Screens.screen(at: Place(settings.place) ?? .users), now: settings.now(), hasMouse: settings.hasMouse)
    nextLook = .now
    state.themeNames = settings.themeNames
  }

  /// Runs until the person leaves or the terminal goes.
  public func run() -> Ending {
    begin()
    while !state.isFinished {
      handle(terminal.next(timeout: millisecondsToNextLook()))
      catchUp()
      if !state.isFinished { show() }
    }
    worker.cancelAll()
    return ending
  }

  /// Shows the first frame.
  func begin() {
    terminal.setMouse(state.hasMouse)
    step(.started)
    storeVersion = try? service.store.changeCounter
    nextLook = .now + .seconds(1)
    show()
  }

  /// Answers one event and shows what became of it.
  func take(_ event: TerminalEvent) {
    handle(event)
    if !state.isFinished { show() }
  }

  /// Whether the console is over.
  var isFinished: Bool { state.isFinished }

  /// Handles what has arrived meanwhile: a frame between two keys that are both there already would only delay the second.
  private func catchUp() {
    let end = ContinuousClock.now + .milliseconds(20)
    while !state.isFinished, .now < end, let event = terminal.arrived() { handle(event) }
  }

  private func handle(_ event: TerminalEvent) {
    if case .hangup = event { ending = .ended(signal: nil) }
    if case .terminate(let signal) = event { ending = .ended(signal: signal) }
    switch event {
    case .wake: deliver(worker.take(waiting: 0))
    case .timeout: break
    case .resumed:
      terminal.repaint()
      step(.terminal(event))
    default: step(.terminal(event))
    }
    lookAtStore()
  }

  /// Makes a step, carries out its errands and gives quick answers the chance to be part of the same frame.
  private func step(_ event: AppEvent) {
    state.now = settings.now()
    let errands = update(&state, event)
    var isAsking = false
    for errand in errands { isAsking = carryOut(errand) || isAsking }
    let deadline = ContinuousClock.now + .milliseconds(settings.graceMilliseconds)
    while isAsking {
      let left = deadline - .now
      guard left > .zero else { return }
      let finished = worker.take(waiting: Int(left / .milliseconds(1)) + 1)
      if finished.isEmpty { return }
      deliver(finished)
      isAsking = worker.isBusy
    }
  }

  private func deliver(_ finished: [Worker.Finished]) {
    for answer in finished {
      let errands = update(&state, .answered(layer: answer.layer, tag: answer.tag, answer.answer))
      for errand in errands { _ = carryOut(errand) }
      if case .changed = answer.answer { storeVersion = try? service.store.changeCounter }
    }
  }

  /// Once a second: did another process commit?
  private func lookAtStore() {
    guard ContinuousClock.now >= nextLook else { return }
    nextLook = .now + .seconds(1)
    guard let version = try? service.store.changeCounter, version != storeVersion else { return }
    storeVersion = version
    step(.storeChanged)
  }

  private func millisecondsToNextLook() -> Int {
    max(0, Int((nextLook - .now) / .milliseconds(1)) + 1)
  }

  private func show() {
    terminal.show(draw(state))
  }

  /// Does what the state can't; answers whether an answer will come.
  func carryOut(_ errand: Errand) -> Bool {
    switch errand.effect {
    case .ask(let query, let tag):
      worker.ask(query, layer: errand.layer, tag: tag)
      return true
    case .change(let operations, let expectations, let tag):
      worker.change(operations, expecting: expectations, layer: errand.layer, tag: tag)
      return true
    case .resetDemo:
      if let reset = settings.resetDemo { worker.run(layer: errand.layer, tag: "reset", reset) }
      return true
    case .forget(let tag): worker.forget(layer: errand.layer, tag: tag)
    case .copy(let text): Array(text.utf8).withUnsafeBytes(terminal.copyToClipboard)
    case .copySecret(let secret): secret.withBytes(terminal.copyToClipboard)
    case .save(let text, let path): save(text, toFile: path)
    case .saveScreen(let path): save(draw(state).text() + "\n", toFile: path)
    case .ring: terminal.ring()
    case .repaint: terminal.repaint()
    case .suspend: terminal.suspend()
    case .mouse(let isOn): terminal.setMouse(isOn)
    case .wear(let name): wear(name)
    default: break
    }
    return false
  }

  private func wear(_ name: String) {
    guard let theme = settings.theme(named: name) else { return state.notice = Notice(.failure, .unknownTheme(name, settings.themeNames)) }
    state.look = Look(theme: theme, language: state.look.language)
  }

  private func save(_ text: String, toFile path: String) {
    do {
      try settings.writeFile(text, path)
      state.notice = Notice(.success, .savedTo(path))
    } catch {
      state.notice = Notice(.failure, .cannotSave(path))
    }
  }
}
