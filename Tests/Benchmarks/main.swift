import Foundation
import Hardening
import PseudoTerminal

// Prints a JSON line a figure; status 1 when one misses its target.
//
//   iamdesk-benchmark [--users N] [--cases N] [--only NAME]... [--folder FOLDER] [--program PATH]

/// The benchmarks in their order.
let benchmarks: [(name: String, run: (Bench) throws -> Void)] = [
  ("import", Importing.measure),
  ("first-paint", { try FirstPaint.measure($0, users: 5000, limit: 15) }),
  ("first-paint-large", { try FirstPaint.measure($0, users: $0.users, limit: 20) }),
  ("keys", Typing.measureKeys),
  ("cursor", Typing.measureCursor),
  ("resize", Typing.measureResize),
  ("filter", Filtering.measure),
  ("idle", Idling.measure),
  ("durable", Durability.measureChanges),
  ("kill", Durability.measureKills),
  ("sign-in", SigningIn.measureSuccess),
  ("sign-in-failures", SigningIn.measureFailures),
  ("policy-property", PolicyProperty.measure),
  ("policy-decision", Deciding.measure),
  ("policy-explanation", Deciding.measureExplanations),
  ("effective-actions", AskingAll.measureActions),
  ("who-can", AskingAll.measurePrincipals),
  ("simulator", AskingAll.measureSimulator),
  ("simulate-batch", Simulating.measure),
  ("bad-document", BadReading.measure),
]

func fail(_ sentence: String) -> Never {
  FileHandle.standardError.write(Data((sentence + "\n").utf8))
  exit(2)
}

var users = 1_000_000
var cases = 100_000
var only: Set<String> = []
var folder: String?
var program = URL(filePath: Bench.ownPath).deletingLastPathComponent().appending(path: "iamdesk").path
var words = Array(CommandLine.arguments.dropFirst())[...]

if words.first == "worker", words.count == 3 {
  try ChangeWorker.run(store: words[1], prefix: words[2])
  exit(0)
}
if words.first == "read", words.count == 2 {
  try BadReading.run(words[1])
  exit(0)
}
while let word = words.popFirst() {
  guard let value = words.popFirst() else { fail("Usage: \(word) needs a value.") }
  switch word {
  case "--users": users = Int(value) ?? users
  case "--cases": cases = Int(value) ?? cases
  case "--only": only.insert(value)
  case "--folder": folder = value
  case "--program": program = value
  default: fail("Usage: iamdesk-benchmark [--users N] [--cases N] [--only NAME]... [--folder FOLDER] [--program PATH]")
  }
}
guard only.isSubset(of: benchmarks.map(\.name)) else {
  fail("Usage: --only takes \(benchmarks.map(\.name).joined(separator: ", ")).")
}
let bench = try Bench(program: program, users: users, cases: cases, only: only, folder: folder)
for benchmark in benchmarks where bench.wants(benchmark.name) {
  do {
    try benchmark.run(bench)
  } catch {
    bench.tell(Figure(name: benchmark.name, value: 0, unit: "failures", target: .atLeast(1), note: "did not run"))
    FileHandle.standardError.write(Data("\(benchmark.name): \(error)\n".utf8))
  }
}
exit(bench.missed == 0 ? 0 : 1)
