import CHost
import Glibc

/// A line in which processes wait for one of a few places, kept by locks on bytes far behind the end of a file: the kernel gives them back when a
/// process ends, however it ends, and nothing is written.
///
/// The places are the first bytes; behind them each who waits locks a byte beyond all that are locked, so that the lowest came first.
struct WaitingLine: Sendable {
  let file: String
  let limit: Int

  private static let places: Int64 = 1 << 40
  private static let tickets: Int64 = 1 << 41
  private static let interval: UInt32 = 20_000

  /// Does the work once there is a place. Where the file can't be locked nobody is waited for.
  func run<Result>(whileWaiting: (_ place: Int) -> Void, _ work: () throws -> Result) rethrows -> Result {
    let descriptor = open(file, O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { return try work() }
    // Closing gives all locks of this open file back.
    defer { close(descriptor) }
    wait(descriptor, whileWaiting)
    return try work()
  }

  private func wait(_ descriptor: Int32, _ whileWaiting: (Int) -> Void) {
    guard let ticket = ticket(descriptor) else { return }
    defer { host_unlock_byte(descriptor, ticket) }
    var told = 0
    while true {
      let before = waiting(descriptor, before: ticket)
      if before == 0, takePlace(descriptor) { return }
      if before + 1 != told {
        told = before + 1
        whileWaiting(told)
      }
      usleep(Self.interval)
    }
  }

  /// A byte beyond all that are locked; nil where locks don't work here.
  private func ticket(_ descriptor: Int32) -> Int64? {
    for _ in 0..<1000 {
      var next = Self.tickets
      while case let taken = host_locked_byte(descriptor, next, Int64.max - next), taken >= 0 { next = taken + 1 }
      if host_lock_byte(descriptor, next) != 0 { return next }
    }
    return nil
  }

  private func waiting(_ descriptor: Int32, before ticket: Int64) -> Int {
    var count = 0
    var next = Self.tickets
    while case let taken = host_locked_byte(descriptor, next, ticket - next), taken >= 0 {
      count += 1
      next = taken + 1
    }
    return count
  }

  private func takePlace(_ descriptor: Int32) -> Bool {
    (0..<limit).contains { host_lock_byte(descriptor, Self.places + Int64($0)) != 0 }
  }
}
