import AccountStore
import Credentials
import IAM
import Language

/// The transaction of a sign-in: what was found out before still holds, the code is one of now and wasn't used, nobody is locked.
struct SignInDecision {
  let scope: WriteScope
  let request: SignInRequest
  let candidate: SignInCandidate

  /// The person signed in, or nil; both are written down.
  func decide(passwordIsRight: Bool, renewed: PasswordHash?) throws -> Arrival? {
    let store = scope.store
    let state = try store.signInState(of: candidate.owner)
    let profile = try store.loginProfile(of: candidate.owner ?? .user(-1))
    let code = try acceptedCode()
    let isPasswordGood = passwordIsRight && profile != nil && profile?.passwordHash == candidate.hash
    let isCodeGood = code != nil || candidate.devices.isEmpty
    guard let owner = candidate.owner, let profile, isPasswordGood, isCodeGood, !Lockout.isLocked(state, at: scope.now) else {
      try store.put(Lockout.failed(state, at: scope.now, locks: !isRoot), of: candidate.owner)
      try store.append(record.failure(candidate, request))
      return nil
    }
    let age = try PasswordAge(profile, of: owner, in: scope.reading)
    if age.isExpired && age.isHard { throw IAMError(.accessDenied, .passwordExpiredHard) }
    if let code { try store.put(code) }
    if let renewed {
      var stronger = profile
      stronger.passwordHash = renewed.encoded
      try store.replaceHash(stronger, of: owner)
    }
    try store.put(Lockout.succeeded(at: scope.now), of: owner)
    try store.setPasswordLastUsed(scope.now, of: owner)
    let person = try begin(owner)
    try store.append(record.success(person))
    return Arrival(
      person: person, standing: age.needsNewPassword ? .needsNewPassword : .good, lastSuccess: state.lastSuccess,
      failures: state.failuresSinceSuccess, passwordDaysLeft: age.daysLeft)
  }

  private var isRoot: Bool { if case .root = request.name { true } else { false } }
  private var record: SignInRecord { SignInRecord(scope: scope.reading, environment: scope.environment) }

  /// The device whose code was given, with the step that is used up now; nil where no device has that code.
  private func acceptedCode() throws -> MFADevice? {
    let devices = try candidate.owner.map { try scope.store.mfaDevices(of: $0) } ?? []
    guard let code = request.code else { return nil }
    return try DeviceCodes(scope: scope).accept(code, of: devices)
  }

  /// A new session; those that are over go.
  private func begin(_ owner: CredentialOwner) throws -> SignedIn {
    for old in try scope.store.signInSessions() where scope.now.seconds - old.started.seconds >= SignInSession.longest {
      _ = try scope.store.deleteSignInSession(id: old.id)
    }
    let session = SignInSession(
      id: scope.environment.eventID(), owner: owner, started: scope.now, hasMFA: !candidate.devices.isEmpty,
      unixUser: request.workplace.unixUser, unixUID: request.workplace.unixUID, sshClient: request.workplace.sshClient,
      process: request.process)
    try scope.store.put(session)
    return try SignedIn(session, workplace: request.workplace, in: scope.reading)
  }
}

extension SignedIn {
  /// The person of a session.
  init(_ session: SignInSession, workplace: LocalOwner, in scope: ReadScope) throws {
    let account = scope.account
    var (name, id) = ("root", account.id.digits)
    var arn = "arn:\(account.partition):iam::\(account.id.digits):root"
    if case .user(let key) = session.owner, let user = try scope.store.user(key: key)?.value {
      (name, id) = (user.name, user.id)
      arn = scope.arn(.user, path: user.path, name: user.name)
    }
    self.init(
      sessionID: session.id, owner: session.owner, name: name, principalID: id, arn: arn, hasMFA: session.hasMFA, since: session.started,
      workplace: workplace)
  }
}
