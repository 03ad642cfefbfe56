import AccountStore
import Credentials
import IAM
import Language

/// The transaction of a sign-in: what was found out before still holds, the code is one of now and wasn't used, nobody is locked.
struct SignInDecision {
  let scope: WriteScope
  let request: SignInRequest
  let candidate: SignInCandidate

  /// What becomes of an attempt.
  enum Outcome {
    case arrived(Arrival)
    /// Refused; it is thrown once the transaction is through, so that the entry stays.
    case refused(IAMError)
  }

  /// The person signed in, or why not; both are written down.
  func decide(passwordIsRight: Bool, renewed: PasswordHash?) throws -> Outcome {
    let store = scope.store
    let state = try store.signInState(of: candidate.owner)
    let profile = try store.loginProfile(of: candidate.owner ?? .user(-1))
    // As they are now: a device may have been enabled since the password was looked at.
    let all = try candidate.owner.map { try store.mfaDevices(of: $0) } ?? []
    let devices = all.asked(scope.environment)
    let code = try request.code.flatMap { try DeviceCodes(scope: scope).accept($0, of: devices) }
    let isPasswordGood = passwordIsRight && profile != nil && profile?.passwordHash == candidate.hash
    let isCodeGood = code != nil || devices.isEmpty
    guard let owner = candidate.owner, let profile, isPasswordGood, isCodeGood, !Lockout.isLocked(state, at: scope.now) else {
      try store.put(Lockout.failed(state, at: scope.now, locks: !isRoot), of: candidate.owner)
      return try refused(IAMError(.failedAuthentication, .signInFailed))
    }
    if let code { try store.put(code) }
    let age = try PasswordAge(profile, of: owner, in: scope.reading)
    if age.isExpired && age.isHard { return try refused(IAMError(.accessDenied, .passwordExpiredHard)) }
    if let renewed {
      var stronger = profile
      stronger.passwordHash = renewed.encoded
      try store.replaceHash(stronger, of: owner)
    }
    try store.put(Lockout.succeeded(at: scope.now), of: owner)
    try store.setPasswordLastUsed(scope.now, of: owner)
    let person = try begin(owner, hasMFA: code != nil || devices.isEmpty && !all.isEmpty)
    try store.append(record.success(person))
    return .arrived(
      Arrival(
        person: person, standing: age.needsNewPassword ? .needsNewPassword : .good, lastSuccess: state.lastSuccess,
        failures: state.failuresSinceSuccess, passwordDaysLeft: age.daysLeft))
  }

  private func refused(_ error: IAMError) throws -> Outcome {
    try scope.store.append(record.failure(candidate, request, error))
    return .refused(error)
  }

  private var isRoot: Bool { if case .root = request.name { true } else { false } }
  private var record: SignInRecord { SignInRecord(scope: scope.reading, environment: scope.environment) }

  /// A new session; those that are over go.
  private func begin(_ owner: CredentialOwner, hasMFA: Bool) throws -> SignedIn {
    for old in try scope.store.signInSessions() where scope.now.seconds - old.started.seconds >= SignInSession.longest {
      _ = try scope.store.deleteSignInSession(id: old.id)
    }
    let session = SignInSession(
      id: scope.environment.eventID(), owner: owner, started: scope.now, hasMFA: hasMFA,
      unixUser: request.workplace.unixUser, unixUID: request.workplace.unixUID, sshClient: request.workplace.sshClient,
      process: request.process)
    try scope.store.put(session)
    return try SignedIn(session, workplace: request.workplace, in: scope.reading)
  }
}

extension [MFADevice] {
  /// Those that a code is wanted of: all, but for the demo's, which are only there to be seen.
  func asked(_ environment: ServiceEnvironment) -> [MFADevice] { environment.countsShownDevices ? filter { !$0.isOnlyShown } : self }
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
