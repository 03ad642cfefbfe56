import AccountStore
import Credentials
import Glibc
import IAM
import Language

/// A file being imported: opened once, looked into at its start, then read from the start, its bytes counted and digested.
final class OpenImportFile {
  /// How far one looks into a file before it is read.
  static let lookahead = 24 << 20

  let name: String
  /// The file's size; nil where it is a pipe.
  let size: Int?
  private let descriptor: Int32?
  private let base: any ByteSource
  private var seen: [UInt8] = []
  private var digest = Digest.Pieces()
  private var bytes = 0

  init(_ file: ImportRequest.File) throws {
    name = file.name
    switch file.content {
    case .bytes(let bytes):
      descriptor = nil
      size = bytes.count
      base = MemoryBytes(bytes)
    case .path(let path):
      let opened = open(path, O_RDONLY | O_CLOEXEC)
      guard opened >= 0 else { throw IAMError(.invalidInput, .fileUnreadable(path, reason: String(cString: strerror(errno)))) }
      descriptor = opened
      var facts = stat()
      size = fstat(opened, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG ? Int(facts.st_size) : nil
      base = FileBytes(descriptor: opened, name: path)
    }
  }

  deinit {
    if let descriptor { close(descriptor) }
  }

  /// The file's first bytes, which stay in memory until they are read again.
  func start() -> any ByteSource {
    LimitedBytes(Self.lookahead) { [self] buffer in
      let count = try base.read(into: buffer)
      seen += UnsafeRawBufferPointer(rebasing: buffer[0..<count])
      return count
    }
  }

  /// The whole file; `watch` hears of each block's size.
  func whole(watch: @escaping (Int) throws -> Void) -> any ByteSource {
    let first = MemoryBytes(seen)
    seen = []
    var isPastFirst = false
    return LimitedBytes(.max) { [self] buffer in
      var count = isPastFirst ? 0 : try first.read(into: buffer)
      if count == 0 {
        isPastFirst = true
        count = try base.read(into: buffer)
      }
      digest.add(UnsafeRawBufferPointer(rebasing: buffer[0..<count]))
      bytes += count
      try watch(count)
      return count
    }
  }

  /// What is said of the file once it was read to its end.
  var summary: ImportReport.File { ImportReport.File(name: name, bytes: bytes, sha256: Digest.hexadecimal(digest.finish())) }
}

/// Bytes from a function, up to a number.
private final class LimitedBytes: ByteSource {
  private var left: Int
  private let next: (UnsafeMutableRawBufferPointer) throws -> Int

  init(_ limit: Int, next: @escaping (UnsafeMutableRawBufferPointer) throws -> Int) {
    left = limit
    self.next = next
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    guard left > 0 else { return 0 }
    let count = try next(UnsafeMutableRawBufferPointer(rebasing: buffer[0..<min(left, buffer.count)]))
    left -= count
    return count
  }
}
