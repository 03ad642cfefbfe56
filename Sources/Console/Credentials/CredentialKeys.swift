import AccountService
import IAM
import Language
import Terminal

/// The keys of a tab with somebody's credentials.
struct CredentialKeys {
  let subject: CredentialSubject
  let credentials: UserCredentials.Answer
  /// Whether they are those of the person before the console, who changes her own password otherwise.
  let isOwn: Bool

  init(_ credentials: UserCredentials.Answer, _ subject: CredentialSubject, isOwn: Bool = false) {
    self.credentials = credentials
    self.subject = subject
    self.isOwn = isOwn
  }

  func bindings(_ row: DetailRow?) -> [Binding] {
    [.change("c", isOwn ? .newPasswordTitle : .keyConsoleAccess), .change("n", .keyNewAccessKey), .change("m", .keyAssignMFA)]
      + rowBindings(row)
  }

  private func rowBindings(_ row: DetailRow?) -> [Binding] {
    switch row?.subject {
    case .accessKey(_, let isActive): [.change("A", isActive ? .keyDeactivate : .keyActivate), .change("x", .keyDelete)]
    case .mfaDevice: [.change("R", .keyResync), .change("x", .keyDeactivate)]
    case .password where !isOwn && credentials.password != nil: [.change("x", .keyRemoveAccess)]
    default: []
    }
  }

  func handle(_ key: Key, _ row: DetailRow?, _ context: Context) -> [Effect]? {
    switch (key, row?.subject) {
    case (.character("c"), _): console(context)
    case (.character("n"), _): newKey(context)
    case (.character("m"), _): Actions.assignDevice(to: subject, having: credentials.devices)
    case (.character("A"), .accessKey(let id, let isActive)?): setStatus(id, !isActive, context)
    case (.character("x"), .accessKey(let id, let isActive)?): delete(id, isActive, context)
    case (.character("x"), .mfaDevice(let serial, let name)?):
      Actions.removeDevice(serial, name, of: subject, having: credentials.devices, context)
    case (.character("R"), .mfaDevice(let serial, let name)?): Actions.resyncDevice(serial, name, of: subject)
    case (.character("x"), .password?): removeAccess()
    default: nil
    }
  }

  // MARK: password

  private func console(_ context: Context) -> [Effect] {
    if isOwn { return [.push(FormScreen(NewPasswordForm(isForced: false)))] }
    guard case .user(let name) = subject else { return [.tell(Notice(.info, .rootPasswordElsewhere))] }
    return [.push(FormScreen(PasswordForm(name, isChange: credentials.password != nil)))]
  }

  private func removeAccess() -> [Effect]? {
    guard !isOwn, case .user(let name) = subject, credentials.password != nil else { return nil }
    let change = Change(operations: [DeleteLoginProfile(userName: name)], done: .consoleRemoved(name))
    return [.open(GuardedOverlay(change, .keyRemoveAccess, .removeAccessQuestion(name), yes: .remove))]
  }

  // MARK: access keys

  private func newKey(_ context: Context) -> [Effect] {
    if credentials.accessKeys.count >= Quota.accessKeysPerUser.standard {
      return [.tell(Notice(IAMError(.limitExceeded, .quotaReached(Quota.accessKeysPerUser.rawValue, Quota.accessKeysPerUser.standard))))]
    }
    let form = Effect.push(FormScreen(AccessKeyForm(subject: subject)))
    guard subject == .root else { return [form] }
    if !isOwn { return [.tell(Notice(.info, .rootKeysElsewhere))] }
    return [.open(AccountIDOverlay(.rootKeyTitle, [.rootKeyAdvice, .rootKeyBetter], then: [form], context))]
  }

  private func setStatus(_ id: String, _ isActive: Bool, _ context: Context) -> [Effect] {
    let update = UpdateAccessKey(userName: subject.keyUserName, accessKeyID: id, isActive: isActive)
    let change = Change(operations: [update], done: isActive ? .keyActivated(id) : .keyDeactivated(id))
    if isActive { return [.perform(change)] }
    return Actions.confirm(.keyDeactivate, .deactivateKeyQuestion(id), yes: .keyDeactivate, change)
  }

  private func delete(_ id: String, _ isActive: Bool, _ context: Context) -> [Effect] {
    let change = Change(operations: [DeleteAccessKey(userName: subject.keyUserName, accessKeyID: id)], done: .keyDeleted(id))
    return Actions.confirm(.deleteKeyTitle, isActive ? .deleteActiveKeyQuestion(id) : .deleteKeyQuestion(id), yes: .keyDelete, change)
  }
}
