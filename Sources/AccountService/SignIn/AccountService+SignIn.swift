import AccountStore
public import Credentials
import IAM
import Language

extension AccountService {
  /// Signs somebody in.
  ///
  /// Every failure is the same `FailedAuthentication`, whether nobody has the name, the password or code is wrong, there is no console
  /// access, or it is locked, and costs the same: one password hash, one check of codes, one transaction with its audit entry. A right
  /// password without the code that is needed is no attempt yet.
  public func signIn(_ request: SignInRequest) throws -> SignInOutcome {
    let candidate = try reading(as: .localOwner(request.workplace)) { try SignInCandidate(request.name, in: $0) }
    if candidate.pause > 0 { environment.pause(candidate.pause) }
    let isRight = try candidate.verify(request.password, environment)
    if isRight, request.code == nil, candidate.wantsCode(environment), !candidate.isLocked, let owner = candidate.owner,
      let hash = candidate.hash
    {
      return .codeNeeded(SignInChallenge(request: request, owner: owner, hash: hash))
    }
    let renewed = isRight ? try candidate.renewedHash(of: request.password, environment) : nil
    return .signedIn(try conclude(request, candidate, passwordIsRight: isRight, renewed: renewed))
  }

  /// Lets a user in without asking for the password: the demo's administrator, whose password everybody is told.
  func enter(_ request: SignInRequest) throws -> Arrival {
    let candidate = try reading(as: .localOwner(request.workplace)) { try SignInCandidate(request.name, in: $0) }
    return try conclude(request, candidate, passwordIsRight: true, renewed: nil)
  }

  /// Goes on with the code of an MFA device. A wrong one costs what any other failure costs.
  public func answer(_ challenge: SignInChallenge, code: String) throws -> Arrival {
    var request = challenge.request
    request.code = code
    let candidate = try reading(as: .localOwner(request.workplace)) { try SignInCandidate(request.name, in: $0) }
    if candidate.pause > 0 { environment.pause(candidate.pause) }
    let isRight = candidate.owner == challenge.owner && candidate.hash == challenge.hash
    let renewed = isRight ? try candidate.renewedHash(of: request.password, environment) : nil
    do {
      return try conclude(request, candidate, passwordIsRight: isRight, renewed: renewed)
    } catch let error as IAMError where error.code == .failedAuthentication {
      _ = try candidate.verify(request.password, environment)
      throw error
    }
  }

  /// Decides and writes down, in one transaction.
  private func conclude(
    _ request: SignInRequest, _ candidate: SignInCandidate, passwordIsRight: Bool, renewed: PasswordHash?
  ) throws -> Arrival {
    let outcome = try store.write(accountID) { writing in
      let scope = WriteScope(
        store: writing, account: try writing.account, now: environment.now(), caller: .localOwner(request.workplace),
        environment: environment)
      return try SignInDecision(scope: scope, request: request, candidate: candidate)
        .decide(passwordIsRight: passwordIsRight, renewed: renewed)
    }
    switch outcome {
    case .arrived(let arrival): return arrival
    case .refused(let error): throw error
    }
  }

  /// Ends the caller's session.
  public func signOut(_ person: SignedIn) throws {
    try store.write(accountID) { writing in
      guard try writing.deleteSignInSession(id: person.sessionID) else { return }
      let scope = ReadScope(store: writing, account: try writing.account, now: environment.now(), caller: .signedIn(person))
      try writing.append(SignInRecord(scope: scope, environment: environment).signOut())
    }
  }

  /// How a session stands; throws `ExpiredToken` where it has ended.
  public func standing(of person: SignedIn) throws -> SessionStanding {
    try reading(as: .signedIn(person)) { try Admission(scope: $0).standing(of: person) }
  }

  /// Whether a password is the session's own, for unlocking a screen. It is an attempt like any other: it counts, it can lock.
  public func unlock(_ person: SignedIn, password: Secret) throws {
    let candidate = try reading(as: .signedIn(person)) { try SignInCandidate(person.owner, in: $0) }
    if candidate.pause > 0 { environment.pause(candidate.pause) }
    let isRight = try candidate.verify(password, environment)
    let isUnlocked = try store.write(accountID) { writing in
      let scope = ReadScope(store: writing, account: try writing.account, now: environment.now(), caller: .signedIn(person))
      _ = try Admission(scope: scope).standing(of: person)
      let state = try writing.signInState(of: person.owner)
      let isTheSame = try writing.loginProfile(of: person.owner)?.passwordHash == candidate.hash
      let isGood = isRight && isTheSame && !Lockout.isLocked(state, at: scope.now)
      let next = isGood ? Lockout.unlocked(state) : Lockout.failed(state, at: scope.now, locks: !person.isRoot)
      if next != state { try writing.put(next, of: person.owner) }
      try writing.append(SignInRecord(scope: scope, environment: environment).unlock(isGood: isGood))
      return isGood
    }
    guard isUnlocked else { throw IAMError(.failedAuthentication, .signInFailed) }
  }
}
