import Hardening
import PseudoTerminal

/// From exec to a screen full of users.
enum FirstPaint {
  static func measure(_ bench: Bench, users: Int, limit: Double) throws {
    let store = try bench.store(users: users).path
    var times: [Double] = []
    var endings: [Double] = []
    for _ in 0..<15 {
      let session = try bench.console(store)
      // The last row that fits for certain; the rows above it are drawn in the same frame.
      try session.wait(for: AccountFile.name(29))
      guard let last = session.process.chunks.last else { continue }
      times.append(Double(last.time - session.process.began) / 1e6)
      session.settle(quiet: 30)
      let start = session.send("q")
      _ = try session.waitForEnd()
      if let ending = session.process.ending { endings.append(Double(ending.time - start) / 1e6) }
    }
    bench.tell(Figure(name: "first-paint-\(users)", value: Series(times).median, unit: "ms", target: .atMost(limit)))
    bench.tell(Figure(name: "exit-\(users)", value: Series(endings).median, unit: "ms"))
  }
}
