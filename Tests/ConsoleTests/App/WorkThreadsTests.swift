import Dispatch
import Synchronization
import Testing

@testable import Console

@Suite struct WorkThreadsTests {
  @Test func `one thread does all work in the order it was given`() {
    let threads = WorkThreads(limit: 1)
    let done = Mutex<[Int]>([])
    let end = DispatchSemaphore(value: 0)
    for number in 0..<200 { threads.run { done.withLock { $0.append(number) } } }
    threads.run { end.signal() }
    end.wait()
    #expect(done.withLock { $0 } == Array(0..<200))
    threads.stop()
  }

  @Test func `work that waits for other work isn't in its way while there are threads`() {
    let threads = WorkThreads(limit: 3)
    let (first, second, end) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    threads.run {
      first.wait()
      end.signal()
    }
    threads.run {
      second.wait()
      first.signal()
    }
    threads.run { second.signal() }
    #expect(end.wait(timeout: .now() + .seconds(10)) == .success)
    threads.stop()
  }

  @Test func `work given before the end is done`() {
    let done = DispatchSemaphore(value: 0)
    let threads = WorkThreads(limit: 2)
    for _ in 0..<20 { threads.run { done.signal() } }
    threads.stop()
    for _ in 0..<20 { #expect(done.wait(timeout: .now() + .seconds(10)) == .success) }
  }
}
