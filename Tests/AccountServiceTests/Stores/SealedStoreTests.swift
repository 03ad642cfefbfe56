import AccountService
import AccountStore
import Credentials
import Foundation
import IAM
import Language
import Testing

/// A store whose key has a passphrase.
struct SealedStoreTests {
  private let folder: AccountStoresTests.Folder
  private let passphrase = Secret(utf8: "horse battery staple")
  private let cheap = PasswordHash.Cost(logN: 4, r: 8, p: 1)
  private var location: StoreLocation { folder.location }
  private var backup: String { folder.path + "/backup.db" }

  init() throws {
    folder = try AccountStoresTests.Folder()
    try AccountStores.create(location).store.close()
  }

  private func seal() throws -> KeyFile {
    try KeyFile.load(at: location.path + ".key").seal(with: passphrase, cost: cheap)
  }

  private func refusal(_ work: () throws -> some Any) -> IAMError? {
    #expect(throws: IAMError.self) { _ = try work() }
  }

  @Test func `it opens with the passphrase alone`() throws {
    _ = try seal()
    #expect(refusal { try AccountStores.open(location, mode: .readWrite) }?.message == .keyFileSealed(location.path + ".key"))
    #expect(refusal { try AccountStores.openOrCreate(location) { Secret(utf8: "wrong horse") } }?.code == .accessDenied)
    let open = try AccountStores.openOrCreate(location) { passphrase }
    #expect(open.key.isSealed)
    open.store.close()
  }

  @Test func `its backup keeps the passphrase and is restored with it`() throws {
    let key = try seal()
    let open = try AccountStores.open(location, mode: .readWrite) { passphrase }
    try AccountStores.backup(open, to: backup)
    open.store.close()
    #expect(try KeyFile.inspect(backup + ".key").isSealed)
    let elsewhere = StoreLocation(path: folder.path + "/c/account.db")
    #expect(refusal { try AccountStores.restore(from: backup, to: elsewhere) }?.message == .keyFileSealed(backup + ".key"))
    try AccountStores.restore(from: backup, to: elsewhere) { passphrase }
    #expect(try KeyFile.inspect(elsewhere.path + ".key").isSealed)
    #expect(try key.isSameKey(asFileAt: elsewhere.path + ".key"))
  }

  @Test func `a backup made before there was a passphrase is replaced, key and all`() throws {
    let before = try AccountStores.open(location, mode: .readWrite)
    try AccountStores.backup(before, to: backup)
    before.store.close()
    _ = try seal()
    let open = try AccountStores.open(location, mode: .readWrite) { passphrase }
    try AccountStores.backup(open, to: backup)
    open.store.close()
    #expect(try KeyFile.inspect(backup + ".key").isSealed)
  }

  @Test func `a restore over the same store leaves the passphrase on its key`() throws {
    let before = try AccountStores.open(location, mode: .readWrite)
    try AccountStores.backup(before, to: backup)
    before.store.close()
    _ = try seal()
    try AccountStores.restore(from: backup, to: location)
    #expect(try KeyFile.inspect(location.path + ".key").isSealed)
  }

  @Test func `it is checked with the passphrase, and told to be sealed without`() throws {
    _ = try seal()
    var results: [CheckResult] = []
    try StoreChecks(location, mode: .readWrite).run { results.append($0) }
    #expect(results.last == CheckResult("store", .failed, .keyFileSealed(location.path + ".key")))
    results = []
    try StoreChecks(location, mode: .readWrite).run(passphrase: { passphrase }) { results.append($0) }
    #expect(!results.contains { $0.status == .failed })
    #expect(results.contains { $0.check == "key-file" && $0.status == .ok })
  }
}
