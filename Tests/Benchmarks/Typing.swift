import Hardening
import PseudoTerminal

/// How fast keys are answered, and with how many bytes.
enum Typing {
  /// What one key led to.
  struct Answer {
    /// Milliseconds to the last byte; nil when nothing came.
    let milliseconds: Double?
    let bytes: Int
  }

  /// Presses a key and reads until nothing came for a while.
  static func press(_ key: String, _ session: TerminalSession, quiet: Int = 25) -> Answer {
    let before = session.process.chunks.count
    let start = session.send(key)
    session.settle(quiet: quiet)
    let chunks = session.process.chunks[before...]
    return Answer(milliseconds: chunks.last.map { Double($0.time - start) / 1e6 }, bytes: chunks.reduce(0) { $0 + $1.bytes.count })
  }

  static func measureKeys(_ bench: Bench) throws {
    let session = try bench.openConsole(bench.store(users: bench.users).path)
    let keys =
      [String](repeating: "j", count: 150) + [String](repeating: "<PgDn>", count: 80) + [String](repeating: "k", count: 80)
      + (0..<20).flatMap { _ in ["<End>", "<PgUp>", "<Home>", "<PgDn>"] }
    let answers = keys.map { press($0, session) }
    let times = Series(answers.compactMap(\.milliseconds))
    bench.tell(Figure(name: "key-median", value: times.median, unit: "ms", target: .atMost(0.5), note: "\(bench.users) users"))
    bench.tell(Figure(name: "key-99th", value: times.at(0.99), unit: "ms", target: .atMost(3), note: "\(answers.count) keys"))
    bench.tell(Figure(name: "key-slowest", value: times.at(1), unit: "ms"))
    bench.tell(Figure(name: "memory-peak", value: Accounting(session.process.pid).peakMegabytes, unit: "MB", target: .atMost(40)))
    try bench.close(session)
  }

  static func measureCursor(_ bench: Bench) throws {
    let store = try bench.store(users: 5000).path
    for (name, speed, limit) in [("bar", TerminalProcess.Speed.fast, 200.0), ("marker", .slow, 80)] {
      let session = try bench.openConsole(store, size: (80, 24), speed: speed)
      let keys = [String](repeating: "j", count: 14) + [String](repeating: "k", count: 14)
      var bytes: [Double] = []
      for _ in 0..<3 { bytes += keys.map { Double(press($0, session).bytes) } }
      bench.tell(Figure(name: "cursor-bytes-\(name)", value: Series(bytes).median, unit: "bytes", target: .atMost(limit), note: "80x24"))
      try bench.close(session)
    }
  }

  static func measureResize(_ bench: Bench) throws {
    let session = try bench.openConsole(bench.store(users: bench.users).path)
    var times: [Double] = []
    for (columns, rows) in [(100, 30), (80, 24), (200, 60), (120, 40), (60, 15), (120, 40)] {
      let before = session.process.chunks.count
      let start = TerminalProcess.now
      session.resize(columns: columns, rows: rows)
      session.settle(quiet: 40)
      if session.process.chunks.count > before, let last = session.process.chunks.last { times.append(Double(last.time - start) / 1e6) }
    }
    bench.tell(Figure(name: "resize", value: Series(times).median, unit: "ms"))
    try bench.close(session)
  }
}
