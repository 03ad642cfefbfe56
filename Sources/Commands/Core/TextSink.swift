public import Credentials
import Glibc
import Synchronization

/// Where a command's text goes: a descriptor, or memory in tests. Writes are gathered; after a failed one the sink takes nothing any more.
public final class TextSink: Sendable {
  /// Writing failed: a closed pipe, a full disk.
  public struct Failure: Error, Sendable, Equatable {
    /// `errno`.
    public let code: Int32
  }

  private struct State {
    var pending: [UInt8] = []
    var failure: Failure?
  }

  private let descriptor: Int32?
  private let state = Mutex(State())
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
  public var text: String { state.withLock { String(decoding: $0.pending, as: UTF8.self) } }

  /// Takes text; it goes out when enough is together, or at `flush`.
  public func write(_ text: String) throws {
    try write(bytes: text.utf8)
  }

  /// Takes bytes of UTF-8.
  public func write(bytes: some Sequence<UInt8>) throws {
    try state.withLock { state in
      if let failure = state.failure { throw failure }
      state.pending.append(contentsOf: bytes)
      if state.pending.count >= Self.limit { try send(&state) }
    }
  }

  /// Takes a secret. What is gathered goes out first and then the secret's bytes, straight from their locked memory: no buffer has them.
  public func write(_ secret: Secret) throws {
    try state.withLock { state in
      try send(&state)
      try secret.withBytes { bytes in
        guard let descriptor else { return state.pending.append(contentsOf: bytes) }
        try Self.put(bytes, descriptor, &state)
      }
    }
  }

  /// Takes text and a line break.
  public func line(_ text: String) throws {
    try write(text)
    try write("\n")
  }

  /// Sends out what is gathered.
  public func flush() throws {
    try state.withLock { try send(&$0) }
  }

  private func send(_ state: inout State) throws {
    if let failure = state.failure { throw failure }
    guard let descriptor else { return }
    let pending = state.pending
    try pending.withUnsafeBytes { try Self.put($0, descriptor, &state) }
    state.pending.removeAll(keepingCapacity: true)
  }

  private static func put(_ bytes: UnsafeRawBufferPointer, _ descriptor: Int32, _ state: inout State) throws {
    var start = 0
    while start < bytes.count {
      let count = Glibc.write(descriptor, bytes.baseAddress?.advanced(by: start), bytes.count - start)
      if count > 0 {
        start += count
      } else if count < 0 && errno == EAGAIN {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&waiting, 1, -1)
      } else if count < 0 && errno != EINTR {
        let found = Failure(code: errno)
        state = State(failure: found)
        throw found
      }
    }
  }
}
