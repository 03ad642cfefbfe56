import AccountService
import Credentials
import IAM
import Language
import Terminal

/// Something that happened, from the terminal or from the account.
enum AppEvent: Sendable {
  /// The terminal told something.
  case terminal(TerminalEvent)
  /// A screen's question or change came to an end.
  case answered(layer: Int, tag: String, Answer)
  /// A change wasn't made, since it would take away the last way in as an administrator.
  case heldBack(HeldChange)
  /// The store was changed by somebody.
  case storeChanged
  /// The first event of all.
  case started
  /// So much time passed that something is due.
  case tick
  /// Somebody came, went or was looked at.
  case door(DoorEvent)
}

/// An effect for the loop, with the screen it comes from.
struct Errand: Sendable {
  let layer: Int
  let effect: Effect
}

/// The console's one step: the state after an event, and what the loop has to do. Pure: it reads no clock, file or terminal.
func update(_ state: inout AppState, _ event: AppEvent) -> [Errand] {
  var step = AppStep(state: state)
  step.take(event)
  step.askAbilities()
  state = step.state
  return step.errands
}

/// A step being made.
struct AppStep {
  var state: AppState
  var errands: [Errand] = []

  mutating func take(_ event: AppEvent) {
    switch event {
    case .started: onTop { $0.begin($1) }
    case .storeChanged:
      state.abilities = AppState.KnownAbilities()
      if !state.isClosed { refreshAll() }
    case .answered(Self.abilitiesLayer, _, let answer): take(abilities: answer)
    case .answered(let layer, let tag, let answer): deliver(answer, tag: tag, toLayer: layer)
    case .heldBack(let change): open(LastWayOverlay(change))
    case .terminal(let event): take(event)
    case .tick: take(tick: state.now)
    case .door(let event): take(event)
    }
  }

  private mutating func take(_ event: TerminalEvent) {
    noteInput(event)
    switch event {
    case .key(let key):
      state.notice = nil
      take(key)
    case .paste(let text): take(paste: text)
    case .mouse(let event): take(event)
    case .resize(let size):
      state.size = size
      onTop { $0.refresh($1) }
    case .suspendRequested: suspend()
    case .resumed: order(.repaint, from: 0)
    case .hangup, .terminate: finish()
    case .wake, .timeout: break
    }
  }

  // MARK: keys

  mutating func take(_ key: Key) {
    switch key {
    case .control("l"): return order(.repaint, from: 0)
    case .control("z"): return suspend()
    default: break
    }
    if state.lock != nil { return inLock { $0.handle(key, $1) } }
    if state.overlay != nil { return inOverlay { $0.handle(key, $1) } }
    if key == .function(6), explainRefusal() { return }
    if state.screen.takesText { return onTop { $0.handle(key, $1) } }
    if case .alt(let character) = key {
      // Outside text no key has Alt: it is Esc and a letter that arrived together, as on a slow line.
      take(.escape)
      return take(.character(character))
    }
    take(command: key.command)
  }

  private mutating func take(command key: Key) {
    if let first = state.prefix {
      state.prefix = nil
      return take(second: key, after: first)
    }
    switch key {
    case .character("g"): state.prefix = "g"
    case .character("q"): leave()
    case .control("c"): state.notice = Notice(.info, .howToQuit)
    case .character("?"), .function(1):
      open(HelpOverlay(state.screen.offers(state.context), everywhere: everywhere, state.context))
    case .character(":"): open(CommandOverlay(state.context))
    case .character("["): leave()
    case .character("]"): goForward()
    case .control("k") where state.presence.person != nil: lock()
    case .control("o") where state.presence.person != nil: askToSignOut()
    case .escape where state.stack.count > 1 && !hasBinding(.escape): leave()
    case .character("w") where state.explicable != nil: _ = explainRefusal()
    default: if !refuse(key) { onTop { $0.handle(key, $1) } }
    }
  }

  private var everywhere: [Binding] { Self.globalBindings + (state.presence.person == nil ? [] : Self.personBindings) }

  private func hasBinding(_ key: Key) -> Bool {
    state.screen.bindings(state.context).contains { $0.key == key }
  }

  private mutating func take(second key: Key, after first: Character) {
    switch key {
    case .character("g"): onTop { $0.handle(.home, $1) }
    case .character(let letter):
      if letter == "b", state.stay != nil { return askToSwitchBack() }
      if let section = Place.jumps.first(where: { $0.key == letter }) { return follow([.go(section.place)], from: top) }
      state.notice = Notice(.info, .unknownJump)
    default: break
    }
  }

  /// Keys that are the same on every screen.
  static let globalBindings: [Binding] = [
    Binding(.character("g"), .keyGoTo, name: "g …"), Binding(.character(":"), .keyCommandLine), Binding(.character("?"), .keyHelp),
    Binding(.character("["), .keyBack, hint: false, name: "[ Esc"), Binding(.character("]"), .keyForward, hint: false),
    Binding(.control("l"), .keyRepaint, hint: false), Binding(.control("z"), .keySuspend, hint: false), Binding(.character("q"), .keyQuit),
  ]
  private static let personBindings = [
    Binding(.control("k"), .keyLock, hint: false), Binding(.control("o"), .keySignOut, hint: false),
  ]

