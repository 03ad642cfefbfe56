import AccountStore
import Foundation
import IAM
import Language
import Testing

struct AccountStoreTests {
  @Test func `a new store is for its owner alone and so are its log and its folders`() throws {
    let temporary = try TemporaryStore()
    for name in ["", "-wal", "-shm"] {
      let facts = try FileManager.default.attributesOfItem(atPath: temporary.path + name)
      #expect(facts[.posixPermissions] as? Int == 0o600)
    }
    let folder = try FileManager.default.attributesOfItem(atPath: temporary.folder)
    #expect(folder[.posixPermissions] as? Int == 0o700)
  }

  @Test func `what was written is there when the store is opened again`() throws {
    let temporary = try TemporaryStore()
    let alice = User.named("alice", path: "/dev/", tags: [Tag(key: "team", value: "blue"), Tag(key: "부서", value: "개발")])
    _ = try temporary.write { try $0.insert(alice) }
    temporary.store.close()
    let again = try AccountStore.open(at: temporary.path, mode: .readWrite, chain: .forTests)
    let found = try again.read(temporary.account) { try $0.user(named: "ALICE") }
    #expect(found?.value == alice)
    #expect(found?.revision == 1)
    again.close()
  }

  @Test func `a store holds several accounts, each with its own names`() throws {
    let temporary = try TemporaryStore()
    let other = Account(
      id: TemporaryStore.other, alias: "lab", rootEmail: "root@example.com", created: TemporaryStore.start, quotas: ["UsersQuota": 9])
    try temporary.store.addAccount(other, audit: .named("CreateAccount"))
    for account in [temporary.account, other.id] {
      _ = try temporary.store.write(account) { try $0.insert(User.named("alice")) }
    }
    #expect(try temporary.store.accounts() == [other, Account(id: temporary.account, created: TemporaryStore.start)])
    #expect(try temporary.store.read(other.id) { try $0.users(WindowRequest(limit: 9)).rows.map(\.value.name) } == ["alice"])
    #expect(try temporary.store.read(other.id) { try $0.count(.user, filter: "ali", pathPrefix: nil) } == 1)
  }

  @Test func `an account that is there can't be added again`() throws {
    let temporary = try TemporaryStore()
    let error = #expect(throws: IAMError.self) {
      try temporary.store.addAccount(Account(id: temporary.account, created: TemporaryStore.start), audit: .named("CreateAccount"))
    }
    #expect(error?.code == .entityAlreadyExists)
    #expect(try temporary.read { try $0.auditCount() } == 1)
  }

  @Test func `an account that isn't there is named in the error`() throws {
    let temporary = try TemporaryStore()
    let error = #expect(throws: IAMError.self) { try temporary.store.read(TemporaryStore.other) { try $0.accountRevision } }
    #expect(error?.code == .noSuchEntity)
    #expect(error?.message.english.contains("000000000042") == true)
  }

  @Test func `a write that throws changes nothing`() throws {
    let temporary = try TemporaryStore()
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try temporary.write { session in
        _ = try session.insert(User.named("alice"))
        try session.append(.named("CreateUser"))
        throw Stop()
      }
    }
    #expect(try temporary.read { try $0.user(named: "alice") } == nil)
    #expect(try temporary.read { try $0.count(.user, filter: "", pathPrefix: nil) } == 0)
    #expect(try temporary.read { try $0.auditCount() } == 1)
    #expect(try temporary.read { try $0.accountRevision } == 1)
  }

  @Test func `the account's revision grows by one for each transaction that changes something`() throws {
    let temporary = try TemporaryStore()
    try temporary.write { session in
      _ = try session.insert(User.named("alice"))
      _ = try session.insert(User.named("bob"))
    }
    #expect(try temporary.read { try $0.accountRevision } == 2)
    try temporary.write { _ = try $0.append(.named("GetUser")) }
    #expect(try temporary.read { try $0.accountRevision } == 2)
    try temporary.write { session in
      var account = try session.account
      account.alias = "lab"
      try session.update(account)
    }
    #expect(try temporary.read { try $0.accountRevision } == 3)
    #expect(try temporary.read { try $0.account.alias } == "lab")
  }

  @Test func `the change counter changes when another process commits and only then`() throws {
    let temporary = try TemporaryStore()
    let other = try AccountStore.open(at: temporary.path, mode: .readWrite, chain: .forTests)
    let before = try temporary.store.changeCounter
    #expect(try temporary.store.changeCounter == before)
    _ = try other.write(temporary.account) { try $0.insert(User.named("alice")) }
    #expect(try temporary.store.changeCounter != before)
    other.close()
  }

  @Test func `two stores open on one file write in turn and see each other's changes`() throws {
    let temporary = try TemporaryStore()
    let other = try AccountStore.open(at: temporary.path, mode: .readWrite, chain: .forTests)
    for number in 0..<20 {
      _ = try (number.isMultiple(of: 2) ? temporary.store : other).write(temporary.account) { session in
        _ = try session.insert(User.named("user\(number)"))
        try session.append(.named("CreateUser"))
      }
    }
    #expect(try temporary.read { try $0.count(.user, filter: "", pathPrefix: nil) } == 20)
    #expect(try other.read(temporary.account) { try $0.auditCount() } == 21)
    other.close()
  }
}
