import Dispatch
import Foundation
import Synchronization

/// Lets only so many password hashings run at once; the others wait in the order they came, and hear their place in the queue.
///
/// A hashing takes 128 MiB and a core for its whole time, so that more of them than cores make every sign-in slow and may exhaust the memory.
///
///     let isRight = try gate.run(whileWaiting: { place in show(place) }) { try hash.matches(password) }
public final class HashingGate: Sendable {
  /// Somebody who waits, and what wakes the thread.
  private final class Waiter: Sendable {
    let news = DispatchSemaphore(value: 0)
  }

  private struct State {
    var running = 0
    var waiting: [Waiter] = []
  }

  private let limit: Int
  private let line: WaitingLine?
  private let state = Mutex(State())

  /// A gate for so many at once, at least one.
  ///
  /// - Parameter file: A file that this user may write, such as a store's key file: all gates with it, in whatever processes, are one.
  public init(limit: Int, sharedBy file: String? = nil) {
    self.limit = max(1, limit)
    line = file.map { WaitingLine(file: $0, limit: max(1, limit)) }
  }

  /// A gate for as many at once as this one, shared with other processes.
  public func shared(by file: String) -> HashingGate { HashingGate(limit: limit, sharedBy: file) }

  /// A gate for as many at once as the machine has cores for this process.
  public static let forThisMachine = HashingGate(limit: ProcessInfo.processInfo.activeProcessorCount)

  /// How many wait.
  public var waitingCount: Int { state.withLock(\.waiting.count) }

  /// Does the work on the calling thread, once there is room. Blocks the thread until then.
  ///
  /// `whileWaiting` is called on the same thread with the place in the queue, 1 for the next; once at first and again when it changes. It
  /// isn't called where there is room at once.
  public func run<Result>(whileWaiting: (_ place: Int) -> Void = { _ in }, _ work: () throws -> Result) rethrows -> Result {
    enter(whileWaiting)
    defer { leave() }
    guard let line else { return try work() }
    return try line.run(whileWaiting: whileWaiting, work)
  }

  private func enter(_ whileWaiting: (Int) -> Void) {
    let waiter = Waiter()
    var place = state.withLock { state -> Int? in
      if state.running < limit {
        state.running += 1
        return nil
      }
      state.waiting.append(waiter)
      return state.waiting.count
    }
    while let told = place {
      whileWaiting(told)
      repeat {
        waiter.news.wait()
        place = state.withLock { state in state.waiting.firstIndex { $0 === waiter }.map { $0 + 1 } }
      } while place == told
    }
  }

  /// The room goes to the first who waits, so that nobody who comes later takes it.
  private func leave() {
    let woken = state.withLock { state in
      let woken = state.waiting
      if state.waiting.isEmpty { state.running -= 1 } else { state.waiting.removeFirst() }
      return woken
    }
    for waiter in woken { waiter.news.signal() }
  }
}
