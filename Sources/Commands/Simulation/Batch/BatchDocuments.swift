import IAM
import Language
import PolicyEngine

/// Policy documents as they stand in a batch's lines, checked and compiled once for each text: the lines of a batch repeat them.
struct BatchDocuments {
  /// The most text that is kept, in bytes.
  static let limit = 8 << 20

  /// What a document came to.
  private enum Outcome {
    case compiled(CompiledPolicy)
    /// The problem's place counts in the document's own text.
    case refused(message: Sentence, path: String, offset: Int, line: Int, column: Int)
  }

  private struct Entry {
    let kind: PolicyKind
    let bytes: [UInt8]
    let outcome: Outcome

    func isText(_ source: [UInt8], _ range: Range<Int>) -> Bool {
      guard bytes.count == range.count else { return false }
      return source.withUnsafeBufferPointer { UnsafeBufferPointer(rebasing: $0[range]).elementsEqual(bytes) }
    }
  }

  private var entries: [Int: [Entry]] = [:]
  private var size = 0

  /// The compiled document at a place of a line. Throws a problem of code `MalformedPolicyDocument`, or `ValidationError` where no document stands there.
  mutating func policy(_ value: JSONValue, as kind: PolicyKind, in source: [UInt8]) throws(BatchProblem) -> CompiledPolicy {
    guard value.kind == .object || value.kind == .string else {
      throw BatchProblem(.validationError, .batchNeedsDocument, path: value.path, place: .line(offset: value.range.lowerBound))
    }
    switch outcome(value, kind, source) {
    case .compiled(let policy): return policy
    case .refused(let message, let path, let offset, let line, let column):
      let isText = value.kind == .string
      throw BatchProblem(
        .malformedPolicyDocument, message, path: Self.joined(value.path, path),
        place: isText ? .document(line: line, column: column) : .line(offset: value.range.lowerBound + offset))
    }
  }

  private mutating func outcome(_ value: JSONValue, _ kind: PolicyKind, _ source: [UInt8]) -> Outcome {
    let hash = source.withUnsafeBytes { bytes in
      var hasher = Hasher()
      hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: bytes[value.range]))
      return hasher.finalize()
    }
    if let known = entries[hash]?.first(where: { $0.kind == kind && $0.isText(source, value.range) }) { return known.outcome }
    let outcome = Self.make(value.string ?? value.text, kind)
    if size > Self.limit {
      entries.removeAll()
      size = 0
    }
    entries[hash, default: []].append(Entry(kind: kind, bytes: Array(source[value.range]), outcome: outcome))
    size += value.range.count
    return outcome
  }

  private static func make(_ text: String, _ kind: PolicyKind) -> Outcome {
    do {
      return .compiled(CompiledPolicy(try PolicyDocument.readForEvaluation(text, as: kind)))
    } catch {
      return .refused(
        message: .documentProblem(error.text, advice: error.advice), path: error.path, offset: error.range.lowerBound,
        line: error.position.line, column: error.position.column)
    }
  }

  private static func joined(_ place: String, _ path: String) -> String {
    path.isEmpty || path.hasPrefix("[") ? place + path : place + "." + path
  }
}
