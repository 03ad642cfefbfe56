import PolicyReference
import Testing

struct EvaluationPropertyTests {
  @Test func `the engine answers random cases as the reference does, and they meet everything that there is to meet`() {
    var coverage = Coverage()
    for seed in 0..<60 {
      var world = RandomWorld(seed: UInt64(seed))
      for _ in 0..<60 {
        let one = world.next()
        let evaluation = ReferenceEvaluator(one.reference)
        let answer = evaluation.answer
        coverage.note(evaluation, answer)
        let differences = one.differences(from: answer)
        guard !differences.isEmpty else { continue }
        let smallest = one.shrunk { $0.differences() == differences }
        Issue.record("\(differences.joined(separator: "; ")):\n\(smallest.line)")
        return
      }
    }
    #expect(coverage.lacking(atLeast: 2) == [])
  }
}
