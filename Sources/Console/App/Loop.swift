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
  private let store: AccountStore
  private let door: Doorkeeper?
  private let worker: Worker
  private let settings: ConsoleSettings
  private(set) var state: AppState
  private var storeVersion: Int?
  private var check = SessionCheck()
  private var nextLook: ContinuousClock.Instant
  private var ending = Ending.quit

  /// A console on a terminal, for somebody who needs no sign-in.
  ///
  /// - Parameters:
  ///   - terminal: The terminal, already in use.
  ///   - service: The account.
  ///   - caller: Who works at the terminal.
  ///   - settings: Theme, language, first place.
  public convenience init(terminal: any TerminalBackend, service: AccountService, caller: Caller, settings: ConsoleSettings) {
    let worker = Worker(wake: terminal.waker)
    let telling = service.telling { [weak worker] in worker?.tell(.place($0)) }
    worker.employment = Worker.Employment(service: telling, caller: caller)
    self.init(
      terminal, service.store, worker, door: nil, settings,
      first: Screens.screen(at: settings.firstPlace ?? .users), owner: caller.actor)
  }

  /// A console that begins with the sign-in page.
  ///
  /// - Parameters:
  ///   - terminal: The terminal, already in use.
  ///   - desk: Where people sign in.
  ///   - settings: Theme, language, the place to show after sign-in.
  public convenience init(terminal: any TerminalBackend, desk: SignInDesk, settings: ConsoleSettings) {
    let worker = Worker(wake: terminal.waker)
    let door = Doorkeeper(desk.telling { [weak worker] in worker?.tell(.place($0)) })
    let prospect = door.prospect
    self.init(terminal, desk.store, worker, door: door, settings, first: SignInScreen(prospect), owner: "")
    (state.presence, state.prospect, state.wishedPlace) = (.nobody, prospect, settings.firstPlace)
  }

  /// A console at which somebody is signed in already, as the demo's administrator is.
  ///
  /// - Parameters:
  ///   - desk: Where people sign in afterwards.
  ///   - service: The account.
  ///   - arrival: Who is signed in.
  public convenience init(
    terminal: any TerminalBackend, desk: SignInDesk, service: AccountService, arrival: Arrival, settings: ConsoleSettings
  ) {
    let worker = Worker(wake: terminal.waker)
    let door = Doorkeeper(desk.telling { [weak worker] in worker?.tell(.place($0)) })
    let telling = service.telling { [weak worker] in worker?.tell(.place($0)) }
    worker.employment = Worker.Employment(service: telling, caller: .signedIn(arrival.person))
    self.init(terminal, desk.store, worker, door: door, settings, first: Screens.screen(at: settings.firstPlace ?? .users), owner: "")
    (state.presence, state.prospect, state.wishedPlace) = (.person(arrival), door.prospect, settings.firstPlace)
    state.notice = settings.lessons?.people.first { $0.name == arrival.person.name }.map { Notice(.info, $0.told) }
  }

  private init(
    _ terminal: any TerminalBackend, _ store: AccountStore, _ worker: Worker, door: Doorkeeper?, _ settings: ConsoleSettings,
    first: any Screen, owner: String
  ) {
    (self.terminal, self.store, self.worker, self.door, self.settings) = (terminal, store, worker, door, settings)
    state = AppState(
      size: terminal.size, look: Look(theme: settings.theme, language: settings.language), account: settings.facts(owner: owner),
      first: first, now: settings.now(), hasMouse: settings.hasMouse)
    nextLook = .now
    state.themeNames = settings.themeNames
    state.idleMinutes = settings.idleMinutes
  }

  /// Runs until the person leaves or the terminal goes.
  public func run() -> Ending {
    begin()
    while !state.isFinished {
      handle(terminal.next(timeout: millisecondsToNextLook()))
      catchUp()
      if !state.isFinished { show() }
    }
    end()
    return ending
  }

  /// Ends the session of whoever is still signed in, and waits a moment for what is being done.
  func end() {
    worker.cancelAll()
    if let person = state.presence.person { _ = carryOut(Errand(layer: 0, effect: .endSession(person))) }
    door?.giveUp()
    let deadline = ContinuousClock.now + .seconds(2)
    while worker.isBusy, .now < deadline { _ = worker.take(waiting: 100) }
  }

  /// Shows the first frame.
  func begin() {
    terminal.setMouse(state.hasMouse)
    step(.started)
    storeVersion = try? store.changeCounter
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
    case .key, .paste, .mouse:
      if isSessionGood() {
        // What the person may do and see is that of this moment, not of the last second.
        if state.presence.person != nil { lookAtStore(isDue: true) }
        step(.terminal(event))
      }
    default: step(.terminal(event))
    }
    lookAtStore()
  }

  /// Looks whether the session is still good before anything is done in its name. What ends it is told, and the event is dropped.
  private func isSessionGood() -> Bool {
    guard let person = state.presence.person, let service = worker.person?.service else { return true }
    if state.isRoleOver(at: settings.now()) {
      step(.tick)
      return false
    }
    guard check.isDue(version: try? store.changeCounter, at: settings.now()) else { return true }
    do {
      let role = state.stay?.session
      let standing = try role.map { try service.other($0.account).standing(of: $0) } ?? service.standing(of: person)
      guard standing == .needsNewPassword, !state.needsNewPassword else { return true }
      step(.door(.newPasswordNeeded))
    } catch let error as IAMError where error.code == .expiredToken {
      step(.door(.ended(error)))
    } catch {
      // A store that can't be read just now ends nothing.
      return true
    }
    return false
  }

  /// Makes a step, carries out its errands and gives quick answers the chance to be part of the same frame.
  private func step(_ event: AppEvent) {
    var isAsking = advance(event)
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

  private func deliver(_ finished: [AppEvent]) {
    for event in finished {
      if case .door(.admitted(let admitted)) = event {
        worker.employment = Worker.Employment(service: admitted.service, caller: .signedIn(admitted.arrival.person))
      }
      if case .door(.switched(let switched)) = event {
        worker.enter(Worker.Employment(service: switched.service, caller: .inRole(switched.session)))
      }
      _ = advance(event)
      if case .answered(_, _, .changed) = event { storeVersion = try? store.changeCounter }
    }
  }

  /// Makes the next state and carries out what it wants; answers whether an answer will come. Nobody's worker knows no account.
  private func advance(_ event: AppEvent) -> Bool {
    state.now = settings.now()
    let errands = update(&state, event)
    if state.stay == nil { worker.goHome() }
    var isAsking = false
    for errand in errands { isAsking = carryOut(errand) || isAsking }
    if state.presence == .nobody, worker.employment != nil { worker.employment = nil }
    return isAsking
  }

  /// Once a second, and before each key of somebody who is signed in: did another process commit?
  func lookAtStore(isDue: Bool = false) {
    guard isDue || ContinuousClock.now >= nextLook else { return }
    nextLook = .now + .seconds(1)
    lookAtClock()
    guard let version = try? store.changeCounter, version != storeVersion else { return }
    storeVersion = version
    if let door, state.presence == .nobody { step(.door(.prospect(door.prospect))) }
    step(.storeChanged)
  }

  /// Once a second: is the lock due, or forgetting what was typed?
  func lookAtClock() {
    // While a secret is shown each second counts, since it is told how long it stays.
    let now = settings.now()
    if state.isDue(at: now) || state.screen.showsSecret || state.timeLeft(at: now) != state.timeLeft(at: state.now) { step(.tick) }
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
    case .insist(let held):
      worker.change(held.operations, expecting: held.expectations, layer: held.layer, tag: held.tag, isInsisted: true)
      return true
    case .tryOut(let operations, let tag):
      worker.tryOut(operations, layer: errand.layer, tag: tag)
      return true
    case .resetDemo:
      if let reset = settings.resetDemo { worker.run(layer: errand.layer, tag: "reset", reset) }
      return true
    case .obtain(let operation, let tag):
      worker.obtain(operation, layer: errand.layer, tag: tag)
      return true
    case .signIn, .answerCode, .giveUpSignIn, .unlock, .endSession: return attend(to: errand.effect)
    case .switchRole(let wish, let isChain, let tag):
      guard let taker = isChain ? worker.employment : worker.person else { return false }
      worker.switchRole(layer: errand.layer, tag: tag) { try taker.service.switchRole(wish, as: taker.caller) }
      return true
    case .exitRole(let session):
      if let service = worker.person?.service {
        worker.run(layer: -1, tag: "left") { try service.other(session.account).exitRole(session) }
      }
    case .forget(let tag): worker.forget(layer: errand.layer, tag: tag)
    case .copy(let text): Array(text.utf8).withUnsafeBytes(terminal.copyToClipboard)
    case .copySecret(let secret): secret.withBytes(terminal.copyToClipboard)
    case .save(let text, let path): save(text, toFile: path)
    case .saveSecret(let secret, let path, let tag):
      _ = advance(.answered(layer: errand.layer, tag: tag, settings.written(secret, path)))
    case .saveScreen(let path): save(draw(state).text() + "\n", toFile: path)
    case .ring: terminal.ring()
    case .repaint: terminal.repaint()
    case .suspend:
      // What the terminal shows at first when it comes back must be the locked screen already.
      show()
      terminal.suspend()
    case .mouse(let isOn): terminal.setMouse(isOn)
    case .wear(let name): wear(name)
    default: break
    }
    return false
  }

  /// Signing in and out and unlocking; answers whether an answer will come.
  private func attend(to effect: Effect) -> Bool {
    switch effect {
    case .signIn(let claim, let password):
      guard let door else { return false }
      worker.attend { try door.signIn(claim, password) }
    case .answerCode(let code):
      guard let door else { return false }
      worker.attend { try door.answer(code) }
    case .giveUpSignIn:
      door?.giveUp()
      return false
    case .unlock(let password):
      guard let person = state.presence.person, let service = worker.person?.service else { return false }
      worker.attend {
        defer { password.wipe() }
        try service.unlock(person, password: password)
        return .unlocked
      }
    case .endSession(let person):
      guard let door, let service = worker.person?.service else { return false }
      worker.attend {
        try? service.signOut(person)
        return .prospect(door.prospect)
      }
    default: return false
    }
    return true
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
