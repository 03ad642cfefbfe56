import AWSCatalog
import IAM
import Language
import PolicyEngine
import Terminal

/// A finding with the place it stands at in the lines of a text.
struct PlacedFinding: Sendable, Equatable {
  let finding: PolicyFinding
  let range: Range<LinePlace>
  /// Its place among all findings of the document.
  let number: Int

  var severity: FindingSeverity { finding.severity }

  /// Graver ones first, then from the top of the document to its end.
  static func isGraver(_ left: PlacedFinding, _ right: PlacedFinding) -> Bool {
    (left.severity, left.number) < (right.severity, right.number)
  }
}

/// What a document is checked for.
struct ReviewRules: Sendable, Equatable {
  var kind: PolicyKind = .identity
  /// The size to keep; nil for a document that is only read.
  var quota: PolicyQuota?
  /// The characters that other documents under the same quota take.
  var used = 0
  /// The account it belongs to.
  var account: AccountID?
}

/// All that is to be said of a document, with its place in the document's lines.
struct DocumentReview: Sendable, Equatable {
  /// A problem with the place it stands at.
  struct Problem: Sendable, Equatable {
    let problem: DocumentProblem
    let range: Range<LinePlace>
  }

  /// What keeps IAM from taking the document, in IAM's order.
  let problems: [Problem]
  /// All findings, the problems among them, from the top of the document to its end.
  let findings: [PlacedFinding]

  init(_ buffer: TextBuffer, _ rules: ReviewRules) { self.init(buffer, text: buffer.text, rules) }

  /// - Parameter text: The buffer's text, where it is at hand.
  init(_ buffer: TextBuffer, text: String, _ rules: ReviewRules) {
    let review = PolicyDocument.review(
      text, as: rules.kind, reference: AWSServiceReference(), quota: rules.quota, used: rules.used, account: rules.account?.digits)
    let places = LinePlaces(buffer)
    problems = review.problems.map { Problem(problem: $0, range: places.range(of: $0.range)) }
    findings = review.findings.enumerated().map { number, finding in
      PlacedFinding(finding: finding, range: places.range(of: finding.range), number: number)
    }
  }
}

/// Finds the places of bytes of the whole text in its lines.
private struct LinePlaces {
  private let buffer: TextBuffer
  /// The byte at which each line begins.
  private let starts: [Int]

  init(_ buffer: TextBuffer) {
    self.buffer = buffer
    var starts = [0]
    starts.reserveCapacity(buffer.lines.count + 1)
    for line in buffer.lines { starts.append(starts[starts.count - 1] + line.utf8.count + buffer.lineEndSize) }
    self.starts = starts
  }

  func range(of bytes: Range<Int>) -> Range<LinePlace> {
    let from = place(of: bytes.lowerBound)
    return from..<max(from, place(of: bytes.upperBound))
  }

  private func place(of byte: Int) -> LinePlace {
    var (low, high) = (0, buffer.lines.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= byte { low = middle } else { high = middle }
    }
    return buffer.clamped(LinePlace(line: low, offset: byte - starts[low]))
  }
}
