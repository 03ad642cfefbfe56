import Dispatch
import GRDB
import Synchronization

/// A few connections that read, opened when they are first needed and kept. More readers than connections wait for one another.
final class ReaderPool: Sendable {
  static let size = 3

  private let idle = Mutex<[DatabaseQueue]>([])
  private let free = DispatchSemaphore(value: ReaderPool.size)
  private let open: @Sendable () throws -> DatabaseQueue

  init(_ open: @escaping @Sendable () throws -> DatabaseQueue) {
    self.open = open
  }

  /// Lends a connection. One whose file failed isn't kept.
  func lend<T>(_ work: (DatabaseQueue) throws -> T) throws -> T {
    free.wait()
    defer { free.signal() }
    let connection = try idle.withLock { $0.popLast() } ?? open()
    do {
      let result = try work(connection)
      idle.withLock { $0.append(connection) }
      return result
    } catch {
      if (error as? DatabaseError)?.spoilsConnection != true { idle.withLock { $0.append(connection) } }
      throw error
    }
  }

  /// Gives up whatever the idle connections hold.
  func close() {
    let connections = idle.withLock { idle in
      defer { idle.removeAll() }
      return idle
    }
    for connection in connections { try? connection.close() }
  }
}
