import AccountStore
import IAM
import Language
import PolicyEngine

/// Decides whether a caller may do something: first whether the session is still good, then what its policies say.
///
/// The local owner and the root user may do everything. For everybody else the policy engine decides, with the policies and tags that the
/// account holds at this moment and the request's context.
struct Admission {
  let scope: ReadScope

  /// Throws ExpiredToken where the session has ended, AccessDenied where the caller may not.
  func admit(_ wish: any NeedsAccess) throws {
    if scope.caller.isLocalOwner { return }
    let (standing, person, home) = try present()
    if standing == .needsNewPassword, !(wish is any LeadsToNewPassword) { throw IAMError(.accessDenied, .newPasswordNeeded) }
    guard let identity = scope.caller.policyIdentity else { return }
    if wish is any DecidesItself { return }
    if wish is any RootOnly { throw IAMError(.accessDenied, .onlyRootUser(type(of: wish).action)) }
    if let own = wish as? any OwnUse, try own.isOwn(of: person, in: home) { return }
    for wish in wish.wishes {
      if let refusal = try refusal(of: wish, by: identity) { throw refusal }
    }
  }

  /// Why the caller may not; nil where she may. The session isn't looked at.
  func refusal(of wish: AccessWish) throws -> IAMError? {
    try scope.caller.policyIdentity.flatMap { try refusal(of: wish, by: $0) }
  }

  private func refusal(of wish: AccessWish, by identity: Caller.Identity) throws -> IAMError? {
    guard let held = try scope.policies(of: identity) else { throw IAMError(.expiredToken, .sessionEnded) }
    let request = try AccessDecision(wish, by: held, in: scope)
    return try request.refusal
  }

  /// How the session stands, who signed in, and the account where. Throws ExpiredToken where there is no such session.
  private func present() throws -> (SessionStanding, SignedIn, ReadScope) {
    switch scope.caller {
    case .localOwner: throw IAMError(.expiredToken, .sessionEnded)
    case .signedIn(let person): return (try standing(of: person), person, scope)
    case .inRole(let session):
      let standing = try standing(of: session)
      guard let home = try scope.other(session.sourceAccount) else { throw IAMError(.expiredToken, .sessionEnded) }
      return (standing, session.source, home)
    }
  }

  /// How the session stands. Throws ExpiredToken where it has ended: signed out, ended by somebody, twelve hours old, its user deleted or
  /// without a password.
  func standing(of person: SignedIn) throws -> SessionStanding {
    guard let session = try scope.store.signInSession(id: person.sessionID), session.owner == person.owner,
      scope.now.seconds - session.started.seconds < SignInSession.longest, let profile = try scope.store.loginProfile(of: person.owner)
    else { throw IAMError(.expiredToken, .sessionEnded) }
    if case .user(let key) = person.owner, try scope.store.user(key: key) == nil { throw IAMError(.expiredToken, .sessionEnded) }
    return try PasswordAge(profile, of: person.owner, in: scope).needsNewPassword ? .needsNewPassword : .good
  }
}

/// How a session stands.
public enum SessionStanding: Sendable, Hashable {
  /// It may what its principal may.
  case good
  /// A new password must be set first.
  case needsNewPassword
}

/// How old a password is, as the account's password policy sees it. The policy doesn't bind the root user.
///
/// Source: [Account password policy](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html).
struct PasswordAge {
  /// The first moment at which it is expired; nil for never.
  let expires: Timestamp?
  /// Whether only an administrator can replace it then.
  let isHard: Bool
  private let isResetRequired: Bool
  private let now: Timestamp

  init(_ profile: LoginProfile, of owner: CredentialOwner, in scope: ReadScope) throws {
    let policy = owner == .root ? nil : try scope.store.passwordPolicy()
    expires = policy?.maximumAge.map { Timestamp(seconds: profile.changed.seconds + Int64($0) * 86_400) }
    isHard = policy?.hasHardExpiry ?? false
    isResetRequired = profile.isResetRequired
    now = scope.now
  }

  var isExpired: Bool { expires.map { $0.seconds <= now.seconds } ?? false }
  var needsNewPassword: Bool { isResetRequired || isExpired }

  /// Days until it expires, where that is within the fifteen days in which people are warned.
  var daysLeft: Int? {
    guard let expires, expires.seconds > now.seconds else { return nil }
    let days = Int((expires.seconds - now.seconds + 86_399) / 86_400)
    return days <= 15 ? days : nil
  }
}
