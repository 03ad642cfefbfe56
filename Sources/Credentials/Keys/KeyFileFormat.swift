import CHost
import Glibc
import IAM
import Language

/// The bytes of a key file, and how they get to the disk.
enum KeyFileFormat {
  static let magic = Array("iamdesk-key 1\n".utf8)
  /// The magic line, 64 digits and a line break.
  static let size = magic.count + 65

  static func text(of key: Secret) -> [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    var text = [UInt8](repeating: UInt8(ascii: "\n"), count: size)
    text.replaceSubrange(0..<magic.count, with: magic)
    key.withBytes { bytes in
      for (index, byte) in bytes.enumerated() {
        text[magic.count + 2 * index] = digits[Int(byte >> 4)]
        text[magic.count + 2 * index + 1] = digits[Int(byte & 15)]
      }
    }
    return text
  }

  static func key(in text: [UInt8]) -> Secret? {
    guard text.starts(with: magic), text[size - 1] == UInt8(ascii: "\n") else { return nil }
    var bytes = [UInt8](repeating: 0, count: 32)
    defer { wipe(&bytes) }
    for index in 0..<32 {
      guard let high = digit(text[magic.count + 2 * index]), let low = digit(text[magic.count + 2 * index + 1]) else { return nil }
      bytes[index] = high << 4 | low
    }
    return bytes.withUnsafeBytes { Secret(copying: $0) }
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }

  static func wipe(_ bytes: inout [UInt8]) {
    bytes.withUnsafeMutableBytes { host_wipe($0.baseAddress, $0.count) }
  }

  /// Writes beside the place, syncs, and gives the file its name only when it is whole; a name that is taken stays as it is unless it is
  /// to be replaced.
  static func write(_ text: [UInt8], to path: String, isReplacing: Bool = false) throws {
    let draft = path + ".\(getpid()).new"
    unlink(draft)
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(errno, path) }
    defer { unlink(draft) }
    let isWritten = Glibc.write(descriptor, text, text.count) == text.count && fchmod(descriptor, 0o600) == 0 && fsync(descriptor) == 0
    let code = errno
    close(descriptor)
    guard isWritten else { throw failure(code, path) }
    guard (isReplacing ? rename(draft, path) : link(draft, path)) == 0 else { throw failure(errno, path) }
    syncFolder(of: path)
  }

  private static func syncFolder(of path: String) {
    let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private static func failure(_ code: Int32, _ path: String) -> IAMError {
    code == EEXIST ? IAMError(.invalidInput, .keyFileExists(path)) : IAMError(.serviceFailure, .keyFileNotWritten(path))
  }
}
