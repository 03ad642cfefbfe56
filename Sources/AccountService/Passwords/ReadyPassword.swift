import AccountStore
import Credentials
import IAM
import Language

/// A new password that was checked and hashed before the transaction, with what it was checked against.
struct ReadyPassword: Sendable {
  fileprivate let hash: String
  /// Nil for a user whom the same transaction created.
  fileprivate let owner: CredentialOwner?
  fileprivate let names: [String]
  fileprivate let present: String?
  fileprivate let policy: PasswordPolicy

  init(hash: PasswordHash, work: PasswordWork) {
    self.hash = hash.encoded
    owner = work.owner
    names = work.names
    present = work.profile?.passwordHash
    policy = work.policy
  }

  /// Throws ConcurrentModification where the check wouldn't be the same now: somebody set another password or policy meanwhile, or the name
  /// means another user.
  fileprivate func check(for owner: CredentialOwner, in scope: ReadScope) throws {
    let now = try PasswordWork(of: owner, in: scope)
    let isTheirs = self.owner.map { $0 == owner } ?? (now.names == names)
    guard isTheirs, now.profile?.passwordHash == present, now.policy == policy else {
      throw IAMError(.concurrentModification, .passwordChangedMeanwhile)
    }
  }
}

extension WriteScope {
  /// Puts a password into force: a lock that came of wrong ones is lifted, and other sessions of its owner end.
  @discardableResult
  func setPassword(_ ready: ReadyPassword?, of owner: CredentialOwner, isResetRequired: Bool) throws -> LoginProfile {
    guard let ready else { throw IAMError(.serviceFailure, .nothingAnswered) }
    try ready.check(for: owner, in: reading)
    let created = try store.loginProfile(of: owner)?.created ?? now
    let profile = LoginProfile(passwordHash: ready.hash, created: created, changed: now, isResetRequired: isResetRequired)
    // All that a policy can ask for is kept, so that one set later knows what was before it.
    try store.put(profile, of: owner, keeping: PasswordPolicy.reuses.upperBound)
    try store.put(Lockout.lifted(try store.signInState(of: owner)), of: owner)
    try endSessions(of: owner)
    return profile
  }

  /// Ends all sessions of somebody but the one in which this is asked for.
  func endSessions(of owner: CredentialOwner) throws {
    let own = caller.signInSessionID
    for session in try store.signInSessions() where session.owner == owner && session.id != own {
      _ = try store.deleteSignInSession(id: session.id)
    }
  }
}

extension Lockout {
  /// The state once a password is in force that nobody has failed with.
  static func lifted(_ state: SignInState) -> SignInState {
    var next = state
    next.failures = 0
    next.locks = 0
    next.lockedUntil = nil
    return next
  }
}
