import AccountService
import AccountStore
import Credentials
import Foundation
import IAM
import Language
import Testing

struct AccountStoresTests {
  /// A folder of its own, removed at the end.
  final class Folder {
    let path = FileManager.default.temporaryDirectory.path + "/stores-\(UUID().uuidString)"
    init() throws {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }
    deinit { try? FileManager.default.removeItem(atPath: path) }
    var location: StoreLocation { StoreLocation(path: path + "/a/b/account.db") }
    func mode(_ name: String) -> Int? {
      (try? FileManager.default.attributesOfItem(atPath: path + name))?[.posixPermissions] as? Int
    }
  }

  private let caller = Caller.localOwner(LocalOwner(unixUser: "minji", unixUID: 1000))
  private let id = AccountID("123456789012")!

  private func refusal(_ work: () throws -> some Any) -> IAMError? {
    do {
      _ = try work()
      return nil
    } catch {
      return error as? IAMError
    }
  }

  @Test func `a new store, its key and its folders are for their owner alone`() throws {
    let folder = try Folder()
    let open = try AccountStores.create(folder.location)
    #expect(open.warnings.isEmpty)
    #expect(folder.mode("/a") == 0o700 && folder.mode("/a/b") == 0o700)
    #expect(folder.mode("/a/b/account.db") == 0o600 && folder.mode("/a/b/account.db.key") == 0o600)
    open.store.close()
  }

  @Test func `a store is never made over another`() throws {
    let folder = try Folder()
    try AccountStores.create(folder.location).store.close()
    let key = try Data(contentsOf: URL(filePath: folder.location.path + ".key"))
    #expect(refusal { try AccountStores.create(folder.location) } == IAMError(.invalidInput, .storeExists(folder.location.path)))
    #expect(try Data(contentsOf: URL(filePath: folder.location.path + ".key")) == key)
  }

  @Test func `a key that was left alone is taken over`() throws {
    let folder = try Folder()
    try FileManager.default.createDirectory(atPath: folder.location.folder, withIntermediateDirectories: true)
    let key = try KeyFile.create(at: folder.location.path + ".key")
    let open = try AccountStores.create(folder.location)
    #expect(open.key.isSameKey(as: key))
  }

  @Test func `without its key a store isn't opened`() throws {
    let folder = try Folder()
    try AccountStores.create(folder.location).store.close()
    let path = folder.location.path + ".key"
    try FileManager.default.removeItem(atPath: path)
    #expect(refusal { try AccountStores.open(folder.location, mode: .readWrite) } == IAMError(.unusableStore, .keyFileMissing(path)))
    #expect(refusal { try AccountStores.openOrCreate(folder.location) } == IAMError(.unusableStore, .keyFileMissing(path)))
  }

  @Test func `a file that is no store is told`() throws {
    let folder = try Folder()
    try AccountStores.create(folder.location).store.close()
    for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: folder.location.path + suffix) }
    try Data("hello, this is no database".utf8).write(to: URL(filePath: folder.location.path))
    #expect(refusal { try AccountStores.open(folder.location, mode: .readOnly) }?.code == .unusableStore)
  }

  @Test func `a store that others may read is opened with a warning`() throws {
    let folder = try Folder()
    try AccountStores.create(folder.location).store.close()
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder.location.path)
    #expect(try AccountStores.open(folder.location, mode: .readOnly).warnings == [.fileOpenToOthers(folder.location.path)])
  }

  @Test func `the account is the only one, the one that is named, or a choice`() throws {
    let folder = try Folder()
    let open = try AccountStores.create(folder.location)
    #expect(refusal { try open.account(named: nil) } == IAMError(.noSuchEntity, .emptyStore(folder.location.path)))
    try NewAccount(id: id, alias: "acme", usersQuota: 7000).make(in: open, as: caller)
    guard case .one(let only) = try open.account(named: nil) else {
      Issue.record("not the only one")
      return
    }
    #expect(only.alias == "acme" && only.quota(.users) == 7000)
    let other = try #require(AccountID("000000000042"))
    try NewAccount(id: other).make(in: open, as: caller)
    guard case .several(let all) = try open.account(named: nil), case .one(let named) = try open.account(named: other) else {
      Issue.record("no choice")
      return
    }
    #expect(all.map(\.id) == [other, id] && named.id == other)
    #expect(refusal { try open.account(named: AccountID("999999999999")) }?.code == .noSuchEntity)
  }

  @Test func `making an account is the first entry of its audit trail`() throws {
    let folder = try Folder()
    let open = try AccountStores.create(folder.location)
    try NewAccount(id: id, alias: "acme").make(in: open, as: caller)
    let entries = try open.store.read(id) { try $0.auditEntries(AuditRequest(limit: 10)) }
    #expect(entries.map(\.eventName) == ["CreateAccount"])
    #expect(entries.first?.actor == "minji")
    #expect(try open.store.verifyAudit(id) == .whole(entries: 1, head: entries.first?.hash ?? ""))
  }

  @Test func `a temporary store is gone afterwards`() throws {
    var path = ""
    try AccountStores.inTemporaryStore { open in
      path = open.store.path
      #expect(FileManager.default.fileExists(atPath: path))
    }
    #expect(!FileManager.default.fileExists(atPath: StoreLocation(path: path).folder))
  }

  @Test func `a restore goes on under programs that have the store open`() throws {
    let folder = try Folder()
    let open = try AccountStores.create(folder.location)
    try NewAccount(id: id, alias: "before").make(in: open, as: caller)
    let backup = folder.path + "/account.bak"
    try AccountStores.backup(open, to: backup)
    try open.store.write(id) { session in
      var account = try session.account
      account.alias = "after"
      try session.update(account)
    }
    let counter = try open.store.changeCounter
    try AccountStores.restore(from: backup, to: folder.location)
    #expect(try open.store.changeCounter != counter)
    #expect(try open.store.accounts().first?.alias == "before")
  }
}
