import Glibc
import IAM
import Language

/// Bytes that come in blocks, as a file gives them.
protocol ByteSource: AnyObject {
  /// Fills the start of `buffer` with the next bytes and answers how many; 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int
}

/// The bytes of an open file.
final class FileBytes: ByteSource {
  private let descriptor: Int32
  private let name: String

  /// Reads from a descriptor, which stays open; `name` is for errors.
  init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      if errno != EINTR { throw IAMError(.serviceFailure, .fileUnreadable(name, reason: String(cString: strerror(errno)))) }
    }
  }
}

/// Bytes in memory, handed out in blocks of a chosen size.
final class MemoryBytes: ByteSource {
  private let bytes: [UInt8]
  private let block: Int
  private var position = 0

  init(_ bytes: [UInt8], block: Int = .max) {
    self.bytes = bytes
    self.block = max(1, block)
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    let count = min(buffer.count, block, bytes.count - position)
    buffer.copyBytes(from: bytes[position..<(position + count)])
    position += count
    return count
  }
}
