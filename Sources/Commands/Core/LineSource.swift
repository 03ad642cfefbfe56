import Glibc

/// Where a command's input comes from: standard input, or a text in tests.
public final class LineSource {
  private let descriptor: Int32?
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
