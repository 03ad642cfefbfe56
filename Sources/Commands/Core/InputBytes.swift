import Glibc
import IAM
import Language

/// The bytes of a file, or of standard input where the name is `-`, as they come.
final class InputBytes {
  private static let block = 1 << 18

  private let name: String
  private let descriptor: Int32?
  private let input: LineSource?

  /// Opens a file. Throws InvalidInput with the reason where it can't be read.
  init(_ name: String, input: LineSource) throws {
    self.name = name
    if name == "-" {
      self.input = input
      descriptor = nil
      return
    }
    let opened = open(name, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { throw Self.unreadable(name) }
    descriptor = opened
    self.input = nil
  }

  deinit {
    if let descriptor { close(descriptor) }
  }

  /// The next bytes, as many as are there; empty at the end.
  func next() throws -> [UInt8] {
    if let input { return try input.bytes(atMost: Self.block) }
    return try LineSource.piece(descriptor ?? -1, atMost: Self.block, name: name)
  }

  /// All bytes that are left. Throws InvalidInput where they are more than a limit.
  func all(atMost limit: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let more = try next()
      if more.isEmpty { return bytes }
      bytes += more
      if bytes.count > limit { throw IAMError(.invalidInput, .fileTooLarge(name, megabytes: limit >> 20)) }
    }
  }

  /// The text of a whole file. Throws InvalidInput where it can't be read, is no UTF-8 or is larger than 64 MB.
  static func text(of name: String, input: LineSource) throws -> String {
    let bytes = try InputBytes(name, input: input).all(atMost: 64 << 20)
    guard let text = String(validating: bytes, as: UTF8.self) else { throw IAMError(.invalidInput, .fileNotText(name)) }
    return text
  }

  static func unreadable(_ name: String) -> IAMError {
    IAMError(.invalidInput, .fileUnreadable(name, reason: String(cString: strerror(errno))))
  }
}

extension LineSource {
  /// Bytes of a descriptor, as many as are there at once; empty at the end.
  static func piece(_ descriptor: Int32, atMost count: Int, name: String) throws -> [UInt8] {
    while true {
      var got = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
        got = Glibc.read(descriptor, buffer.baseAddress, count)
        filled = max(0, got)
      }
      if got >= 0 { return bytes }
      if errno != EINTR { throw InputBytes.unreadable(name) }
    }
  }
}
