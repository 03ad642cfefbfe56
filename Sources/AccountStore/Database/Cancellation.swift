import GRDB
import Synchronization

/// A handle by which one thread gives up a read or an import that another one is in the middle of.
///
/// ```swift
/// let search = Cancellation()
/// // on a thread of its own: try store.read(account, cancellation: search) { try $0.users(request) }
/// search.cancel()  // the read throws `Cancelled`
/// ```
public final class Cancellation: Sendable {
  private struct State {
    var isCancelled = false
    var connection: DatabaseQueue?
  }

  private let state = Mutex(State())

  /// A handle for one piece of work.
  public init() {}

  /// Gives the work up. It ends with `Cancelled` at once, or before it has begun.
  public func cancel() {
    state.withLock {
      $0.isCancelled = true
      $0.connection?.interrupt()
    }
  }

  /// Whether the work was given up.
  public var isCancelled: Bool { state.withLock { $0.isCancelled } }

  /// Names the connection to interrupt while `work` runs. After that it is another one's: so the two are under one lock.
  func during<T>(_ connection: DatabaseQueue, _ work: () throws -> T) throws -> T {
    let proceed = state.withLock {
      $0.connection = connection
      return !$0.isCancelled
    }
    defer { state.withLock { $0.connection = nil } }
    guard proceed else { throw DatabaseError(resultCode: .SQLITE_INTERRUPT) }
    return try work()
  }
}
