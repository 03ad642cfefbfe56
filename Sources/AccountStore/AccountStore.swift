import GRDB
import IAM
import Language
import Synchronization

/// A store of accounts: one SQLite file that several processes may have open at once.
///
/// Reads see one consistent state and don't wait for writes. A write is one transaction: when it returns, the change is on the disk; when it
/// throws, nothing was changed. All errors are `IAMError`.
///
/// ```swift
/// let store = try AccountStore.open(at: path, mode: .readWrite, chain: chain)
/// let first = try store.read(account) { try $0.users(WindowRequest(limit: 40)) }
/// try store.write(account) { session in
///   let alice = try session.insert(User(name: "alice", id: id, created: now))
///   try session.addUser(alice.key, toGroup: group.key)
///   try session.append(record)
/// }
/// ```
public final class AccountStore: Sendable {
  /// What a store is opened for.
  public enum Mode: Sendable {
    /// Reading and changing.
    case readWrite
    /// Reading only: the file is opened without the right to write.
    case readOnly
  }

  /// The path of the file.
  public let path: String
  /// What it was opened for.
  public let mode: Mode

  let file: StoreFile
  let chain: AuditChain
  let readers: ReaderPool
  private let identity: StoreFile.Identity
  private let writer = Mutex<DatabaseQueue?>(nil)
  private let watcher = Mutex<DatabaseQueue?>(nil)
  private let immutable: Bool

  private init(_ file: StoreFile, _ mode: Mode, _ chain: AuditChain) throws {
    guard let identity = file.identity else { throw IAMError(.unusableStore, .storeMissing(file.path)) }
    let immutable = mode == .readOnly && !file.hasLog && !file.isFolderWritable
    self.file = file
    self.path = file.path
    self.mode = mode
    self.chain = chain
    self.identity = identity
    self.immutable = immutable
    readers = ReaderPool {
      guard file.isSameFile(as: identity) else { throw IAMError(.serviceFailure, .storeReplaced(file.path)) }
      return mode == .readWrite ? try Connections.reader(file) : try Connections.readOnly(file, immutable: immutable && !file.hasLog)
    }
  }

  /// Opens a store.
  ///
  /// An older schema is brought up to date, step by step, unless the mode is `readOnly`. Throws `UnusableStore` for a file that is missing,
  /// no store, damaged, or written by a newer program.
  public static func open(at path: String, mode: Mode, chain: AuditChain) throws -> AccountStore {
    let file = StoreFile(path)
    try file.check()
    let store = try AccountStore(file, mode, chain)
    let (application, version) = try store.reading { db in
      (try db.number("PRAGMA application_id") ?? 0, try db.number("PRAGMA user_version") ?? 0)
    }
    guard application == Migration.applicationID else { throw IAMError(.unusableStore, .notAStore(path)) }
    guard version <= Migration.latest else { throw IAMError(.unusableStore, .newerStore(path)) }
    if version < Migration.latest {
      guard mode == .readWrite else { throw IAMError(.unusableStore, .olderStore(path)) }
      try store.writing { try Migration.bringUpToDate($0) }
    }
    return store
  }

  /// Makes a new store with no account in it: a file for its owner alone (0600), in folders that are made (0700) where they are missing.
  ///
  /// Throws `InvalidInput` where a file stands there already.
  public static func create(at path: String, chain: AuditChain) throws -> AccountStore {
    let file = StoreFile(path)
    try file.create()
    let store = try AccountStore(file, .readWrite, chain)
    try store.writing { try Migration.bringUpToDate($0) }
    return store
  }

  /// Closes all connections that aren't in use; the store can't be relied on after that.
  public func close() {
    readers.close()
    watcher.withLock { connection in
      try? connection?.close()
      connection = nil
    }
    writer.withLock { connection in
      try? connection?.close()
      connection = nil
    }
  }
}

extension AccountStore {
  /// Work on a reader's connection, outside any transaction; failures are told as `IAMError`.
  func reading<T>(_ cancellation: Cancellation? = nil, _ work: (Database) throws -> T) throws -> T {
    try tellingFailures(of: path) {
      if immutable && file.hasLog { readers.close() }
      return try readers.lend { connection in
        try during(cancellation, connection) { try connection.unsafeRead(work) }
      }
    }
  }

  /// Work on the writer's connection, outside any transaction; failures are told as `IAMError`. One at a time.
  func writing<T>(_ cancellation: Cancellation? = nil, _ work: (Database) throws -> T) throws -> T {
    guard mode == .readWrite else { throw IAMError(.readOnlyStore, .readOnlyStore) }
    return try tellingFailures(of: path) {
      // SQLite would go on writing into a file that has lost its name, and all of it would be lost.
      guard file.isSameFile(as: identity) else { throw IAMError(.serviceFailure, .storeReplaced(path)) }
      let connection = try writer.withLock { kept in
        let open = try kept ?? Connections.writer(file)
        kept = open
        return open
      }
      do {
        return try during(cancellation, connection) { try connection.unsafeReentrantWrite(work) }
      } catch let error as DatabaseError where error.spoilsConnection {
        writer.withLock { $0 = nil }
        throw error
      }
    }
  }

  private func during<T>(_ cancellation: Cancellation?, _ connection: DatabaseQueue, _ work: () throws -> T) throws -> T {
    guard let cancellation else { return try work() }
    return try cancellation.during(connection, work)
  }

  /// A number that changes whenever a connection, this process's or another's, has changed the store. Cheap enough to ask every second.
  ///
  /// Throws `ServiceFailure` where the file was removed or replaced.
  public var changeCounter: Int {
    get throws {
      guard file.isSameFile(as: identity) else { throw IAMError(.serviceFailure, .storeReplaced(path)) }
      return try tellingFailures(of: path) {
        try watcher.withLock { connection in
          let open = try connection ?? (mode == .readWrite ? Connections.reader(file) : Connections.readOnly(file, immutable: immutable))
          connection = open
          return Int(try open.unsafeRead { try $0.number("PRAGMA data_version") } ?? 0)
        }
      }
    }
  }
}
