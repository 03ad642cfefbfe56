import PolicyReference
import Testing

struct EvaluationPropertyTests {
  @Test func `random cases meet everything that there is to meet`() {
    var coverage = Coverage()
    for seed in 0..<200 {
      var world = RandomWorld(seed: UInt64(seed))
      for _ in 0..<100 {
        let request = world.next().reference
        coverage.note(request, ReferenceEvaluator.answer(request))
      }
    }
    #expect(coverage.lacking(atLeast: 10) == [])
    print(coverage.report)
  }
}
