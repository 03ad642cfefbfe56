import Hardening
import PseudoTerminal

/// What an open console costs while nobody touches it.
enum Idling {
  static func measure(_ bench: Bench) throws {
    let session = try bench.openConsole(bench.store(users: bench.users).path)
    session.settle(quiet: 1500)
    let accounting = Accounting(session.process.pid)
    let (wakes, processor, chunks, start) =
      (accounting.wakes, accounting.processorMilliseconds, session.process.chunks.count, TerminalProcess.now)
    session.process.wait(milliseconds: 10_000) { false }
    let seconds = Double(TerminalProcess.now - start) / 1e9
    bench.tell(Figure(name: "idle-wakes", value: (accounting.wakes - wakes) / seconds, unit: "a second", target: .atMost(1.2)))
    bench.tell(Figure(name: "idle-processor", value: (accounting.processorMilliseconds - processor) / seconds, unit: "ms a second"))
    let bytes = session.process.chunks[chunks...].reduce(0) { $0 + $1.bytes.count }
    bench.tell(Figure(name: "idle-bytes", value: Double(bytes) / seconds, unit: "bytes a second", target: .atMost(0)))
    try bench.close(session)
  }
}
