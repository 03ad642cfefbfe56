public import Credentials
import Glibc

/// Where a command's input comes from: standard input, or a text in tests.
///
/// Lines are read ahead; secrets are read byte by byte into locked memory, so that no buffer has them.
public final class LineSource {
  let descriptor: Int32?
  private var pending: [UInt8]
  private var isAtEnd = false

  /// Input from an open descriptor.
  public init(descriptor: Int32) {
    self.descriptor = descriptor
    pending = []
  }

  /// Input from memory.
  public init(text: String) {
    descriptor = nil
    pending = Array(text.utf8)
  }

  /// The next line without its line break; nil at the end.
  public func line() -> String? {
    while true {
      if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: pending[..<end], as: UTF8.self)
        pending.removeSubrange(...end)
        return line
      }
      guard fill() else { break }
    }
    guard !pending.isEmpty else { return nil }
    defer { pending = [] }
    return String(decoding: pending, as: UTF8.self)
  }

  /// The longest secret that is kept whole, in bytes. What goes beyond is left out, which leaves more than anything takes as a secret.
  public static let secretLimit = 8192

  /// The next line as a secret, without the one line break at its end; nil at the end.
  public func secretLine() -> Secret? {
    var isThere = false
    let secret = Secret(capacity: Self.secretLimit) { memory in
      var count = 0
      while let byte = byte() {
        isThere = true
        if byte == UInt8(ascii: "\n") { break }
        if count < memory.count {
          memory[count] = byte
          count += 1
        }
      }
      return count
    }
    return isThere ? secret : nil
  }

  /// The next byte, read alone unless lines were read ahead; nil at the end.
  func byte() -> UInt8? {
    if !pending.isEmpty { return pending.removeFirst() }
    guard let descriptor, !isAtEnd else { return nil }
    var byte: UInt8 = 0
    while true {
      let count = read(descriptor, &byte, 1)
      if count == 1 { return byte }
      if count < 0 && errno == EINTR { continue }
      isAtEnd = true
      return nil
    }
  }

  /// The next bytes, as many as are there; empty at the end.
  func bytes(atMost count: Int) throws -> [UInt8] {
    if !pending.isEmpty {
      defer { pending = [] }
      return pending
    }
    guard let descriptor, !isAtEnd else { return [] }
    let bytes = try Self.piece(descriptor, atMost: count, name: "-")
    isAtEnd = bytes.isEmpty
    return bytes
  }

  private func fill() -> Bool {
    guard let descriptor, !isAtEnd else { return false }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &buffer, buffer.count)
    if count < 0 && errno == EINTR { return true }
    guard count > 0 else {
      isAtEnd = true
      return false
    }
    pending.append(contentsOf: buffer[..<count])
    return true
  }
}
