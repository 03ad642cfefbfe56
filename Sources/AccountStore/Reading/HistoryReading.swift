import GRDB
import IAM

extension Session {
  func history(of kind: EntityKind, key: Int64, limit: Int) throws -> [HistoryEntry] {
    guard scope.keys(kind).contains(key) else { return [] }
    return try db.all(
      "SELECT revision, ended, audit_sequence, state FROM history WHERE entity = ? ORDER BY revision DESC LIMIT ?",
      [.integer(key), SQLValue(limit)], entry)
  }

  func state(of kind: EntityKind, key: Int64, atRevision revision: Int) throws -> HistoryEntry? {
    guard scope.keys(kind).contains(key) else { return nil }
    return try db.first(
      "SELECT revision, ended, audit_sequence, state FROM history WHERE entity = ? AND revision = ?", [.integer(key), SQLValue(revision)],
      entry)
  }

  private func entry(_ row: RowReader) -> HistoryEntry {
    HistoryEntry(revision: row.int(0), ended: Timestamp(seconds: row.integer(1)), auditSequence: row.integer(2), state: row.text(3))
  }
}