  private mutating func take(paste text: String) {
    state.notice = nil
    if state.lock != nil { return inLock { $0.paste(text, $1) } }
    if state.overlay != nil {
      return inOverlay { $0.paste(text, $1) ?? [.tell(Notice(.info, .pasteDropped))] }
    }
    var screen = state.screen
    guard let effects = screen.paste(text, state.context) else {
      state.notice = Notice(.info, .pasteDropped)
      return
    }
    state.screen = screen
    follow(effects, from: top)
  }

  private mutating func take(_ event: MouseEvent) {
    guard state.overlay == nil, state.lock == nil else { return }
    let layout = state.layout
    if layout.sections.contains(event.position), event.action == .press(.left) {
      if let place = SectionBar(state: state).place(at: event.position, in: layout.sections, state.look) { follow([.go(place)], from: top) }
    } else if layout.body.contains(event.position) {
      onTop { $0.mouse(event, $1) }
    }
  }

  // MARK: screens

  var top: Int { state.stack[state.stack.count - 1].id }

  /// Lets the visible screen act and follows what it wants.
  mutating func onTop(_ act: (inout any Screen, Context) -> [Effect]) {
    var screen = state.screen
    let effects = act(&screen, state.context)
    state.screen = screen
    follow(effects, from: top)
  }

  private mutating func deliver(_ answer: Answer, tag: String, toLayer id: Int) {
    if case .failed(let error) = answer, error.code == .expiredToken, state.presence.person != nil { return end(error) }
    note(answer)
    if let change = state.changes.removeValue(forKey: id) { return settle(change, answer) }
    if id == state.overlayLayer, state.overlay != nil { return inOverlay { $0.receive(answer, tag: tag, $1) } }
    guard let index = state.stack.firstIndex(where: { $0.id == id }) else { return abandon(answer) }
    var screen = state.stack[index].screen
    let effects = screen.receive(answer, tag: tag, state.context)
    state.stack[index].screen = screen
    follow(effects, from: id)
  }

  mutating func refreshAll() {
    onTop { $0.refresh($1) }
  }

  /// Goes back a screen, from the first one out of the session, or where there is none out of the program; asks when something is unsaved.
  mutating func leave() {
    let isLast = state.stack.count == 1
    let way: Effect = !isLast ? .pop : state.stay != nil ? .switchBack : state.presence.person == nil ? .quit : .signOut
    if state.screen.isDirty {
      let loss = state.screen.loss
      open(ConfirmOverlay(loss.title, [loss.question], yes: loss.yes, then: [way]))
    } else if case .signOut = way {
      askToSignOut()
    } else {
      follow([way], from: top)
    }
  }

  private mutating func goForward() {
    guard let place = state.forward.popLast() else { return }
    push(Screens.screen(at: place), keepingForward: true)
  }

  mutating func push(_ screen: any Screen, keepingForward: Bool = false) {
    if !keepingForward { state.forward = [] }
    state.denied = nil
    state.stack.append(AppState.Layer(id: state.nextLayer, screen: screen))
    state.nextLayer += 1
    onTop { $0.begin($1) }
  }

  private mutating func go(to place: Place) {
    if state.needsNewPassword { return }
    if place == .switchRole { return askForRole() }
    if place == .me, state.stay != nil { return state.notice = Notice(.info, .ownPageOutsideRole) }
    if let loss = state.stack.last(where: { $0.screen.isDirty })?.screen.loss {
      return open(ConfirmOverlay(loss.title, [loss.question], yes: loss.yes, then: [.pop, .go(place)]))
    }
    wipeAll()
    state.forward = []
    state.denied = nil
    state.stack = [AppState.Layer(id: state.nextLayer, screen: Screens.screen(at: place))]
    state.nextLayer += 1
    onTop { $0.begin($1) }
  }

  /// Overwrites the secrets of all screens, which are left.
  private mutating func wipeAll() {
    for index in state.stack.indices {
      clear(state.stack[index].screen)
      state.stack[index].screen.wipeSecrets()
    }
  }

  /// Does what is to be done when a screen is left; nobody waits for how it went.
  mutating func clear(_ screen: any Screen) {
    guard !screen.leftover.isEmpty else { return }
    order(.change(screen.leftover, expecting: [], tag: "left"), from: -1)
  }

  /// A device that was created for a screen that is no more: nobody will see its seed.
  private mutating func abandon(_ answer: Answer) {
    guard case .found(let device as VirtualMFADeviceAnswer) = answer else { return }
    device.device.base32StringSeed?.wipe()
    device.address?.wipe()
    order(.change([DeleteVirtualMFADevice(serialNumber: device.device.serialNumber)], expecting: [], tag: "left"), from: -1)
  }

  private mutating func finish() {
    state.overlay?.wipeSecrets()
    wipeAll()
    state.isFinished = true
  }

