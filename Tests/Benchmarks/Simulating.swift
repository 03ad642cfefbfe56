import Foundation
import PseudoTerminal

/// How fast `simulate --batch` decides a file of cases: the whole command, from its start to its end.
enum Simulating {
  private static let cases = 100_000

  static func measure(_ bench: Bench) throws {
    let path = bench.folder + "/cases.jsonl"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try CaseFile(cases: cases).write(to: path)
    let size = (try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0) / 1_000_000
    for (name, options) in [("simulate-batch", [String]()), ("simulate-batch-decisions", ["--decisions-only"])] {
      var times: [Double] = []
      for _ in 0..<3 {
        let start = TerminalProcess.now
        try bench.run(["simulate", "--batch", path] + options)
        times.append(Double(TerminalProcess.now - start) / 1e9)
      }
      bench.tell(
        Figure(name: name, value: Series(times).median, unit: "s", target: .atMost(2), note: "\(cases) cases in \(size) MB"))
    }
  }
}
