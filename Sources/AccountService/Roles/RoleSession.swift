public import IAM

/// A role that somebody took by switching roles in the console: temporary permissions in place of her own.
///
/// It stands in no table: the console that switched holds it. It is good until it expires, while the console session behind it is good and
/// the role is there.
public struct RoleSession: Sendable, Hashable {
  /// Who switched, whose console session must still be good.
  public var source: SignedIn
  /// Her account.
  public var sourceAccount: AccountID
  /// The role's account.
  public var account: AccountID
  /// The role's key in the store.
  public var roleKey: Int64
  /// The role's name.
  public var roleName: String
  /// The role's unique ID (`AROA…`).
  public var roleID: String
  /// The role's ARN, with its path.
  public var roleARN: String
  /// The session's name.
  public var sessionName: String
  /// The session's ARN: `arn:aws:sts::111122223333:assumed-role/ROLE/SESSION`.
  public var arn: String
  /// When the role was taken.
  public var issued: Timestamp
  /// From when on it isn't good any more.
  public var expires: Timestamp
  /// Whether an MFA code was given, at sign-in or for the role.
  public var hasMFA: Bool
  /// When that was.
  public var mfaAt: Timestamp?
  /// The Unix user at the terminal, and where from.
  public var workplace: LocalOwner

  /// A session of a role.
  public init(
    source: SignedIn, sourceAccount: AccountID, account: AccountID, roleKey: Int64, roleName: String, roleID: String, roleARN: String,
    sessionName: String, arn: String, issued: Timestamp, expires: Timestamp, hasMFA: Bool, mfaAt: Timestamp?, workplace: LocalOwner
  ) {
    self.source = source
    self.sourceAccount = sourceAccount
    self.account = account
    self.roleKey = roleKey
    self.roleName = roleName
    self.roleID = roleID
    self.roleARN = roleARN
    self.sessionName = sessionName
    self.arn = arn
    self.issued = issued
    self.expires = expires
    self.hasMFA = hasMFA
    self.mfaAt = mfaAt
    self.workplace = workplace
  }

  /// The session's unique ID: `AROA…:SESSION`.
  public var assumedRoleID: String { roleID + ":" + sessionName }

  /// How many seconds are left at a moment.
  public func secondsLeft(at now: Timestamp) -> Int64 { max(0, expires.seconds - now.seconds) }
}
