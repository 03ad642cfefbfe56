import Hardening
import PseudoTerminal

/// How fast the list follows a filter while it is typed.
enum Filtering {
  static func measure(_ bench: Bench) throws {
    let session = try bench.openConsole(bench.store(users: bench.users).path)
    for (name, words) in [("frequent", ["minji", "kim"]), ("rare", ["qzx", "zzzzz"]), ("tag", ["영업부", "연구소"])] {
      var long: [Double] = []
      for word in words {
        let times = type(word, session)
        long += times.dropFirst(2).map(\.last)
      }
      bench.tell(
        Figure(name: "filter-three-letters-\(name)", value: Series(long).at(1), unit: "ms", target: .atMost(60), note: "slowest key"))
    }
    var first: [Double] = []
    var complete: [Double] = []
    for word in ["mi", "qz", "zz", "6-", "업", "x"] {
      for time in type(word, session) {
        first.append(time.first)
        complete.append(time.last)
      }
    }
    bench.tell(Figure(name: "filter-short-first", value: Series(first).at(1), unit: "ms", target: .atMost(60), note: "slowest key"))
    bench.tell(Figure(name: "filter-short-complete", value: Series(complete).at(1), unit: "ms", target: .atMost(2000), note: "slowest key"))
    bench.tell(Figure(name: "memory-after-filters", value: Accounting(session.process.pid).peakMegabytes, unit: "MB", target: .atMost(40)))
    session.send("<Esc>")
    try bench.close(session)
  }

  /// Types a word into a new filter; for each letter the milliseconds to the first and to the last byte that follow.
  private static func type(_ word: String, _ session: TerminalSession) -> [(first: Double, last: Double)] {
    session.send("/")
    session.settle(quiet: 150)
    var times: [(first: Double, last: Double)] = []
    for letter in word {
      let before = session.process.chunks.count
      let start = session.send(String(letter))
      // Longer than the program's own idle second, so that the count of a long search is waited for.
      session.settle(quiet: word.count < 3 ? 2100 : 400)
      let chunks = session.process.chunks[before...]
      if let first = chunks.first, let last = chunks.last {
        times.append((Double(first.time - start) / 1e6, Double(last.time - start) / 1e6))
      }
    }
    session.send("<Esc>")
    session.settle(quiet: 150)
    return times
  }
}
