import IAM
import Language
import PolicyEngine

/// Evaluates lines of a batch, one after the other.
struct BatchEvaluator {
  /// What a run of lines came to.
  struct Outcome: Sendable {
    /// The answers, a line each.
    var answers: [UInt8] = []
    /// Whether a line couldn't be evaluated.
    var hasProblems = false
  }

  private let decisionsOnly: Bool
  private let language: Language
  private var reader = BatchReader()

  init(decisionsOnly: Bool, language: Language) {
    self.decisionsOnly = decisionsOnly
    self.language = language
  }

  /// The answers to lines of a text. Blank ones are passed over.
  mutating func answer(_ lines: some Sequence<BatchLine>, of text: [UInt8]) -> Outcome {
    var answer = BatchAnswer(language: language)
    var hasProblems = false
    for line in lines where !line.isBlank(in: text) {
      if !self.answer(line, of: text, into: &answer) { hasProblems = true }
    }
    return Outcome(answers: answer.bytes, hasProblems: hasProblems)
  }

  private mutating func answer(_ line: BatchLine, of text: [UInt8], into answer: inout BatchAnswer) -> Bool {
    var id = BatchID.number(line.number)
    do throws(BatchProblem) {
      let tree = try Self.tree(line, of: text)
      if let given = tree.root["id"], given.kind != .null { id = .written(given.text) }
      switch try reader.read(tree.root, in: tree.source) {
      case .condition(let condition, let context): answer.matches(condition.matches(context), id: id)
      case .access(let policies, let request) where decisionsOnly: answer.decision(policies.decide(request).decision, id: id)
      case .access(let policies, let request): answer.explanation(policies.explain(request), id: id)
      }
      return true
    } catch {
      if let given = error.id { id = .written(given) }
      tell(error, line, of: text, id, &answer)
      return false
    }
  }

  /// Reads a line. A key that stands twice is the line's or a document's mistake; all else makes the line no JSON, and then it has no `id`.
  private static func tree(_ line: BatchLine, of text: [UInt8]) throws(BatchProblem) -> JSONTree {
    guard let written = line.text(in: text) else { throw BatchProblem(.invalidInput, .batchLineNotText) }
    do {
      return try JSONTree(written)
    } catch {
      let place = BatchProblem.Place.line(offset: error.range.lowerBound)
      guard let tree = try? JSONTree(written, allowingRepeatedKeys: true) else {
        throw BatchProblem(.invalidInput, error.message, path: error.path, place: place)
      }
      let isInDocument = BatchMembers.holdsDocuments(error.path)
      let message = isInDocument ? Sentence.documentProblem(.policySyntax, advice: error.message) : error.message
      var problem = BatchProblem(isInDocument ? .malformedPolicyDocument : .invalidInput, message, path: error.path, place: place)
      problem.id = tree.root["id"].flatMap { $0.kind == .null ? nil : $0.text }
      throw problem
    }
  }

  private func tell(_ problem: BatchProblem, _ line: BatchLine, of text: [UInt8], _ id: BatchID, _ answer: inout BatchAnswer) {
    switch problem.place {
    case .document(let documentLine, let column): answer.problem(problem, line: documentLine, column: column, id: id)
    case .line(let offset):
      let before = text[line.range].prefix(offset)
      answer.problem(problem, line: line.number, column: String(decoding: before, as: UTF8.self).count + 1, id: id)
    }
  }
}

/// A line of a text of lines.
struct BatchLine: Sendable {
  /// Its number in the whole input, from 1.
  let number: Int
  /// Its bytes without the line break.
  let range: Range<Int>

  func isBlank(in text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      bytes[range].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    }
  }

  /// The line as a text; nil where it isn't UTF-8.
  func text(in text: [UInt8]) -> String? {
    text.withUnsafeBufferPointer { String(validating: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self) }
  }
}
