import AccountStore
public import Credentials
import Glibc
import IAM
import Language

/// Copies a store with its key to another place, and puts a copy back.
extension AccountStores {
  /// Writes a verified copy of an open store to `path`, and its key beside it, both for their owner alone. There is never half a backup.
  ///
  /// The key keeps its passphrase there. An earlier backup of the same store is replaced. Throws `InvalidInput` where the place is the store's
  /// own or another store's.
  public static func backup(_ open: OpenStore, to path: String, progress: @escaping (_ done: Int, _ all: Int) -> Void = { _, _ in }) throws
  {
    guard !isSameFile(path, open.store.path) else { throw IAMError(.invalidInput, .backupOntoItself(path)) }
    _ = try StoreFolder.prepare(StoreLocation(path: path).folder)
    let keyPath = KeyFile.path(ofStore: path)
    let isKeyNew = access(keyPath, F_OK) != 0
    if isKeyNew {
      guard access(path, F_OK) != 0 else { throw IAMError(.invalidInput, .backupOntoOther(path)) }
      try open.key.copy(to: keyPath)
    } else {
      guard try open.key.isSameKey(asFileAt: keyPath) else { throw IAMError(.invalidInput, .backupOntoOther(path)) }
    }
    do {
      try open.store.backup(to: path, progress: progress)
    } catch {
      if isKeyNew { unlink(keyPath) }
      throw error
    }
    if !isKeyNew { try open.key.replace(at: keyPath) }
  }

  /// Puts a backup in the place of a store, after pages, rows and audit trails of the backup were verified under its key, whose `passphrase` is
  /// asked where it has one.
  ///
  /// Throws `UnusableStore` where the backup isn't whole; then nothing was changed. Programs that have the store open go on with what was
  /// restored; where the backup has another key they can't, and `InvalidInput` says so while there are some.
  public static func restore(from backup: String, to location: StoreLocation, passphrase: () throws -> Secret? = { nil }) throws {
    guard !isSameFile(backup, location.path) else { throw IAMError(.invalidInput, .backupOntoItself(backup)) }
    let key = try verified(backup, passphrase)
    _ = try StoreFolder.prepare(location.folder)
    let keyPath = KeyFile.path(ofStore: location.path)
    let isSameKey = (try? key.isSameKey(asFileAt: keyPath)) ?? false
    if !isSameKey, access(location.path, F_OK) == 0, StoreUsers.othersHaveOpen(location.path) {
      throw IAMError(.invalidInput, .restoreUnderOpenStore(location.path))
    }
    if access(location.path, F_OK) != 0 && !isSameKey { try key.replace(at: keyPath) }
    try AccountStore.restore(from: backup, to: location.path, chain: chain(key))
    if !isSameKey { try key.replace(at: keyPath) }
  }

  /// Throws what is wrong with a backup; answers its key.
  private static func verified(_ path: String, _ passphrase: () throws -> Secret?) throws -> KeyFile {
    guard access(path, F_OK) == 0 else { throw IAMError(.unusableStore, .backupMissing(path)) }
    let open = try open(StoreLocation(path: path), mode: .readOnly, passphrase: passphrase)
    defer { open.store.close() }
    if let problem = try open.store.verifyIntegrity(searchIndex: false).first {
      throw IAMError(.unusableStore, .backupDamaged(path, problem.sentence))
    }
    for account in try open.store.accounts() {
      if case .broken(let sequence, _, _) = try open.store.verifyAudit(account.id) {
        throw IAMError(.unusableStore, .backupAuditBroken(path, entry: Int(sequence)))
      }
    }
    return open.key
  }

  private static func isSameFile(_ first: String, _ second: String) -> Bool {
    var (one, other) = (stat(), stat())
    guard stat(first, &one) == 0, stat(second, &other) == 0 else { return false }
    return one.st_dev == other.st_dev && one.st_ino == other.st_ino
  }
}
