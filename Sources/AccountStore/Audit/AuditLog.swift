import GRDB
import IAM

/// The audit chain of one account: what its values are computed over, and how an entry is added.
///
/// An entry's hash is the HMAC of the hash before it, the account, the sequence number, and all columns with their lengths; the first one's
/// predecessor is 32 zero bytes. The head holds how many entries there are and the last hash, under an HMAC of its own, so that a cut end
/// shows.
struct AuditLog {
  let chain: AuditChain
  let scope: AccountScope

  static let start = [UInt8](repeating: 0, count: 32)

  struct Head: Equatable {
    var count: Int64
    var hash: [UInt8]
  }

  func hash(_ record: AuditRecord, sequence: Int64, previous: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(record.record.utf8.count + 256)
    bytes.append(contentsOf: previous)
    bytes.append(contentsOf: scope.id.digits.utf8)
    append(sequence, to: &bytes)
    append(record.time.seconds, to: &bytes)
    for text in [record.eventID, record.eventName, record.actor, record.subject, record.record] { append(text, to: &bytes) }
    if let code = record.errorCode { append(code, to: &bytes) }
    return chain.authenticate(bytes)
  }

  func seal(_ head: Head) -> [UInt8] {
    var bytes = Array("head".utf8)
    bytes.append(contentsOf: scope.id.digits.utf8)
    append(head.count, to: &bytes)
    bytes.append(contentsOf: head.hash)
    return chain.authenticate(bytes)
  }

  private func append(_ number: Int64, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
  }

  private func append(_ text: String, to bytes: inout [UInt8]) {
    append(Int64(text.utf8.count), to: &bytes)
    bytes.append(contentsOf: text.utf8)
  }
}

extension AuditLog {
  /// The head of a chain with no entries.
  func begin(in db: Database) throws {
    try write(Head(count: 0, hash: Self.start), in: db)
  }

  func head(in db: Database) throws -> Head? {
    try db.first("SELECT count, hash FROM audit_head WHERE account = ?", [.integer(scope.ordinal)]) {
      Head(count: $0.integer(0), hash: $0.blob(1))
    }
  }

  private func write(_ head: Head, in db: Database) throws {
    try db.run(
      "REPLACE INTO audit_head (account, count, hash, seal) VALUES (?, ?, ?, ?)",
      [.integer(scope.ordinal), .integer(head.count), .blob(head.hash), .blob(seal(head))])
  }

  /// Adds an entry at the end.
  func append(_ record: AuditRecord, in db: Database) throws -> AuditEntry {
    let head = try head(in: db) ?? Head(count: 0, hash: Self.start)
    let sequence = head.count + 1
    let hash = hash(record, sequence: sequence, previous: head.hash)
    try db.run(
      """
      INSERT INTO audit (account, sequence, time, event_id, event_name, actor, subject, error_code, record, previous, hash)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .integer(scope.ordinal), .integer(sequence), .integer(record.time.seconds), .text(record.eventID), .text(record.eventName),
        .text(record.actor), .text(record.subject), SQLValue(record.errorCode), .text(record.record), .blob(head.hash), .blob(hash),
      ])
    try write(Head(count: sequence, hash: hash), in: db)
    return AuditEntry(
      sequence: sequence, time: record.time, eventID: record.eventID, eventName: record.eventName, actor: record.actor,
      subject: record.subject, errorCode: record.errorCode, record: record.record, previousHash: AuditColumns.hexadecimal(head.hash),
      hash: AuditColumns.hexadecimal(hash))
  }
}
