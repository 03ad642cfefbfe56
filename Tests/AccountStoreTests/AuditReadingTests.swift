import AccountStore
import IAM
import Testing

struct AuditReadingTests {
  private func filled() throws -> TemporaryStore {
    let temporary = try TemporaryStore()
    try temporary.write { session in
      for number in 1...20 {
        try session.append(
          .named(
            number.isMultiple(of: 2) ? "CreateUser" : "DeleteUser", time: 1_700_000_000 + Int64(number), actor: "actor\(number % 3)",
            subject: "Alice \(number)", error: number.isMultiple(of: 5) ? "AccessDenied" : nil))
      }
    }
    return temporary
  }

  private func sequences(_ temporary: TemporaryStore, _ request: AuditRequest) throws -> [Int64] {
    try temporary.read { try $0.auditEntries(request).map(\.sequence) }
  }

  @Test func `entries come in pages in both directions`() throws {
    let temporary = try filled()
    #expect(try sequences(temporary, AuditRequest(limit: 3)) == [1, 2, 3])
    #expect(try sequences(temporary, AuditRequest(after: 3, limit: 3)) == [4, 5, 6])
    #expect(try sequences(temporary, AuditRequest(newestFirst: true, limit: 2)) == [21, 20])
    #expect(try sequences(temporary, AuditRequest(after: 20, newestFirst: true, limit: 2)) == [19, 18])
    #expect(try sequences(temporary, AuditRequest(limit: 0)) == [])
  }

  @Test func `entries are narrowed by time, actor, operation, error and words`() throws {
    let temporary = try filled()
    #expect(try sequences(temporary, AuditRequest(since: Timestamp(seconds: 1_700_000_019), limit: 9)) == [20, 21])
    #expect(try sequences(temporary, AuditRequest(actor: "actor0", limit: 2)) == [4, 7])
    #expect(try sequences(temporary, AuditRequest(eventName: "CreateUser", newestFirst: true, limit: 2)) == [21, 19])
    #expect(try sequences(temporary, AuditRequest(errorCode: "", limit: 9)) == [6, 11, 16, 21])
    #expect(try sequences(temporary, AuditRequest(errorCode: "Throttling", limit: 9)) == [])
    #expect(try sequences(temporary, AuditRequest(filter: "delete ALICE denied", limit: 9)) == [6, 16])
  }

  @Test func `an entry names the hash of the one before it`() throws {
    let temporary = try filled()
    let entries = try temporary.read { try $0.auditEntries(AuditRequest(limit: 50)) }
    #expect(entries.first?.previousHash == String(repeating: "0", count: 64))
    #expect(zip(entries, entries.dropFirst()).allSatisfy { $0.hash == $1.previousHash })
    #expect(try temporary.read { try $0.auditCount() } == 21)
  }
}
