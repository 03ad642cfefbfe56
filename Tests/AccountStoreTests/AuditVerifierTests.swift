import AccountStore
import Foundation
import GRDB
import IAM
import Testing

/// Each kind of tampering at each place, by somebody who can write the file and hasn't the key.
struct AuditVerifierTests {
  private static let count = 6

  private struct Tampered {
    let temporary: TemporaryStore
    let path: String

    /// A store with six entries, closed, then changed by SQL.
    init(_ sql: [String]) throws {
      temporary = try TemporaryStore()
      for number in 2...AuditVerifierTests.count {
        try temporary.write {
          _ = try $0.append(.named("Event\(number)", time: 1_700_000_000 + Int64(number), error: number == 3 ? "AccessDenied" : nil))
        }
      }
      path = temporary.path
      temporary.store.close()
      let queue = try DatabaseQueue(path: path)
      try queue.write { db in
        try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
        for statement in sql { try db.execute(sql: statement) }
      }
      try queue.close()
    }

    var verdict: AuditVerdict {
      get throws {
        let store = try AccountStore.open(at: path, mode: .readWrite, chain: .forTests)
        defer { store.close() }
        return try store.verifyAudit(temporary.account)
      }
    }
  }

  private func expect(_ sequence: Int64, _ fault: AuditVerdict.Fault, _ sql: String..., eventID: Bool = true, at line: Int = #line) throws {
    guard case .broken(let found, let id, let what) = try Tampered(sql).verdict else {
      Issue.record("\(sql) wasn't noticed, line \(line)")
      return
    }
    #expect(found == sequence && what == fault, "\(sql) gave \(found) \(what), line \(line)")
    #expect((id != nil) == eventID, "\(sql), line \(line)")
  }

  private static let newRow = "1, 'forged', 'E', 'a', 's', NULL, '{}', zeroblob(32), zeroblob(32)"

  @Test func `a whole chain is told with its count and head`() throws {
    let tampered = try Tampered([])
    guard case .whole(let entries, let head) = try tampered.verdict else {
      Issue.record("not whole")
      return
    }
    #expect(entries == Self.count)
    #expect(head.count == 64)
  }

  @Test(arguments: 1...6)
  func `a change of any column of any entry is found at that entry`(sequence: Int64) throws {
    for column in [
      "time = time + 1", "event_id = 'x'", "event_name = 'x'", "actor = 'x'", "subject = 'x'", "record = '{}'", "error_code = 'x'",
    ] {
      try expect(sequence, .changed, "UPDATE audit SET \(column) WHERE sequence = \(sequence)")
    }
    try expect(sequence, .changed, "UPDATE audit SET previous = zeroblob(31) WHERE sequence = \(sequence)")
    try expect(sequence, .changed, "UPDATE audit SET hash = zeroblob(32) WHERE sequence = \(sequence)")
  }

  @Test(arguments: 1...6)
  func `a removed entry is named, whether or not the later ones are moved up`(sequence: Int64) throws {
    let remove = "DELETE FROM audit WHERE sequence = \(sequence)"
    let last = sequence == 6
    try expect(sequence, last ? .cutOff : .removed, remove, eventID: false)
    if !last {
      try expect(
        sequence, .removed, remove, "UPDATE audit SET sequence = -sequence WHERE sequence > \(sequence)",
        "UPDATE audit SET sequence = -sequence - 1 WHERE sequence < 0", eventID: false)
    }
  }

  @Test(arguments: 1...7)
  func `an inserted entry is named, forged or copied`(sequence: Int64) throws {
    let shift = [
      "UPDATE audit SET sequence = -sequence WHERE sequence >= \(sequence)", "UPDATE audit SET sequence = 1 - sequence WHERE sequence < 0",
    ]
    try expect(sequence, .inserted, shift[0], shift[1], "INSERT INTO audit SELECT 1, \(sequence), \(Self.newRow)")
    for copied in [1, 6] where copied != sequence {
      let from = copied >= sequence ? copied + 1 : copied
      try expect(
        sequence, .inserted, shift[0], shift[1],
        """
        INSERT INTO audit SELECT account, \(sequence), time, event_id, event_name, actor, subject, error_code, record, previous, hash
        FROM audit WHERE sequence = \(from)
        """)
    }
  }

  @Test(arguments: [(1, 2), (1, 6), (2, 5), (3, 4), (5, 6)])
  func `two swapped entries are found at the first of them`(first: Int64, second: Int64) throws {
    try expect(
      first, .reordered, "UPDATE audit SET sequence = -1 WHERE sequence = \(first)",
      "UPDATE audit SET sequence = \(first) WHERE sequence = \(second)", "UPDATE audit SET sequence = \(second) WHERE sequence = -1")
    let columns = ["time", "event_id", "event_name", "actor", "subject", "error_code", "record"]
    let swap = columns.map { "\($0) = (SELECT \($0) FROM old o WHERE o.sequence = \(first + second) - audit.sequence)" }
    try expect(
      first, .reordered, "CREATE TEMP TABLE old AS SELECT * FROM audit",
      "UPDATE audit SET \(swap.joined(separator: ", ")) WHERE sequence IN (\(first), \(second))")
  }

  @Test(arguments: 0...5)
  func `a cut end is found, also where the head was made to fit`(left: Int64) throws {
    let cut = "DELETE FROM audit WHERE sequence > \(left)"
    try expect(left + 1, .cutOff, cut, eventID: false)
    try expect(left + 1, .cutOff, cut, "UPDATE audit_head SET count = \(left)", eventID: false)
    try expect(left + 1, .cutOff, cut, "DELETE FROM audit_head", eventID: false)
  }

  @Test func `an entry that was moved away from its place is told as another order`() throws {
    try expect(2, .reordered, "UPDATE audit SET sequence = 100 WHERE sequence = 2", eventID: false)
  }

  @Test func `an entry numbered before the first one was inserted`() throws {
    try expect(1, .inserted, "INSERT INTO audit SELECT 1, 0, \(Self.newRow)")
  }

  @Test func `each account has a chain of its own`() throws {
    let temporary = try TemporaryStore()
    try temporary.store.addAccount(Account(id: TemporaryStore.other, created: TemporaryStore.start), audit: .named("CreateAccount"))
    #expect(try temporary.store.read(TemporaryStore.other) { try $0.auditEntries(AuditRequest(limit: 9)).map(\.sequence) } == [1])
    guard case .whole(1, _) = try temporary.store.verifyAudit(TemporaryStore.other) else {
      Issue.record("not whole")
      return
    }
  }
}
