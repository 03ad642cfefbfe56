import AccountStore
import IAM
import Language

/// Whoever takes a role, and the session that she gets.
struct RoleTaker {
  private let caller: Caller
  private let source: SignedIn
  private let sourceAccount: AccountID
  /// Whether a role takes another role.
  private let isChain: Bool
  private let mfaAt: Timestamp?

  /// Throws AccessDenied for who can't take roles: the root user and the local owner.
  init(_ caller: Caller, in scope: ReadScope) throws {
    self.caller = caller
    switch caller {
    case .localOwner: throw IAMError(.accessDenied, .localOwnerTakesNoRole)
    case .signedIn(let person):
      if person.isRoot { throw IAMError(.accessDenied, .rootTakesNoRole) }
      (source, sourceAccount, isChain, mfaAt) = (person, scope.account.id, false, person.hasMFA ? person.since : nil)
    case .inRole(let session):
      // An MFA code isn't passed on from role to role.
      (source, sourceAccount, isChain, mfaAt) = (session.source, session.sourceAccount, true, nil)
    }
  }

  /// The session: as long as was asked for, and no longer than the console session it is taken in. Throws ValidationError for more than
  /// the role allows, or more than an hour from role to role.
  ///
  /// Source: [Role chaining](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#iam-term-role-chaining).
  func session(
    of found: FoundRole, name: String, seconds: Int?, codeAccepted: Timestamp?, at now: Timestamp
  ) throws -> RoleSession {
    let role = found.role.value
    let seconds = seconds ?? Self.hour
    if isChain, seconds > Self.hour { throw IAMError(.validationError, .chainTooLong, field: "DurationSeconds") }
    if seconds > role.maxSessionDuration {
      throw IAMError(.validationError, .roleSessionTooLong(role.name, role.maxSessionDuration), field: "DurationSeconds")
    }
    let end = min(now.seconds + Int64(seconds), source.since.seconds + SignInSession.longest)
    let account = found.account
    let mfa = codeAccepted ?? mfaAt
    return RoleSession(
      source: source, sourceAccount: sourceAccount, account: account.id, roleKey: found.role.key, roleName: role.name, roleID: role.id,
      roleARN: found.arn, sessionName: name,
      arn: "arn:\(account.partition):sts::\(account.id.digits):assumed-role/\(role.name)/\(name)", issued: now,
      expires: Timestamp(seconds: end), hasMFA: mfa != nil, mfaAt: mfa, workplace: caller.workplace)
  }

  /// What a session lasts where nobody says more, and what it lasts at most from role to role.
  static let hour = 3600
}
