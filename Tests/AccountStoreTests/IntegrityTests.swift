import AccountStore
import Foundation
import GRDB
import IAM
import Testing

struct IntegrityTests {
  /// A store with something in every table.
  private func filled() throws -> TemporaryStore {
    let temporary = try TemporaryStore()
    let boundary = "arn:aws:iam::aws:policy/B"
    try temporary.write { session in
      let alice = try session.insert(User.named("alice", boundary: boundary, tags: [Tag(key: "team", value: "파랑 ÄÖ")]))
      let group = try session.insert(Group.named("admins"))
      try session.addUser(alice.key, toGroup: group.key)
      try session.attach(AttachedPolicy(name: "B", arn: boundary), to: .user(alice.key))
      try session.put(InlinePolicy(name: "own", document: "{}"), in: .user(alice.key))
      let role = try session.insert(Role.named("app"))
      try session.addRole(role.key, toInstanceProfile: session.insert(InstanceProfile.named("app")).key)
      _ = try session.insert(ManagedPolicy.named("P"), version: .numbered("v1"))
      try session.setCredentialFacts(CredentialFacts.none, ofUser: alice.key)
    }
    let group = try #require(try temporary.read { try $0.group(named: "admins") })
    try temporary.write { try $0.update(Stored(value: Group.named("admins", path: "/x/"), key: group.key, revision: 1)) }
    return temporary
  }

  private func problems(_ temporary: TemporaryStore, after sql: String) throws -> [IntegrityProblem] {
    temporary.store.close()
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: temporary.path, configuration: configuration)
    try queue.write { try $0.execute(sql: sql) }
    try queue.close()
    let store = try AccountStore.open(at: temporary.path, mode: .readOnly, chain: .forTests)
    defer { store.close() }
    return try store.verifyIntegrity()
  }

  @Test func `a whole store has no problems`() throws {
    let temporary = try filled()
    #expect(try temporary.store.verifyIntegrity() == [])
  }

  @Test(arguments: [
    ("account", "alias = 'x'"), ("entity", "path = '/y/'"), ("policy_reference", "name = 'x'"), ("inline_policy", "document = '{ }'"),
    ("policy_version", "created = created + 1"), ("credential_facts", "facts = ''"), ("history", "state = '{}'"), ("entity", "tags = NULL"),
  ])
  func `a row that changed behind the program's back is named`(table: String, change: String) throws {
    let problems = try problems(filled(), after: "UPDATE \(table) SET \(change)")
    #expect(!problems.isEmpty)
    for problem in problems {
      guard case .changedRow(table, _) = problem else {
        Issue.record("\(problem)")
        continue
      }
    }
  }

  @Test func `a wrong count, a row that names nothing and a search index that doesn't fit are found`() throws {
    #expect(
      try problems(filled(), after: "UPDATE tally SET number = number + 5 WHERE number = 1").contains(.wrongTally(kept: 6, counted: 1)))
    #expect(try problems(filled(), after: "DELETE FROM tally").contains(.wrongTally(kept: 0, counted: 1)))
    #expect(try problems(filled(), after: "DELETE FROM policy_reference").contains(.danglingReference(table: "attachment")))
    #expect(try problems(filled(), after: "INSERT INTO search (rowid, text) VALUES (7, 'abcd')") == [.searchIndex])
  }

  @Test func `every flipped bit in a row's text is noticed`() throws {
    let temporary = try filled()
    temporary.store.close()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: temporary.path))
    let start = try #require(bytes.range(of: Data("AIDAALICE".utf8))).lowerBound
    for place in start..<(start + 9) {
      var damaged = bytes
      damaged[place] ^= 0x20
      let path = temporary.folder + "/damaged.db"
      try damaged.write(to: URL(fileURLWithPath: path))
      let store = try AccountStore.open(at: path, mode: .readOnly, chain: .forTests)
      #expect(try store.verifyIntegrity() != [])
      store.close()
    }
  }

  @Test func `damage that ends reading is a problem and not an error`() throws {
    let temporary = try filled()
    temporary.store.close()
    var bytes = try Data(contentsOf: URL(fileURLWithPath: temporary.path))
    for place in (24 * 4096)..<bytes.count where place % 4096 < 64 { bytes[place] = 0xFF }
    try bytes.write(to: URL(fileURLWithPath: temporary.path))
    let store = try AccountStore.open(at: temporary.path, mode: .readOnly, chain: .forTests)
    defer { store.close() }
    #expect(try store.verifyIntegrity() != [])
  }
}
