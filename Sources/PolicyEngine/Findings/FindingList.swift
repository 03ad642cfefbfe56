import Language

/// Collects findings, leaves out the muted ones and places the others in the text.
struct FindingList {
  private struct Found {
    let kind: FindingKind
    let message: Sentence
    let range: Range<Int>
    let path: String
  }

  /// The comparisons that one check of one statement may make: some milliseconds' worth, and more than any sensible document needs.
  static let mostComparisons = 2_000_000
  /// Lists that are compared each with each may have so many elements.
  static let longestList = 200

  private let muted: Set<String>
  /// The suggestions left: what somebody may have meant is looked for among thousands of names, so not for each of thousands of slips.
  private var suggestions = 20
  private var found: [Found] = []

  /// - Parameter muted: identifiers; case doesn't count.
  init(muted: Set<String>) {
    self.muted = Set(muted.map { $0.uppercased() })
  }

  /// Whether a check may be left out because nobody wants to see what it finds.
  func mutes(_ kinds: [FindingKind]) -> Bool {
    !muted.isEmpty && kinds.allSatisfy { muted.contains($0.id) }
  }

  /// Adds a finding about a value, or about its key.
  mutating func add(_ kind: FindingKind, _ message: Sentence, at value: JSONValue, key: Bool = false) {
    guard !muted.contains(kind.id) else { return }
    let range = (key ? value.keyRange : nil) ?? value.range
    found.append(Found(kind: kind, message: message, range: range, path: value.path))
  }

  /// What somebody may have meant; nil too where enough has been suggested.
  mutating func suggestion(_ search: () -> String?) -> String? {
    guard suggestions > 0 else { return nil }
    suggestions -= 1
    return search()
  }

  /// Adds what IAM refuses.
  mutating func add(_ problem: DocumentProblem) {
    guard !muted.contains(problem.kind.id) else { return }
    found.append(Found(kind: problem.kind, message: problem.advice, range: problem.range, path: problem.path))
  }

  /// The findings from the top of the document to its end; of those at one place the graver first.
  func inOrder(in source: [UInt8]) -> [PolicyFinding] {
    let order = found.indices.sorted { left, right in
      let (first, second) = (found[left], found[right])
      return (first.range.lowerBound, first.kind.severity, left) < (second.range.lowerBound, second.kind.severity, right)
    }
    let positions = LineIndex(source).positions(of: order.map { found[$0].range.lowerBound })
    return zip(order, positions).map { index, position in
      let found = found[index]
      return PolicyFinding(kind: found.kind, path: found.path, range: found.range, position: position, message: found.message)
    }
  }
}
