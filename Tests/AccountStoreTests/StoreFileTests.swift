import AccountStore
import Foundation
import GRDB
import IAM
import Language
import Testing

/// Files that are no stores, newer ones, damaged ones, and stores that go while they are open.
struct StoreFileTests {
  private func error(opening path: String, _ mode: AccountStore.Mode = .readWrite) -> IAMError? {
    #expect(throws: IAMError.self) { try AccountStore.open(at: path, mode: mode, chain: .forTests).close() }
  }

  @Test func `files that are no stores are told in one sentence and stay as they are`() throws {
    let temporary = try TemporaryStore()
    let other = temporary.folder + "/other"
    #expect(error(opening: other)?.message == .storeMissing(other))
    for content in ["", "text", String(repeating: "text", count: 5_000), "SQLite format 3\0" + String(repeating: "x", count: 9_000)] {
      try Data(content.utf8).write(to: URL(fileURLWithPath: other))
      #expect(error(opening: other)?.code == .unusableStore)
      #expect(error(opening: other, .readOnly)?.message == .notAStore(other))
      #expect(try Data(contentsOf: URL(fileURLWithPath: other)) == Data(content.utf8))
    }
    #expect(error(opening: temporary.folder) != nil)
  }

  @Test func `another program's database is no store`() throws {
    let temporary = try TemporaryStore()
    let path = temporary.folder + "/other.db"
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: "CREATE TABLE account (id TEXT); PRAGMA user_version = 1") }
    try queue.close()
    #expect(error(opening: path)?.message == .notAStore(path))
  }

  @Test func `a store of a newer program is told so`() throws {
    let temporary = try TemporaryStore()
    temporary.store.close()
    let queue = try DatabaseQueue(path: temporary.path)
    try queue.write { try $0.execute(sql: "PRAGMA user_version = 99") }
    try queue.close()
    #expect(error(opening: temporary.path)?.message == .newerStore(temporary.path))
    #expect(error(opening: temporary.path)?.code == .unusableStore)
  }

  @Test func `a store isn't made over a file, but over an empty one that an attempt left`() throws {
    let temporary = try TemporaryStore()
    let error = #expect(throws: IAMError.self) { try AccountStore.create(at: temporary.path, chain: .forTests) }
    #expect(error?.message == .storeExists(temporary.path))
    let path = temporary.folder + "/new.db"
    try Data().write(to: URL(fileURLWithPath: path))
    let store = try AccountStore.create(at: path, chain: .forTests)
    #expect(try store.accounts() == [])
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    store.close()
  }

  @Test func `a store that was removed or replaced while it was open takes no change`() throws {
    let temporary = try TemporaryStore()
    try temporary.write { _ = try $0.insert(User.named("alice")) }
    try FileManager.default.moveItem(atPath: temporary.path, toPath: temporary.path + ".moved")
    for _ in 0..<2 {
      let error = #expect(throws: IAMError.self) { try temporary.write { _ = try $0.insert(User.named("bob")) } }
      #expect(error?.message == .storeReplaced(temporary.path))
      #expect(#expect(throws: IAMError.self) { try temporary.store.changeCounter } == error)
      try Data("other".utf8).write(to: URL(fileURLWithPath: temporary.path))
    }
    try FileManager.default.removeItem(atPath: temporary.path)
    try FileManager.default.moveItem(atPath: temporary.path + ".moved", toPath: temporary.path)
    try temporary.write { _ = try $0.insert(User.named("bob")) }
    #expect(try temporary.read { try $0.count(.user, filter: "", pathPrefix: nil) } == 2)
  }

  @Test func `a store that is open for reading only refuses changes and reads`() throws {
    let temporary = try TemporaryStore()
    try temporary.write { _ = try $0.insert(User.named("alice")) }
    for closed in [false, true] {
      if closed { temporary.store.close() }
      let store = try AccountStore.open(at: temporary.path, mode: .readOnly, chain: .forTests)
      #expect(try store.read(temporary.account) { try $0.user(named: "alice") } != nil)
      let error = #expect(throws: IAMError.self) { try store.write(temporary.account) { _ = try $0.insert(User.named("bob")) } }
      #expect(error?.code == .readOnlyStore)
      #expect(try store.changeCounter == store.changeCounter)
      store.close()
    }
  }

  @Test func `odd paths are paths and no URIs`() throws {
    let temporary = try TemporaryStore()
    for name in ["a?mode=memory", "100%", "# 사용자", "file:x"] {
      let path = temporary.folder + "/" + name
      let store = try AccountStore.create(at: path, chain: .forTests)
      store.close()
      #expect(FileManager.default.fileExists(atPath: path))
    }
  }

  @Test func `a change that found the store locked works once the lock is gone`() throws {
    let temporary = try TemporaryStore()
    let queue = try DatabaseQueue(path: temporary.path)
    let held = DispatchSemaphore(value: 0)
    let thread = Thread {
      try? queue.inTransaction(.immediate) { _ in
        held.signal()
        Thread.sleep(forTimeInterval: 0.05)
        return .rollback
      }
    }
    thread.start()
    held.wait()
    try temporary.write { _ = try $0.insert(User.named("alice")) }
    #expect(try temporary.read { try $0.user(named: "alice") } != nil)
  }
}
