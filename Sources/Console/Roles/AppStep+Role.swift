import AccountService
import IAM
import Language
import Terminal

/// Going into a role and back.
extension AppStep {
  /// The form that switches; it stands on top of what is open, which is left only when the role is taken.
  mutating func askForRole() {
    guard let person = state.presence.person else { return state.notice = Notice(.info, .localOwnerTakesNoRole) }
    if person.isRoot { return state.notice = Notice(.info, .rootTakesNoRole) }
    follow([.push(Screens.screen(at: .switchRole))], from: top)
  }

  /// From now on everything is the role's, in its account.
  mutating func enter(_ switched: SwitchedRole) {
    guard state.presence.person != nil else { return }
    let home = state.stay?.home ?? state.account
    forgetSecrets()
    (state.stay, state.changes) = (RoleStay(session: switched.session, home: home), [:])
    let account = switched.account
    (state.account.id, state.account.partition, state.account.alias) = (account.id, account.partition, account.alias)
    remember(switched)
    rebuild(Screens.screen(at: state.home))
    state.notice = Notice(
      .success, .roleTaken(switched.session.roleName, account.alias ?? account.id.digits, until: switched.session.expires.minute))
  }

  private mutating func remember(_ switched: SwitchedRole) {
    let session = switched.session
    let role = RecentRole(arn: session.roleARN, name: session.roleName, account: session.account, alias: switched.account.alias)
    state.recentRoles = Array(([role] + state.recentRoles.filter { $0.arn != role.arn }).prefix(RecentRole.most))
  }

  /// Back to the person's own permissions, because she wants to.
  mutating func switchBack() {
    guard let stay = state.stay else { return state.notice = Notice(.info, .notInARole) }
    leaveRole(Notice(.info, .switchedBack(stay.session.roleName)))
  }

  /// Asks first where something unsaved would be lost.
  mutating func askToSwitchBack() {
    guard state.stay != nil, state.stack.contains(where: { $0.screen.isDirty }) else { return switchBack() }
    open(ConfirmOverlay(.keySwitchBack, [.discardQuestion], yes: .keySwitchBack, then: [.switchBack]))
  }

  /// The role is over, for whatever reason, and the person goes on as herself.
  mutating func leaveRole(_ notice: Notice) {
    guard dropRole() else { return }
    rebuild(Screens.screen(at: state.home))
    if state.lock == nil { state.notice = notice } else { state.heldNotice = notice }
  }

  /// Forgets the role; false where there is none.
  @discardableResult
  mutating func dropRole() -> Bool {
    guard let stay = state.stay else { return false }
    forgetSecrets()
    order(.exitRole(stay.session), from: top)
    (state.stay, state.changes) = (nil, [:])
    (state.account.id, state.account.partition, state.account.alias) = (stay.home.id, stay.home.partition, stay.home.alias)
    return true
  }

  /// What ends by itself: the role's time.
  mutating func takeRoleTick(_ moment: Timestamp) {
    guard let stay = state.stay, state.isRoleOver(at: moment) else { return }
    leaveRole(Notice(.failure, .roleSessionExpired(stay.session.roleName)))
  }
}
