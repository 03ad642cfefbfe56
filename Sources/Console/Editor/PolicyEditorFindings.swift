import Language
import PolicyEngine
import Terminal

extension PolicyEditor {
  /// What keeps IAM from taking the document, in IAM's order.
  var problems: [DocumentReview.Problem] { review.problems }

  /// The findings that are told: all but the muted ones, of which what IAM refuses is never one.
  var findings: [PlacedFinding] {
    muted.isEmpty ? review.findings : review.findings.filter { !muted.contains($0.finding.id) }
  }

  /// The findings at the cursor, else those that begin in its line; the gravest and nearest first.
  var findingsHere: [PlacedFinding] {
    let told = findings
    // What spans lines, such as a whole statement, is told in its first line only.
    let here = told.filter { $0.range.lowerBound.line == caret.line && $0.touches(caret) }
    let found = here.isEmpty ? told.filter { $0.range.lowerBound.line == caret.line } : here
    return found.sorted(by: PlacedFinding.isGraver)
  }

  /// To the next finding behind the cursor, from the last to the first again; or to the one before.
  mutating func goToFinding(back: Bool = false) {
    if isStale { check() }
    let places = findings.map(\.range.lowerBound).sorted()
    let next = back ? places.last { $0 < caret } ?? places.last : places.first { $0 > caret } ?? places.first
    if let next { go(to: next) }
  }
}

extension PlacedFinding {
  /// Whether a place is in the text in question, or at its end.
  fileprivate func touches(_ place: LinePlace) -> Bool {
    range.lowerBound <= place && place <= range.upperBound
  }
}
