public import IAM
public import Language

/// One thing in a policy document that keeps IAM from taking it.
public struct DocumentProblem: Error, Sendable, Hashable {
  /// What it is called among the findings.
  public let kind: FindingKind
  /// The code IAM answers with.
  public let code: IAMError.Code
  /// IAM's text for this kind of problem; the English is IAM's own, for programs that compare it.
  public let text: Sentence
  /// How to mend it, for people.
  public let advice: Sentence
  /// The line and column of the place.
  public let position: TextPosition
  /// The element, such as `Statement[1].Action`; empty for the whole document. Indices count from 0.
  public let path: String
  /// The bytes in question (UTF-8 offsets).
  public let range: Range<Int>

  /// The error an operation throws: IAM's text, the place and the advice in one sentence.
  /// - Parameter field: the wire name of the operation's member that holds the document.
  public func error(field: String = "PolicyDocument") -> IAMError {
    IAMError(
      code, .policyProblem(text, line: position.line, column: position.column, advice: advice), field: field)
  }
}

/// The rounds in which IAM checks a document; a problem of an earlier round is the one it answers with.
enum ValidationRound: Int, Comparable {
  case request, syntax, version, legacy, sids, actions, resources, principals, actionNames, resourceNames, quota

  static func < (left: ValidationRound, right: ValidationRound) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// Collects problems, places them in the text and puts them into IAM's order.
struct ProblemList {
  private struct Finding {
    let kind: FindingKind
    let round: ValidationRound
    let code: IAMError.Code
    let text: Sentence
    let advice: Sentence
    let range: Range<Int>
    let path: String
  }

  private let lines: LineIndex
  private var found: [Finding] = []

  init(_ source: [UInt8]) {
    lines = LineIndex(source)
  }

  /// The problems by round, within a round from the top of the document to its end.
  var inOrder: [DocumentProblem] {
    let fromTop = found.sorted { $0.range.lowerBound < $1.range.lowerBound }
    let positions = lines.positions(of: fromTop.map(\.range.lowerBound))
    let order = fromTop.indices.sorted { (fromTop[$0].round, $0) < (fromTop[$1].round, $1) }
    return order.map { index in
      let finding = fromTop[index]
      return DocumentProblem(
        kind: finding.kind, code: finding.code, text: finding.text, advice: finding.advice, position: positions[index], path: finding.path,
        range: finding.range)
    }
  }

  /// The line of a value, from 1.
  func line(of value: JSONValue) -> Int {
    lines.line(of: value.range.lowerBound)
  }

  /// Adds a problem with a value, or with its key.
  mutating func add(
    _ kind: FindingKind, _ round: ValidationRound, _ text: Sentence, _ advice: Sentence, at value: JSONValue, key: Bool = false
  ) {
    let range = (key ? value.keyRange : nil) ?? value.range
    add(kind, round, .malformedPolicyDocument, text, advice, range: range, path: value.path)
  }

  /// Adds a problem with a stretch of the text.
  mutating func add(
    _ kind: FindingKind, _ round: ValidationRound, _ code: IAMError.Code, _ text: Sentence, _ advice: Sentence, range: Range<Int>,
    path: String = ""
  ) {
    found.append(Finding(kind: kind, round: round, code: code, text: text, advice: advice, range: range, path: path))
  }
}
