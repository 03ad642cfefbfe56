import AccountService
import AccountStore
import IAM

/// Walks through an audit trail, some hundred entries at a time.
struct AuditWalk {
  let store: AccountStore
  let account: AccountID

  /// All entries that a request asks for, in the chain's order.
  func forEach(_ request: AuditRequest, _ body: (AuditEntry) throws -> Void) throws {
    try pages(request) { try $0.forEach(body) }
  }

  /// The same, page by page.
  func pages(_ request: AuditRequest, _ body: ([AuditEntry]) throws -> Void) throws {
    var request = request
    while true {
      let entries = try store.read(account) { try $0.auditEntries(request) }
      if entries.isEmpty { return }
      try body(entries)
      guard entries.count == request.limit, let last = entries.last else { return }
      request.after = last.sequence
    }
  }
}

/// An audit entry on a line.
enum AuditLines {
  /// The CloudTrail record with its place in the chain, on one line. A record that somebody has spoilt is carried as a text.
  static func json(_ entry: AuditEntry) -> String {
    let place = "\"sequence\":\(entry.sequence),\"previousHash\":\"\(entry.previousHash)\",\"hash\":\"\(entry.hash)\"}"
    let isObject = entry.record.hasPrefix("{\"") && entry.record.hasSuffix("}") && !entry.record.utf8.contains { $0 < 0x20 }
    return isObject ? entry.record.dropLast() + "," + place : "{\"record\":" + JSONText.quoted(entry.record) + "," + place
  }

  /// The name of an event as it may be written on a command line.
  static func eventName(_ text: String) -> String {
    OperationCatalog.operation(named: text)?.name ?? text
  }
}
