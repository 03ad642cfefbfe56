import GRDB
import IAM
import Language

/// A session that changes. It remembers which entities it has touched, so that each gets one history row and one revision.
final class WriteSession: Session, AccountWriting {
  let db: Database
  let scope: AccountScope
  let cancellation: Cancellation? = nil
  private let chain: AuditChain
  private let log: AuditLog
  /// Entities that were touched or made in this transaction.
  private var touched: Set<Int64> = []
  /// States before the change whose history row waits for the audit entry that tells when and by what they ended.
  private var ended: [(key: Int64, revision: Int, state: String)] = []
  private var last: AuditEntry?
  private var changed = false

  init(db: Database, scope: AccountScope, chain: AuditChain) {
    self.db = db
    self.scope = scope
    self.chain = chain
    log = AuditLog(chain: chain, scope: scope)
  }

  @discardableResult
  func append(_ record: AuditRecord) throws -> AuditEntry {
    let entry = try log.append(record, in: db)
    last = entry
    try writeHistory()
    return entry
  }

  /// Ends the session before the commit: history rows, and the account's revision where anything changed.
  func finish() throws {
    try writeHistory()
    guard changed else { return }
    var row = try accountRow
    row.revision += 1
    try Table.account.update(row.values, in: db)
  }

  private func writeHistory() throws {
    for state in ended {
      let values: [SQLValue] = [
        .integer(state.key), SQLValue(state.revision), .integer(scope.ordinal), .integer(last?.time.seconds ?? 0),
        .integer(last?.sequence ?? 0), .text(state.state),
      ]
      try Table.history.insert(values, into: db)
    }
    ended.removeAll()
  }

  func markChanged() { changed = true }

  func write<T>(other account: AccountID, _ body: (any AccountWriting) throws -> T) throws -> T {
    if account == scope.id { return try body(self) }
    let session = WriteSession(db: db, scope: try AccountScope.find(account, in: db), chain: chain)
    let result = try body(session)
    try session.finish()
    return result
  }

  func update(_ account: Account) throws {
    var row = try accountRow
    row.account = account
    row.account.id = scope.id
    try Table.account.update(row.values, in: db)
    markChanged()
  }

  func setCredentialFacts(_ facts: CredentialFacts?, ofUser key: Int64) throws {
    if let facts {
      try Table.facts.replace([.integer(scope.ordinal), .integer(key), .text(FieldText.join(facts.values))], in: db)
    } else {
      try Table.facts.delete([.integer(scope.ordinal), .integer(key)], from: db)
    }
    markChanged()
  }

  func setRootCredentialFacts(_ facts: CredentialFacts?) throws { try setCredentialFacts(facts, ofUser: 0) }

  /// The row of an entity about to be changed: its state is kept and its revision raised, once a transaction.
  func touch(_ key: Int64, _ kind: EntityKind) throws -> EntityRow {
    guard var row = try row(key: key, kind) else { throw IAMError(.noSuchEntity, .entityGone(kind.inSentences)) }
    markChanged()
    guard touched.insert(key).inserted else { return row }
    ended.append((key, row.revision, try state(of: row)))
    row.revision += 1
    try Table.entity.update(row.values, in: db)
    return row
  }

  /// An entity made in this transaction has no state before it.
  func markNew(_ key: Int64) {
    touched.insert(key)
    markChanged()
  }
}
