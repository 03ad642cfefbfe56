import GRDB
public import IAM
import Language

extension AccountStore {
  /// The accounts in the store, by ID.
  public func accounts() throws -> [Account] {
    try reading { try AccountRow.all(in: $0) }
  }

  /// Adds an account with its first audit entry. Throws `EntityAlreadyExists` where its ID is there.
  public func addAccount(_ account: Account, audit: AuditRecord) throws {
    try writing { db in
      try transaction(db) {
        let scope = try add(account, in: db)
        let session = WriteSession(db: db, scope: scope, chain: chain)
        try session.append(audit)
        try session.finish()
      }
    }
  }

  /// Reads one account in one consistent view. What `body` gets is of no use after it.
  ///
  /// Throws `NoSuchEntity` where the store has no such account, `Cancelled` where `cancellation` was used.
  public func read<T>(
    _ account: AccountID, cancellation: Cancellation? = nil, _ body: (any AccountReading) throws -> T
  ) throws -> T {
    try reading(cancellation) { db in
      var result: T?
      try db.inTransaction(.deferred) {
        result = try body(ReadSession(db: db, scope: AccountScope.find(account, in: db), cancellation: cancellation))
        return .commit
      }
      guard let result else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
      return result
    }
  }

  /// Changes one account in one transaction with one sync: on return all of it is on the disk, and where `body` or the commit throws, none.
  ///
  /// Other processes' writes wait meanwhile, so `body` should do nothing slow.
  public func write<T>(_ account: AccountID, _ body: (any AccountWriting) throws -> T) throws -> T {
    try writing { db in
      try transaction(db) {
        let session = WriteSession(db: db, scope: try AccountScope.find(account, in: db), chain: chain)
        let result = try body(session)
        try session.finish()
        return result
      }
    }
  }

  /// BEGIN IMMEDIATE, work, COMMIT; ROLLBACK where it throws.
  func transaction<T>(_ db: Database, _ work: () throws -> T) throws -> T {
    var result: T?
    try db.inTransaction(.immediate) {
      result = try work()
      return .commit
    }
    guard let result else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
    return result
  }

  /// Writes the account's row and the head of its audit chain.
  func add(_ account: Account, in db: Database) throws -> AccountScope {
    guard try !db.exists("SELECT 1 FROM account WHERE id = ?", [.text(account.id.digits)]) else {
      throw IAMError(.entityAlreadyExists, .accountExists(account.id.digits))
    }
    let ordinal = try db.number("SELECT ifnull(max(ordinal), 0) + 1 FROM account") ?? 1
    try Table.account.insert(AccountRow(ordinal: ordinal, account: account, revision: 1).values, into: db)
    let scope = AccountScope(ordinal: ordinal, id: account.id, partition: account.partition)
    try AuditLog(chain: chain, scope: scope).begin(in: db)
    return scope
  }
}
