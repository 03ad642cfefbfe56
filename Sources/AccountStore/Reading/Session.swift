import GRDB
import IAM
import Language

/// The account a session is about, as the store numbers it.
struct AccountScope: Sendable {
  /// The account's number in this store, from 1.
  let ordinal: Int64
  let id: AccountID
  let partition: String

  func keys(_ kind: EntityKind) -> ClosedRange<Int64> {
    EntityKey.range(account: ordinal, kind: kind)
  }

  func arn(_ row: EntityRow) -> String {
    ARN.text(row.kind, path: row.path, name: row.name, account: id, partition: partition)
  }
}

/// What reading and writing sessions share: a connection inside a transaction, and an account. It lives as long as the transaction.
protocol Session: AccountReading {
  var db: Database { get }
  var scope: AccountScope { get }
  /// By what the work can be given up.
  var cancellation: Cancellation? { get }
}

/// A session that only reads.
struct ReadSession: Session {
  let db: Database
  let scope: AccountScope
  let cancellation: Cancellation?
}

extension AccountScope {
  /// The account in the store; `NoSuchEntity` where it isn't.
  static func find(_ id: AccountID, in db: Database) throws -> AccountScope {
    guard let found = try known(id, in: db) else { throw IAMError(.noSuchEntity, .noAccount(id.digits)) }
    return found
  }

  /// The account in the store; nil where it isn't.
  static func known(_ id: AccountID, in db: Database) throws -> AccountScope? {
    try db.first("SELECT ordinal, partition FROM account WHERE id = ?", [.text(id.digits)]) {
      AccountScope(ordinal: $0.integer(0), id: id, partition: $0.text(1))
    }
  }
}

extension Session {
  func accounts() throws -> [Account] { try AccountRow.all(in: db) }

  func other(_ account: AccountID) throws -> (any AccountReading)? {
    try AccountScope.known(account, in: db).map { ReadSession(db: db, scope: $0, cancellation: cancellation) }
  }

  /// Ends work that was given up between two statements, where SQLite notices nothing.
  func checkCancelled() throws {
    if cancellation?.isCancelled == true { throw IAMError(.cancelled, .givenUp) }
  }

  func tally(_ tally: Tally) throws -> Int {
    Int(try db.number("SELECT number FROM tally WHERE subject = ?", [.integer(tally.subject(account: scope.ordinal))]) ?? 0)
  }
}
