import AccountStore
import Foundation
import GRDB
import IAM
import Testing

struct BackupTests {
  private func names(_ path: String) throws -> [String] {
    let store = try AccountStore.open(at: path, mode: .readOnly, chain: .forTests)
    defer { store.close() }
    return try store.read(TemporaryStore.account) { try $0.users(WindowRequest(limit: 99)).rows.map(\.value.name) }
  }

  @Test func `a backup is one file for its owner alone with all that was committed`() throws {
    let temporary = try TemporaryStore()
    try temporary.write { _ = try $0.insert(User.named("alice")) }
    let folder = temporary.folder + "/backups"
    try temporary.store.backup(to: folder + "/a.db")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.db"])
    #expect(try FileManager.default.attributesOfItem(atPath: folder + "/a.db")[.posixPermissions] as? Int == 0o600)
    try temporary.write { _ = try $0.insert(User.named("bob")) }
    #expect(try names(folder + "/a.db") == ["alice"])
    try temporary.store.backup(to: folder + "/a.db")
    #expect(try names(folder + "/a.db") == ["alice", "bob"])
  }

  @Test func `a backup that can't be verified leaves the one before it`() throws {
    let temporary = try TemporaryStore()
    try temporary.write { _ = try $0.insert(User.named("alice")) }
    let path = temporary.folder + "/backup.db"
    try temporary.store.backup(to: path)
    let queue = try DatabaseQueue(path: temporary.path)
    try queue.write { try $0.execute(sql: "UPDATE entity SET path = '/y/'") }
    let error = #expect(throws: IAMError.self) { try temporary.store.backup(to: path) }
    #expect(error?.code == .unusableStore)
    #expect(try names(path) == ["alice"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: temporary.folder).filter { $0.contains("partial") } == [])
  }

  @Test func `a backup is written from a store that is open for reading only`() throws {
    let temporary = try TemporaryStore()
    let store = try AccountStore.open(at: temporary.path, mode: .readOnly, chain: .forTests)
    try store.backup(to: temporary.folder + "/backup.db")
    store.close()
    #expect(try names(temporary.folder + "/backup.db") == [])
  }

  @Test func `a restored store is seen by those who have it open`() throws {
    let temporary = try TemporaryStore()
    try temporary.write { _ = try $0.insert(User.named("alice")) }
    let path = temporary.folder + "/backup.db"
    try temporary.store.backup(to: path)
    try temporary.write { _ = try $0.insert(User.named("bob")) }
    let before = try temporary.store.changeCounter
    try AccountStore.restore(from: path, to: temporary.path, chain: .forTests)
    #expect(try temporary.store.changeCounter != before)
    #expect(try temporary.read { try $0.users(WindowRequest(limit: 9)).rows.map(\.value.name) } == ["alice"])
    try temporary.write { _ = try $0.insert(User.named("carol")) }
    #expect(try temporary.store.verifyIntegrity() == [])
    #expect(try names(path) == ["alice"])
  }

  @Test func `a backup takes the place of what is missing or no store`() throws {
    let temporary = try TemporaryStore()
    let path = temporary.folder + "/backup.db"
    try temporary.store.backup(to: path)
    for content in [nil, "no store"] {
      let target = temporary.folder + "/\(content ?? "new")/store.db"
      try FileManager.default.createDirectory(atPath: temporary.folder + "/no store", withIntermediateDirectories: true)
      if let content { try Data(content.utf8).write(to: URL(fileURLWithPath: target)) }
      try AccountStore.restore(from: path, to: target, chain: .forTests)
      let store = try AccountStore.open(at: target, mode: .readWrite, chain: .forTests)
      _ = try store.write(temporary.account) { try $0.insert(User.named("alice")) }
      store.close()
      #expect(try names(target) == ["alice"])
    }
  }

  @Test func `a damaged backup replaces nothing`() throws {
    let temporary = try TemporaryStore()
    let path = temporary.folder + "/backup.db"
    try temporary.store.backup(to: path)
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: "UPDATE account SET alias = 'x'") }
    try queue.close()
    let error = #expect(throws: IAMError.self) { try AccountStore.restore(from: path, to: temporary.path, chain: .forTests) }
    #expect(error?.code == .unusableStore)
    #expect(try temporary.read { try $0.account.alias } == nil)
  }
}
