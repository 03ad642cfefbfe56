import AccountService
import Credentials
import IAM
import Language
import Terminal

/// Coming and going: sign-in, sign-out, lock, and what must be forgotten then.
extension AppStep {
  mutating func take(_ event: DoorEvent) {
    switch event {
    case .admitted(let admitted): admit(admitted)
    case .unlocked:
      state.lock = nil
      refreshAll()
      if let held = state.heldNotice { (state.notice, state.heldNotice) = (held, nil) }
    case .place(let place): state.notice = Notice(.info, .placeInQueue(before: place))
    case .ended(let error): end(error)
    case .switched(let switched): enter(switched)
    case .newPasswordNeeded: if !state.needsNewPassword { wantNewPassword() }
    case .prospect(let prospect):
      state.prospect = prospect
      atDoor(.found(prospect), tag: SignInScreen.prospectTag)
    case .codeNeeded: atDoor(.found(CodeNeeded()), tag: SignInScreen.tag)
    case .refused(let error):
      if error.code == .expiredToken, state.presence.person != nil { return end(error) }
      state.notice = nil
      atDoor(.failed(error), tag: SignInScreen.tag)
    }
  }

  /// Tells the page that stands between the person and the account.
  private mutating func atDoor(_ answer: Answer, tag: String) {
    if state.lock != nil { return inLock { $0.receive(answer, tag: tag, $1) } }
    if state.presence == .nobody { onTop { $0.receive(answer, tag: tag, $1) } }
  }

  mutating func inLock(_ act: (inout LockScreen, Context) -> [Effect]?) {
    guard var lock = state.lock else { return }
    let effects = act(&lock, state.context) ?? []
    state.lock = lock
    follow(effects, from: top)
  }

  private mutating func admit(_ admitted: Admitted) {
    let account = admitted.account
    (state.account.id, state.account.partition, state.account.alias) = (account.id, account.partition, account.alias)
    state.presence = .person(admitted.arrival)
    state.lastInput = state.now
    if admitted.arrival.standing == .needsNewPassword { return wantNewPassword() }
    goHome()
    let arrival = admitted.arrival
    if let lesson = state.account.lessons?.people.first(where: { $0.name == arrival.person.name }) {
      return state.notice = Notice(.info, lesson.told)
    }
    state.notice = Notice(
      .info, .lastSignIn(arrival.lastSuccess?.minute, failures: arrival.failures, passwordDays: arrival.passwordDaysLeft))
  }

  /// The first screen of somebody who is signed in.
  mutating func goHome() {
    state.needsNewPassword = false
    rebuild(Screens.screen(at: state.home))
  }

  private mutating func wantNewPassword() {
    forgetSecrets()
    dropRole()
    state.needsNewPassword = true
    rebuild(Screens.newPassword)
    state.notice = nil
  }

  mutating func rebuild(_ screen: any Screen) {
    // Who comes now may do other things.
    (state.abilities, state.denied) = (AppState.KnownAbilities(), nil)
    (state.overlay, state.prefix, state.forward) = (nil, nil, [])
    state.stack = [AppState.Layer(id: state.nextLayer, screen: screen)]
    state.nextLayer += 1
    onTop { $0.begin($1) }
  }

  // MARK: going

  mutating func askToSignOut() {
    let isDirty = state.stack.contains { $0.screen.isDirty }
    let messages: [Sentence] = [.signOutQuestion] + (isDirty ? [.discardQuestion] : [])
    open(ConfirmOverlay(.signOutTitle, messages, yes: .keySignOut, then: [.signOut]))
  }

  mutating func signOut() {
    guard let person = state.presence.person else { return }
    forgetSecrets()
    order(.endSession(person), from: top)
    showDoor(Notice(.info, .signedOut))
  }

  mutating func end(_ error: IAMError) {
    guard state.presence.person != nil else { return }
    if error.message == .sessionEnded { return showDoor(Notice(.failure, error.message)) }
    // A role's end; where the person is herself again it is an answer that comes late.
    leaveRole(Notice(.failure, error.message))
  }

  /// Nobody is there any more: only the sign-in page is left.
  private mutating func showDoor(_ notice: Notice?, trying name: String? = nil) {
    forgetSecrets()
    if let stay = state.stay {
      (state.account.id, state.account.partition, state.account.alias) = (stay.home.id, stay.home.partition, stay.home.alias)
    }
    (state.lock, state.needsNewPassword, state.changes, state.presence) = (nil, false, [:], .nobody)
    (state.stay, state.recentRoles, state.heldNotice) = (nil, [], nil)
    rebuild(state.account.lessons.map { LessonsScreen($0, isDoor: true, trying: name) } ?? SignInScreen(state.prospect))
    state.notice = notice
  }

  // MARK: the demo's people

  /// Signs in one of the demo's people, whose password is known, in place of whoever is there. Where something isn't saved it is asked first.
  mutating func become(_ name: String) {
    guard let lessons = state.account.lessons else { return }
    if state.stack.contains(where: { $0.screen.isDirty }) { return askToSignOut() }
    if let person = state.presence.person {
      forgetSecrets()
      order(.endSession(person), from: top)
    }
    showDoor(nil, trying: name)
    order(.signIn(.user(account: lessons.account, name: name), Secret(utf8: lessons.password)), from: top)
  }

  mutating func showLessons() {
    if state.presence == .nobody { showDoor(nil) }
  }

  mutating func showSignIn(_ user: String?, isCode: Bool) {
    if state.presence == .nobody { rebuild(SignInScreen(state.prospect, user: user, isCode: isCode)) }
  }

  // MARK: locking and forgetting

  mutating func lock() {
    guard let person = state.presence.person, state.lock == nil else { return }
    forgetSecrets()
    (state.prefix, state.notice) = (nil, nil)
    state.lock = LockScreen(person, losesInput: state.stack.contains { $0.screen.isDirty })
  }

  mutating func suspend() {
    forgetSecrets()
    lock()
    order(.suspend, from: 0)
  }

  mutating func take(tick moment: Timestamp) {
    takeRoleTick(moment)
    guard state.isDue(at: moment) else { return }
    if state.isLockDue(at: moment) { lock() } else { forgetSecrets() }
    state.hasForgotten = true
  }

  mutating func noteInput(_ event: TerminalEvent) {
    switch event {
    case .key, .paste, .mouse: (state.lastInput, state.hasForgotten) = (state.now, false)
    default: break
    }
  }

  mutating func setIdle(_ minutes: Int) {
    state.idleMinutes = minutes
    state.notice = Notice(.success, minutes == 0 ? .idleNever : .idleAfter(minutes))
  }

  /// Overwrites all secrets that screens hold or were given to type, and leaves the screens that show one.
  mutating func forgetSecrets() {
    if state.overlay?.holdsSecret == true {
      state.overlay?.wipeSecrets()
      state.overlay = nil
    }
    state.lock?.wipeSecrets()
    let shown = state.stack.filter(\.screen.showsSecret).count
    for index in state.stack.indices {
      if state.stack[index].screen.showsSecret { clear(state.stack[index].screen) }
      state.stack[index].screen.wipeSecrets()
    }
    if state.presence == .nobody { order(.giveUpSignIn, from: top) }
    guard shown > 0 else { return }
    // A dialog over such a screen asks about what is no more.
    state.overlay = nil
    state.stack.removeAll { $0.screen.showsSecret }
    if state.stack.isEmpty { return rebuild(Screens.screen(at: state.home)) }
    onTop { $0.refresh($1) }
  }
}
