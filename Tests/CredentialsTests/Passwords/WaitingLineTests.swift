import Credentials
import Dispatch
import Foundation
import Synchronization
import Testing

/// Two gates over one file stand for two processes: their locks know each other no better.
struct WaitingLineTests {
  private let file = FileManager.default.temporaryDirectory.path + "/line-\(UUID().uuidString)"

  init() throws { try Data("key".utf8).write(to: URL(filePath: file)) }

  @Test func `gates over one file let no more through together than one alone`() {
    let inside = Mutex(0)
    let most = Mutex(0)
    let ended = DispatchSemaphore(value: 0)
    for _ in 0..<8 {
      let gate = HashingGate(limit: 2, sharedBy: file)
      Thread.detachNewThread {
        gate.run {
          let count = inside.withLock { count -> Int in
            count += 1
            return count
          }
          most.withLock { $0 = max($0, count) }
          Thread.sleep(forTimeInterval: 0.002)
          inside.withLock { $0 -= 1 }
        }
        ended.signal()
      }
    }
    for _ in 0..<8 { ended.wait() }
    #expect(most.withLock(\.self) <= 2)
  }

  @Test func `whoever waits hears the place, and goes on when the other is done`() {
    let (entered, mayLeave, told, ended) = (
      DispatchSemaphore(value: 0), DispatchSemaphore(value: 0), DispatchSemaphore(value: 0), DispatchSemaphore(value: 0)
    )
    let places = Mutex<[Int]>([])
    let file = file
    Thread.detachNewThread {
      HashingGate(limit: 1, sharedBy: file).run {
        entered.signal()
        mayLeave.wait()
      }
    }
    entered.wait()
    Thread.detachNewThread {
      HashingGate(limit: 1, sharedBy: file).run(whileWaiting: { place in
        places.withLock { $0.append(place) }
        told.signal()
      }) {}
      ended.signal()
    }
    told.wait()
    mayLeave.signal()
    ended.wait()
    #expect(places.withLock(\.self) == [1])
  }

  @Test func `without the file the work is done all the same, and the file stays as it is`() throws {
    #expect(HashingGate(limit: 1, sharedBy: file + ".none").run { 7 } == 7)
    #expect(HashingGate(limit: 1, sharedBy: file).run { 8 } == 8)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "key")
  }
}
