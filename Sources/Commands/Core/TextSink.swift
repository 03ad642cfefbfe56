import Glibc

/// Where a command's text goes: a descriptor, or memory in tests. Writes are gathered; a failed one is told once and for all.
///
/// Not for several threads at once.
public final class TextSink {
  /// Writing failed: a closed pipe, a full disk.
  public struct Failure: Error, Sendable, Equatable {
    /// `errno`.
    public let code: Int32
  }

  private let descriptor: Int32?
  private var pending: [UInt8] = []
  private var failure: Failure?
  private static let limit = 64 * 1024

  /// A sink into an open descriptor.
  public init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// A sink into memory, read through `text`.
  public init() {
    descriptor = nil
  }

  /// What was written into memory.
  public var text: String { String(decoding: pending, as: UTF8.self) }

  /// Takes text; it goes out when enough is together, or at `flush`.
  public func write(_ text: String) throws {
    if let failure { throw failure }
    pending.append(contentsOf: text.utf8)
    if pending.count >= Self.limit { try flush() }
  }

  /// Takes text and a line break.
  public func line(_ text: String) throws {
    try write(text)
    try write("\n")
  }

  /// Sends out what is gathered.
  public func flush() throws {
    if let failure { throw failure }
    guard let descriptor else { return }
    var start = 0
    while start < pending.count {
      let count = pending.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress?.advanced(by: start), $0.count - start) }
      if count > 0 {
        start += count
      } else if count < 0 && errno == EAGAIN {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&waiting, 1, -1)
      } else if count < 0 && errno != EINTR {
        let found = Failure(code: errno)
        failure = found
        pending = []
        throw found
      }
    }
    pending.removeAll(keepingCapacity: true)
  }
}
