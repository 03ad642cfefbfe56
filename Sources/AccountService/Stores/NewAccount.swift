import AccountStore
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

  /// An account with this ID and nothing else.
  public init(id: AccountID, alias: String? = nil, rootEmail: String? = nil, usersQuota: Int? = nil) {
    self.id = id
    self.alias = alias
    self.rootEmail = rootEmail
    self.usersQuota = usersQuota
  }

  /// Throws what is wrong with the choices: a malformed alias or e-mail address, a quota below 1.
  public func check() throws {
    if let alias { try TextRule.accountAlias.check(alias, member: "AccountAlias") }
    if let rootEmail { try TextRule.email.check(rootEmail, member: "RootEmail") }
    let range = 1...10_000_000
    if let usersQuota, !range.contains(usersQuota) {
      throw IAMError(.validationError, .outOfRange("UsersQuota", range), field: "UsersQuota")
    }
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
    return account
  }
}
