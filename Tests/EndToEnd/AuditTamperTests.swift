import AccountService
import AccountStore
import GRDB
import Hardening
import Testing

/// An audit trail that somebody meddled with, as `iamdesk audit verify` tells it.
@Suite struct AuditTamperTests {
  /// A store with entries 1 to 9: the account, then eight users.
  private func tampered(_ statements: String...) throws -> Program.Outcome {
    let desk = try Desk(users: [])
    let service = try desk.scratch.service()
    for number in 0..<8 { try service.perform(CreateUser(userName: "user-\(number)"), as: ScratchStore.owner) }
    service.store.close()
    #expect(try desk.run("audit", "verify").output.hasPrefix("verified 9 entries, head "))
    try DatabaseQueue(path: desk.path).write { database in
      for statement in statements { try database.execute(sql: statement) }
    }
    return try desk.run("audit", "verify")
  }

  private func expect(_ outcome: Program.Outcome, _ entry: Int, _ fault: String) {
    #expect(outcome.status == 1)
    #expect(outcome.output.hasPrefix("entry \(entry)"))
    #expect(outcome.output.hasSuffix(": \(fault)\n"))
  }

  @Test(arguments: [
    "record = replace(record, 'user-3', 'user-9')", "time = time + 1", "actor = 'root'", "error_code = 'AccessDenied'",
    "hash = zeroblob(32)",
  ])
  func `a changed entry`(change: String) throws {
    expect(try tampered("UPDATE audit SET \(change) WHERE sequence = 5"), 5, "changed")
  }

  @Test(arguments: [1, 5]) func `a removed entry`(number: Int) throws {
    expect(try tampered("DELETE FROM audit WHERE sequence = \(number)"), number, "removed")
  }

  @Test func `a removed entry whose place was closed`() throws {
    let outcome = try tampered(
      "DELETE FROM audit WHERE sequence = 5", "UPDATE audit SET sequence = -sequence WHERE sequence > 5",
      "UPDATE audit SET sequence = -sequence - 1 WHERE sequence < 0")
    expect(outcome, 5, "removed")
  }

  @Test func `an inserted entry`() throws {
    let outcome = try tampered(
      "UPDATE audit SET sequence = -sequence WHERE sequence >= 5", "UPDATE audit SET sequence = -sequence + 1 WHERE sequence < 0",
      """
      INSERT INTO audit SELECT account, 5, time, event_id, event_name, actor, subject, error_code, record, previous, hash
      FROM audit WHERE sequence = 4
      """)
    expect(outcome, 5, "inserted")
  }

  @Test func `two swapped entries`() throws {
    let outcome = try tampered(
      "UPDATE audit SET sequence = -4 WHERE sequence = 4", "UPDATE audit SET sequence = 4 WHERE sequence = 6",
      "UPDATE audit SET sequence = 6 WHERE sequence = -4")
    expect(outcome, 4, "reordered")
  }

  @Test func `a cut end, with and without a head to match`() throws {
    expect(try tampered("DELETE FROM audit WHERE sequence > 7"), 8, "cut off")
    let outcome = try tampered(
      "DELETE FROM audit WHERE sequence > 7", "UPDATE audit_head SET count = 7, hash = (SELECT hash FROM audit WHERE sequence = 7)")
    expect(outcome, 8, "cut off")
  }
}
