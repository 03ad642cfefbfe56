import GRDB
import IAM

/// The columns of an audit entry, and how one is read back.
enum AuditColumns {
  static let list = "a.sequence, a.time, a.event_id, a.event_name, a.actor, a.subject, a.error_code, a.record, a.previous, a.hash"

  static func entry(_ row: RowReader) -> AuditEntry {
    AuditEntry(
      sequence: row.integer(0), time: Timestamp(seconds: row.integer(1)), eventID: row.text(2), eventName: row.text(3), actor: row.text(4),
      subject: row.text(5), errorCode: row.optionalText(6), record: row.text(7), previousHash: hexadecimal(row.blob(8)),
      hash: hexadecimal(row.blob(9)))
  }

  static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}

extension Session {
  func auditCount() throws -> Int {
    Int(try db.number("SELECT count FROM audit_head WHERE account = ?", [.integer(scope.ordinal)]) ?? 0)
  }

  func auditEntries(_ request: AuditRequest) throws -> [AuditEntry] {
    guard request.limit > 0 else { return [] }
    var conditions = ["a.account = ?"]
    var values: [SQLValue] = [.integer(scope.ordinal)]
    func require(_ condition: String, _ value: SQLValue) {
      conditions.append(condition)
      values.append(value)
    }
    if let after = request.after { require(request.newestFirst ? "a.sequence < ?" : "a.sequence > ?", .integer(after)) }
    if let since = request.since { require("a.time >= ?", .integer(since.seconds)) }
    if let actor = request.actor { require("a.actor = ?", .text(actor)) }
    if let name = request.eventName { require("a.event_name = ?", .text(name)) }
    if let code = request.errorCode {
      code.isEmpty ? conditions.append("a.error_code IS NOT NULL") : require("a.error_code = ?", .text(code))
    }
    let words = TextFilter.words(request.filter)
    var found: [AuditEntry] = []
    try db.forEach(
      """
      SELECT \(AuditColumns.list) FROM audit a WHERE \(conditions.joined(separator: " AND "))
      ORDER BY a.sequence \(request.newestFirst ? "DESC" : "ASC")
      """, values
    ) { row in
      if AuditFilter.matches(row, words) { found.append(AuditColumns.entry(row)) }
      return found.count < request.limit
    }
    return found
  }
}

/// Whether an entry's names hold all words of a filter.
private enum AuditFilter {
  static func matches(_ row: RowReader, _ words: [String]) -> Bool {
    guard !words.isEmpty else { return true }
    let text = [3, 4, 5, 6].map { FoldedText.fold(row.text($0)) }
    return words.allSatisfy { word in text.contains { Bytes.contains(Array($0.utf8), Array(word.utf8)) } }
  }
}
