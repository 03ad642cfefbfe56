import PolicyReference
import Testing

/// A small run in every test run; `iamdesk-benchmark --only policy-property --cases 1000000` is the large one.
struct EvaluationPropertyTests {
  @Test func `the engine answers random cases as the reference does, and they meet everything that there is to meet`() {
    var run = PropertyRun()
    for seed in 0..<60 where run.differences == 0 { run.compare(60, worldOfSeed: seed) }
    #expect(run.differences == 0, "\(run.firstDifference ?? "")")
    #expect(run.coverage.lacking(atLeast: 2) == [])
  }
}
