import AWSCatalog
public import AccountStore
public import IAM
public import Language

/// The sample account that travels inside the program: a small shop's people, groups, roles and policies, with a few things wrong on purpose.
///
/// Names of people, teams and jobs are in the language asked for; all dates lie as far before now as they did on the day it was written, so
/// old keys stay old. The IDs are the same every time.
public enum DemoAccount {
  /// The account.
  public static let id = AccountID(digits)!
  static let digits = "240915363718"
  static let alias = "corner-shop"
  /// The password of all its people, which the sign-in page tells.
  static let password = "open-sesame"
  /// Who is signed in when the demo opens: a user in the group `administrators`.
  static let administrator = "minjun.kim"

  /// Adds the account to a store and fills it, in one transaction.
  public static func install(
    into store: AccountStore, language: Language, as caller: Caller, environment: ServiceEnvironment = .system
  ) throws {
    let now = environment.now()
    _ = try store.importing(account(now)) { bulk in
      try fill(BulkTarget(bulk), event: "CreateDemoAccount", language: language, now: now, as: caller, environment: environment)
    }
  }

  /// Puts the account back as it was at the start, in one transaction. History and audit trail go on.
  public static func reset(
    in store: AccountStore, language: Language, as caller: Caller, environment: ServiceEnvironment = .system
  ) throws {
    let now = environment.now()
    try store.write(id) { session in
      try clear(session)
      try fill(SessionTarget(session), event: "ResetDemoAccount", language: language, now: now, as: caller, environment: environment)
    }
  }

  private static func account(_ now: Timestamp) -> Account {
    Account(id: id, alias: alias, rootEmail: "root@corner-shop.example", created: now.adding(seconds: -1461 * 86_400))
  }

  private static func fill(
    _ target: any ImportTarget, event: String, language: Language, now: Timestamp, as caller: Caller, environment: ServiceEnvironment
  ) throws {
    var builder = DemoBuilder(language: language, now: now)
    try builder.write(into: target)
    let (session, _) = try target.finish()
    try session.update(account(now))
    try session.setRootCredentialFacts(builder.rootFacts)
    for (user, facts) in builder.facts {
      if let stored = try session.user(named: user) { try session.setCredentialFacts(facts, ofUser: stored.key) }
    }
    try builder.giveCredentials(in: session)
    let maker = AuditRecordMaker(account: id, now: now, caller: caller, environment: environment)
    try session.append(maker.record(of: event, subject: digits, request: [WireField("language", .text(language.rawValue))]))
  }

  private static func clear(_ session: any AccountWriting) throws {
    try session.setPasswordPolicy(nil)
    _ = try session.deleteLoginProfile(of: .root)
    let all = WindowRequest(limit: 200)
    try untilEmpty {
      try session.users(all).rows.map(\.key)
    } delete: {
      try session.deleteUser(key: $0)
    }
    try untilEmpty {
      try session.groups(all).rows.map(\.key)
    } delete: {
      try session.deleteGroup(key: $0)
    }
    try untilEmpty {
      try session.roles(all).rows.map(\.key)
    } delete: {
      try session.deleteRole(key: $0)
    }
    try untilEmpty {
      try session.instanceProfiles(all).rows.map(\.key)
    } delete: {
      try session.deleteInstanceProfile(key: $0)
    }
    try untilEmpty {
      try session.policies(all).rows.map(\.key)
    } delete: {
      try session.deletePolicy(key: $0)
    }
  }

  private static func untilEmpty(_ keys: () throws -> [Int64], delete: (Int64) throws -> Void) throws {
    while true {
      let found = try keys()
      if found.isEmpty { return }
      for key in found { try delete(key) }
    }
  }
}
