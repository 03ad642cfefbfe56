import Credentials
import Dispatch
import Foundation
import Synchronization
import Testing

struct HashingGateTests {
  /// Threads that enter one gate one after the other and leave it when they are told to.
  private final class Crowd: Sendable {
    let gate: HashingGate
    let entered = DispatchSemaphore(value: 0)
    let mayLeave = DispatchSemaphore(value: 0)
    let told = DispatchSemaphore(value: 0)
    let ended = DispatchSemaphore(value: 0)
    let order = Mutex<[Int]>([])
    let places = Mutex<[Int: [Int]]>([:])

    init(limit: Int) { gate = HashingGate(limit: limit) }

    func start(_ number: Int) {
      Thread.detachNewThread { [self] in
        gate.run(whileWaiting: { place in
          places.withLock { $0[number, default: []].append(place) }
          told.signal()
        }) {
          order.withLock { $0.append(number) }
          entered.signal()
          mayLeave.wait()
        }
        ended.signal()
      }
    }
  }

  @Test func `where there is room the work is done at once and nobody is told to wait`() {
    var places: [Int] = []
    let answer = HashingGate(limit: 1).run(whileWaiting: { places.append($0) }) { 42 }
    #expect(answer == 42)
    #expect(places.isEmpty)
  }

  @Test func `those above the limit wait in the order they came and hear their place each time it changes`() {
    let crowd = Crowd(limit: 2)
    for number in 1...2 {
      crowd.start(number)
      crowd.entered.wait()
    }
    for number in 3...5 {
      crowd.start(number)
      crowd.told.wait()
    }
    #expect(crowd.gate.waitingCount == 3)
    #expect(crowd.order.withLock(\.self) == [1, 2])
    for waiting in [2, 1, 0] {
      crowd.mayLeave.signal()
      crowd.entered.wait()
      for _ in 0..<waiting { crowd.told.wait() }
    }
    for _ in 1...2 { crowd.mayLeave.signal() }
    for _ in 1...5 { crowd.ended.wait() }
    #expect(crowd.order.withLock(\.self) == [1, 2, 3, 4, 5])
    #expect(crowd.places.withLock(\.self) == [3: [1], 4: [2, 1], 5: [3, 2, 1]])
    #expect(crowd.gate.waitingCount == 0)
  }

  @Test func `work that fails gives its room back`() {
    struct Failure: Error {}
    let gate = HashingGate(limit: 1)
    #expect(throws: Failure.self) { try gate.run { throw Failure() } }
    #expect(gate.run { true })
  }

  @Test func `forty at once never run more than the limit`() {
    let gate = HashingGate(limit: 2)
    let counts = Mutex((now: 0, most: 0))
    let ended = DispatchSemaphore(value: 0)
    for _ in 0..<40 {
      Thread.detachNewThread {
        gate.run {
          counts.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
          counts.withLock { $0.now -= 1 }
        }
        ended.signal()
      }
    }
    for _ in 0..<40 { ended.wait() }
    #expect(counts.withLock { $0.most } <= 2)
    #expect(counts.withLock { $0.now } == 0)
  }
}
