import CHost
import Glibc
import Synchronization

/// Pages of their own: locked, left out of core dumps and of children, wiped before they are given back.
///
/// A lock that the system refuses (RLIMIT_MEMLOCK) is no error: the bytes are then as safe as any others, and still wiped.
final class LockedMemory: Sendable {
  private struct State: @unchecked Sendable {
    let memory: UnsafeMutableRawBufferPointer
    var count: Int
  }

  private let state: Mutex<State>

  init(capacity: Int, _ fill: (UnsafeMutableRawBufferPointer) throws -> Int) rethrows {
    host_wipe_freed_memory()
    let size = max(1, capacity)
    let memory = UnsafeMutableRawBufferPointer(start: host_locked_pages(size), count: size)
    state = Mutex(State(memory: memory, count: 0))
    do {
      let count = try fill(UnsafeMutableRawBufferPointer(rebasing: memory[..<capacity]))
      state.withLock { $0.count = min(max(0, count), capacity) }
    } catch {
      wipe()
      throw error
    }
  }

  deinit {
    state.withLock { host_release_pages($0.memory.baseAddress, $0.memory.count) }
  }

  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    let bytes = state.withLock { UnsafeRawBufferPointer(rebasing: $0.memory[..<$0.count]) }
    return try withExtendedLifetime(self) { try body(bytes) }
  }

  /// Changes the bytes in place: `body` gets the whole memory and how many bytes of it count.
  func change<Result>(_ body: (UnsafeMutableRawBufferPointer, inout Int) throws -> Result) rethrows -> Result {
    try state.withLock { try body($0.memory, &$0.count) }
  }

  func wipe() {
    state.withLock {
      host_wipe($0.memory.baseAddress, $0.memory.count)
      $0.count = 0
    }
  }
}
