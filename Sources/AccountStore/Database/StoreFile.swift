import Glibc
import IAM
import Language

/// The store's file on the disk: what SQLite doesn't look after.
struct StoreFile: Sendable {
  /// The path as SQLite takes it; `file:` in front would make a URI of it.
  let path: String

  init(_ path: String) {
    self.path = path.hasPrefix("file:") ? "./" + path : path
  }

  /// Which file a path leads to, so that one that was removed or replaced is noticed.
  struct Identity: Sendable, Equatable {
    let device: UInt64
    let number: UInt64
    let size: Int64
  }

  /// Nil where there is nothing or the folder can't be searched.
  var identity: Identity? {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return nil }
    return Identity(device: UInt64(facts.st_dev), number: UInt64(facts.st_ino), size: Int64(facts.st_size))
  }

  func isSameFile(as other: Identity) -> Bool {
    identity.map { $0.device == other.device && $0.number == other.number } ?? false
  }

  var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Whether a write-ahead log stands beside the file.
  var hasLog: Bool { access(path + "-wal", F_OK) == 0 }

  var isFolderWritable: Bool { access(folder, W_OK) == 0 }

  /// Makes the file, empty and for its owner alone, and the folders above it where they are missing. An empty file that is left from an
  /// attempt that was cut short is taken over.
  func create() throws {
    try Self.makeFolder(folder)
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if descriptor >= 0 {
      fchmod(descriptor, 0o600)
      close(descriptor)
      return
    }
    guard errno == EEXIST else { throw Self.failure(errno, path) }
    guard identity?.size == 0, chmod(path, 0o600) == 0 else { throw IAMError(.invalidInput, .storeExists(path)) }
  }

  /// Looks at the file's first bytes before SQLite does: missing, no store, or unreadable.
  func check() throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT ? IAMError(.unusableStore, .storeMissing(path)) : Self.failure(errno, path)
    }
    defer { close(descriptor) }
    var header = [UInt8](repeating: 0, count: 16)
    let count = read(descriptor, &header, header.count)
    guard count == header.count, header == Array("SQLite format 3\0".utf8) else { throw IAMError(.unusableStore, .notAStore(path)) }
  }

  /// Makes a folder and those above it, for their owner alone.
  static func makeFolder(_ folder: String) throws {
    if access(folder, F_OK) == 0 { return }
    let parent = StoreFile(folder).folder
    if parent != folder { try makeFolder(parent) }
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw failure(errno, folder) }
  }

  static func failure(_ code: Int32, _ path: String) -> IAMError {
    switch code {
    case ENOSPC, EDQUOT: IAMError(.serviceFailure, .diskFull)
    case EIO: IAMError(.serviceFailure, .diskFailed)
    default: IAMError(.serviceFailure, .storeRefused(path))
    }
  }
}