  private mutating func pop() {
    guard state.stack.count > 1, var gone = state.stack.popLast() else { return }
    state.denied = nil
    clear(gone.screen)
    gone.screen.wipeSecrets()
    if case .inside = gone.screen.place {} else { state.forward.append(gone.screen.place) }
    onTop { $0.refresh($1) }
  }

  /// Leaves the screens of a thing that is no more; where nothing else is open, for its list.
  mutating func leaveAll(at place: Place) {
    state.forward.removeAll { $0 == place }
    state.stack.removeAll { $0.screen.place == place }
    if state.stack.isEmpty { return push(Screens.screen(at: place.list)) }
    onTop { $0.refresh($1) }
  }

  mutating func replaceAll(at place: Place, by new: Place) {
    if place == new { return }
    for index in state.stack.indices where state.stack[index].screen.place == place {
      state.stack[index] = AppState.Layer(id: state.nextLayer, screen: Screens.screen(at: new))
      state.nextLayer += 1
    }
    state.forward = state.forward.map { $0 == place ? new : $0 }
    onTop { $0.refresh($1) }
  }

  // MARK: dialogs and changes

  mutating func open(_ overlay: any Overlay) {
    state.overlay = overlay
    state.overlayLayer = state.nextLayer
    state.nextLayer += 1
    inOverlay { $0.begin($1) }
  }

  /// Lets the dialog act and follows what it wants; what a closed one leaves is the screen's.
  private mutating func inOverlay(_ act: (inout any Overlay, Context) -> [Effect]) {
    guard var overlay = state.overlay else { return }
    let id = state.overlayLayer
    let effects = act(&overlay, state.context)
    state.overlay = overlay.isClosed ? nil : overlay
    follow(effects, from: overlay.isClosed ? top : id)
  }

  private mutating func begin(_ change: Change) {
    let id = state.nextLayer
    state.nextLayer += 1
    state.changes[id] = change
    if change.isInsisted {
      return order(
        .insist(HeldChange(operations: change.operations, expectations: change.expectations, layer: id, tag: "change")), from: id)
    }
    order(.change(change.operations, expecting: change.expectations, tag: "change"), from: id)
  }

  private mutating func settle(_ change: Change, _ answer: Answer) {
    if case .failed(let error) = answer {
      state.notice = Notice(error)
    } else {
      state.notice = change.done.map { Notice(.success, $0) }
      follow(change.then, from: top)
    }
    refreshAll()
  }

  // MARK: effects

  mutating func follow(_ effects: [Effect], from layer: Int) {
    for effect in effects { follow(effect, from: layer) }
  }

  /// Whether a store opened for reading only forbids it.
  private func isForbidden(_ effect: Effect) -> Bool {
    guard state.account.isReadOnly else { return false }
    return switch effect {
    case .push(let screen), .replace(let screen): screen.changesAccount
    case .open(let overlay): overlay.changesAccount
    case .perform, .change, .obtain: true
    default: false
    }
  }

  private mutating func follow(_ effect: Effect, from layer: Int) {
    if isForbidden(effect) { return state.notice = Notice(.failure, .readOnlyStore) }
    switch effect {
    case .push(let screen): push(screen)
    case .replace(var screen) where state.isClosed && screen.showsSecret:
      // It would show what nobody asked for any more by the time the screen is unlocked.
      clear(screen)
      screen.wipeSecrets()
      pop()
    case .replace(let screen):
      state.screen.wipeSecrets()
      state.stack[state.stack.count - 1] = AppState.Layer(id: state.nextLayer, screen: screen)
      state.nextLayer += 1
      onTop { $0.begin($1) }
    case .pop: pop()
    case .go(let place): go(to: place)
    case .open(let overlay): open(overlay)
    case .leave: leave()
    case .gone(let place): leaveAll(at: place)
    case .moved(let place, let new): replaceAll(at: place, by: new)
    case .answer(let answer, let tag): deliver(answer, tag: tag, toLayer: top)
    case .alias(let alias): state.account.alias = alias
    case .perform(let change): begin(change)
    case .tell(let notice): state.notice = notice
    case .speak(let language):
      state.look = Look(theme: state.look.theme, language: language)
      onTop { $0.refresh($1) }
    case .refresh: refreshAll()
    case .signOut: signOut()
    case .switchBack: switchBack()
    case .become(let name): become(name)
    case .showLessons: showLessons()
    case .showSignIn(let user, let isCode): showSignIn(user, isCode: isCode)
    case .giveUp(let held): deliver(.failed(IAMError(.cancelled, .lastWayKept)), tag: held.tag, toLayer: held.layer)
    case .lock: lock()
    case .renewed: goHome()
    case .idle(let minutes): setIdle(minutes)
    case .quit: finish()
    case .press(let key): take(key)
    default: order(effect, from: layer)
    }
  }

  mutating func order(_ effect: Effect, from layer: Int) {
    if case .mouse(let isOn) = effect { state.hasMouse = isOn }
    errands.append(Errand(layer: layer, effect: effect))
  }
}
