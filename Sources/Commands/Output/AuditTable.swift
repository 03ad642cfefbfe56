import AccountStore
import IAM
import Language

/// The audit trail for people.
struct AuditTable {
  let output: TextSink
  let columns: Int
  let language: Language

  func write(_ walk: AuditWalk, _ request: AuditRequest) throws {
    var table: TextTable?
    try walk.pages(request) { entries in
      let rows = entries.map(Self.row)
      let current = table ?? TextTable(names: Self.names.map { $0(language) }, sample: rows, columns: columns, whole: [0, 1])
      if table == nil { try output.line(current.header) }
      table = current
      for row in rows { try output.line(current.line(row)) }
    }
  }

  private static let names: [Sentence] = [
    .auditNumber, .auditTime, .auditEvent, .auditActor, .auditSubject, .auditError,
  ]

  private static func row(_ entry: AuditEntry) -> [String] {
    [String(entry.sequence), entry.time.iso8601Zulu, entry.eventName, entry.actor, entry.subject, entry.errorCode ?? ""]
  }
}
