import AccountStore
import IAM
import Language

/// Decides whether a caller may do something: first whether the session is still good, then what it may.
///
/// The local owner and the root user may do everything. Policies of IAM users aren't evaluated: they may what concerns their own password,
/// MFA devices and access keys.
struct Admission {
  let scope: ReadScope

  /// Throws ExpiredToken where the session has ended, AccessDenied where the caller may not.
  func admit(_ wish: Any, action: String) throws {
    let person: SignedIn
    switch scope.caller {
    case .localOwner: return
    case .inRole(let session): return try admit(wish, action: action, in: session)
    case .signedIn(let signedIn): person = signedIn
    }
    let standing = try standing(of: person)
    let own = wish as? any OwnUse
    if standing == .needsNewPassword, own.map({ type(of: $0).leadsToNewPassword }) != true {
      throw IAMError(.accessDenied, .newPasswordNeeded)
    }
    if person.isRoot || wish is any DecidesItself { return }
    guard let own, try own.isOwn(of: person, in: scope) else { throw IAMError(.accessDenied, .notYourOwn(person.arn, action)) }
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
