/// A run of random cases, in which the engine is held against the reference.
public struct PropertyRun {
  /// How many cases were compared.
  public private(set) var cases = 0
  /// In how many of them the answers differ.
  public private(set) var differences = 0
  /// What differs in the first of them, and a small case with the same fault as a line of the batch format.
  public private(set) var firstDifference: String?
  /// What the cases met.
  public private(set) var coverage = Coverage()

  /// A run that hasn't begun.
  public init() {}

  /// Compares cases of one world; the same seed gives the same cases.
  public mutating func compare(_ count: Int, worldOfSeed seed: Int) {
    var world = RandomWorld(seed: UInt64(seed))
    for _ in 0..<count {
      let one = world.next()
      let evaluation = ReferenceEvaluator(one.reference)
      let answer = evaluation.answer
      coverage.note(evaluation, answer)
      cases += 1
      let found = one.differences(from: answer)
      guard !found.isEmpty else { continue }
      differences += 1
      if firstDifference == nil { firstDifference = found.joined(separator: "; ") + "\n" + one.shrunk { $0.differences() == found }.line }
    }
  }
}
