import GRDB
import Glibc
import IAM
import Language

extension AccountStore {
  /// Writes a consistent copy of the store, verified, to a file for its owner alone. Others may read and write meanwhile.
  ///
  /// The copy is made under another name in the same folder and gets its own only once it is whole and on the disk: there is never half a
  /// backup. A file of that name is replaced.
  public func backup(
    to path: String, cancellation: Cancellation? = nil, progress: @escaping (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) throws {
    let target = StoreFile(path)
    try StoreFile.makeFolder(target.folder)
    let partial = StoreFile(target.path + ".partial-\(getpid())-\(UInt32.random(in: 0...UInt32.max))")
    defer { partial.remove() }
    try partial.create()
    try tellingFailures(of: path) {
      let copy = try Connections.copy(partial)
      defer { try? copy.close() }
      try readers.lend { reader in
        try reader.backup(to: copy, pagesPerStep: 2_000) { state in
          if cancellation?.isCancelled == true { throw DatabaseError(resultCode: .SQLITE_INTERRUPT) }
          progress(state.completedPageCount, state.totalPageCount)
        }
      }
      // One file without a log: the header of the copy says otherwise.
      try copy.writeWithoutTransaction { try $0.run("PRAGMA journal_mode = DELETE") }
    }
    let copy = try AccountStore.open(at: partial.path, mode: .readOnly, chain: chain)
    defer { copy.close() }
    guard try copy.verifyIntegrity(searchIndex: false, cancellation: cancellation).isEmpty else {
      throw IAMError(.unusableStore, .damagedStore(self.path))
    }
    copy.close()
    try partial.rename(to: target)
  }

  /// Puts a backup in the place of a store. Throws `UnusableStore` where the backup isn't whole; then nothing was changed.
  ///
  /// A store that can be opened takes the backup's pages over in one transaction, so that programs which have it open go on; anything else
  /// under that name is replaced.
  public static func restore(from backup: String, to path: String, chain: AuditChain) throws {
    let source = try AccountStore.open(at: backup, mode: .readOnly, chain: chain)
    defer { source.close() }
    guard try source.verifyIntegrity(searchIndex: false).isEmpty else { throw IAMError(.unusableStore, .damagedStore(backup)) }
    guard let target = try? AccountStore.open(at: path, mode: .readWrite, chain: chain) else {
      try source.backup(to: path)
      return
    }
    defer { target.close() }
    try tellingFailures(of: path) {
      let writer = try Connections.writer(target.file)
      defer { try? writer.close() }
      try source.readers.lend { try $0.backup(to: writer) }
    }
  }
}

extension Connections {
  /// A connection to a new file that takes a copy.
  static func copy(_ file: StoreFile) throws -> DatabaseQueue {
    try DatabaseQueue(path: file.path)
  }
}

extension StoreFile {
  func remove() {
    for suffix in ["", "-journal", "-wal", "-shm"] { unlink(path + suffix) }
  }

  /// Gives the file another's name, for good: file and folder are synced. What log lies beside that name belongs to the file that goes.
  func rename(to target: StoreFile) throws {
    try Self.sync(path, O_RDWR)
    if target.identity != nil { for suffix in ["-wal", "-shm", "-journal"] { unlink(target.path + suffix) } }
    guard Glibc.rename(path, target.path) == 0 else { throw Self.failure(errno, target.path) }
    try Self.sync(target.folder, O_RDONLY | O_DIRECTORY)
  }

  private static func sync(_ path: String, _ flags: Int32) throws {
    let descriptor = Glibc.open(path, flags | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(errno, path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure(errno, path) }
  }
}
