import AccountStore
public import Credentials
public import IAM
import Language

/// An account that is to be made: what the person who makes it chooses.
public struct NewAccount: Sendable, Hashable {
  /// The account ID.
  public var id: AccountID
  /// The account alias.
  public var alias: String?
  /// The root user's e-mail address.
  public var rootEmail: String?
  /// How many users it may have; nil for IAM's 5,000.
  public var usersQuota: Int?
  /// The root user's password; nil for none, and then the root user can't sign in.
  public var rootPassword: Secret?

  /// An account with this ID and nothing else.
  public init(id: AccountID, alias: String? = nil, rootEmail: String? = nil, usersQuota: Int? = nil) {
    self.id = id
    self.alias = alias
    self.rootEmail = rootEmail
    self.usersQuota = usersQuota
  }

  /// Throws what is wrong with the choices: a malformed alias or e-mail address, a quota below 1, a password that the root user can't have.
  public func check() throws {
    if let alias { try TextRule.accountAlias.check(alias, member: "AccountAlias") }
    if let rootEmail { try TextRule.email.check(rootEmail, member: "RootEmail") }
    let range = 1...10_000_000
    if let usersQuota, !range.contains(usersQuota) {
      throw IAMError(.validationError, .outOfRange("UsersQuota", range), field: "UsersQuota")
    }
    if let rootPassword { try check(rootPassword: rootPassword) }
  }

  /// Throws what is wrong with a password for the root user, whom IAM's default policy binds.
  public func check(rootPassword: Secret) throws {
    guard rootEmail != nil else { throw IAMError(.validationError, .rootPasswordNeedsEmail, field: "RootEmail") }
    let names = ["root", rootEmail, alias, id.digits].compactMap { $0 }
    try PasswordRules(policy: .standard, names: names).check(rootPassword).wipe()
  }

  /// Adds the account to a store, with the audit entry that says who made it. Throws `EntityAlreadyExists` where the ID is there.
  @discardableResult
  public func make(in open: OpenStore, as caller: Caller, environment: ServiceEnvironment = .system) throws -> Account {
    try check()
    let quotas = usersQuota.map { [Quota.users.rawValue: $0] } ?? [:]
    let account = Account(id: id, alias: alias, rootEmail: rootEmail, created: environment.now(), quotas: quotas)
    let request = [
      WireField("AccountId", .text(id.digits)), alias.map { WireField("AccountAlias", .text($0)) },
      usersQuota.map { WireField("UsersQuota", .integer($0)) },
    ].compactMap { $0 }
    let record = AuditRecordMaker(account: id, now: environment.now(), caller: caller, environment: environment)
      .record(of: "CreateAccount", subject: id.digits, request: request)
    try open.store.addAccount(account, audit: record)
    if let rootPassword {
      let service = AccountService(store: open.store, account: id, environment: open.environment(environment))
      try service.perform(SetRootPassword(newPassword: rootPassword), as: caller)
    }
    return account
  }
}
