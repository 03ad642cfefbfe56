import Foundation
import PolicyReference

/// Random requests and policies, decided by the engine and by the plain reference.
enum PolicyProperty {
  private static let casesOfWorld = 100

  static func measure(_ bench: Bench) throws {
    var run = PropertyRun()
    for seed in 0..<max(1, bench.cases / casesOfWorld) { run.compare(casesOfWorld, worldOfSeed: seed) }
    bench.tell(
      Figure(name: "policy-property", value: Double(run.differences), unit: "differences", target: .atMost(0), note: "\(run.cases) cases"))
    if let difference = run.firstDifference { FileHandle.standardError.write(Data((difference + "\n").utf8)) }
    // What is rare must still have come about often enough to mean something.
    let lacking = run.coverage.lacking(atLeast: run.cases / 10_000)
    bench.tell(Figure(name: "policy-property-lacking", value: Double(lacking.count), unit: "situations", target: .atMost(0)))
    if !lacking.isEmpty { FileHandle.standardError.write(Data((lacking.joined(separator: "\n") + "\n").utf8)) }
  }
}
