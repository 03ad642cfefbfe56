import Dispatch
import Foundation
import Synchronization

/// A few threads that take work in the order it is given, as many at a time as there are threads.
///
/// Not a dispatch queue: on Linux a process that ever used one is woken every second to count its threads, and an idle console is to be
/// woken for the look at the store alone.
final class WorkThreads: Sendable {
  private struct State {
    var waiting: [@Sendable () -> Void] = []
    var threads = 0
    var isStopped = false
    /// Threads that wait for work or will in a moment.
    var free = 0
  }

  private let limit: Int
  private let state = Mutex(State())
  private let news = DispatchSemaphore(value: 0)

  /// At most so many threads; each begins when there is work for it.
  init(limit: Int) { self.limit = limit }

  /// Lets a thread do this once those before it have begun.
  func run(_ work: @escaping @Sendable () -> Void) {
    let needsThread = state.withLock { state in
      state.waiting.append(work)
      guard state.free < state.waiting.count, state.threads < limit else { return false }
      state.threads += 1
      state.free += 1
      return true
    }
    if needsThread { Thread.detachNewThread { self.serve() } }
    news.signal()
  }

  /// Lets the threads end once the work given so far is done.
  func stop() {
    let threads = state.withLock { state in
      state.isStopped = true
      return state.threads
    }
    for _ in 0..<threads { news.signal() }
  }

  private func serve() {
    while true {
      news.wait()
      let work = state.withLock { state -> (@Sendable () -> Void)? in
        guard !state.waiting.isEmpty else { return nil }
        state.free -= 1
        return state.waiting.removeFirst()
      }
      guard let work else {
        if state.withLock({ $0.isStopped }) { return }
        continue
      }
      work()
      state.withLock { $0.free += 1 }
    }
  }
}
