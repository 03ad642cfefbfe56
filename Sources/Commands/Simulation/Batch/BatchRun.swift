import Dispatch
import Glibc
import IAM
import Language
import Synchronization

/// Runs a batch: reads what is there, has it evaluated on the machine's cores, and writes the answers in the order of the lines.
///
/// Answers go out as soon as all lines that have arrived are evaluated, so that a pipe never waits for lines that its writer holds back.
struct BatchRun {
  /// The longest line that is read, in bytes.
  static let longestLine = 32 << 20
  /// How many lines are evaluated before their answers go out.
  static let unit = 100

  let output: TextSink
  let language: Language
  private let workers: [BatchWorker]

  init(output: TextSink, language: Language, decisionsOnly: Bool, workers: Int = BatchRun.cores) {
    self.output = output
    self.language = language
    self.workers = (0..<max(1, workers)).map { _ in BatchWorker(BatchEvaluator(decisionsOnly: decisionsOnly, language: language)) }
  }

  /// How many lines can be evaluated at once here.
  static var cores: Int { min(16, max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Evaluates all lines of an input and answers whether each could be.
  func run(_ input: InputBytes) throws -> Bool {
    var splitter = BatchSplitter()
    var isWhole = true
    while true {
      let bytes = try input.next()
      let lines = splitter.take(bytes)
      if try !evaluate(lines, of: splitter.text) { isWhole = false }
      if let number = splitter.tooLong {
        try tell(tooLong: number)
        isWhole = false
      }
      if bytes.isEmpty { return isWhole }
    }
  }

  private func evaluate(_ lines: [BatchLine], of text: [UInt8]) throws -> Bool {
    if lines.isEmpty { return true }
    let size = min(Self.unit, max(1, (lines.count + workers.count - 1) / workers.count))
    let units = stride(from: 0, to: lines.count, by: size).map { lines[$0..<min($0 + size, lines.count)] }
    let outcomes = Mutex([BatchEvaluator.Outcome?](repeating: nil, count: units.count))
    let crew = min(workers.count, units.count)
    DispatchQueue.concurrentPerform(iterations: crew) { index in
      for place in stride(from: index, to: units.count, by: crew) {
        let outcome = workers[index].evaluate(units[place], of: text)
        outcomes.withLock { $0[place] = outcome }
      }
    }
    var isWhole = true
    for outcome in outcomes.withLock({ $0 }) {
      guard let outcome else { continue }
      if outcome.hasProblems { isWhole = false }
      try output.write(bytes: outcome.answers)
      try output.flush()
    }
    return isWhole
  }

  private func tell(tooLong number: Int) throws {
    var answer = BatchAnswer(language: language)
    let problem = BatchProblem(.invalidInput, .batchLineTooLong(Self.longestLine >> 20))
    answer.problem(problem, line: number, column: 1, id: .number(number))
    try output.write(bytes: answer.bytes)
    try output.flush()
  }
}

/// An evaluator that is used by one thread at a time.
private final class BatchWorker: Sendable {
  private let evaluator: Mutex<BatchEvaluator>

  init(_ evaluator: BatchEvaluator) {
    self.evaluator = Mutex(evaluator)
  }

  func evaluate(_ lines: ArraySlice<BatchLine>, of text: [UInt8]) -> BatchEvaluator.Outcome {
    evaluator.withLock { $0.answer(lines, of: text) }
  }
}

/// Cuts an input that comes in pieces into lines.
struct BatchSplitter {
  /// The text that the lines of the last `take` stand in.
  private(set) var text: [UInt8] = []
  /// The number of a line that was left out because it is too long, where the last `take` met its limit.
  private(set) var tooLong: Int?
  private var rest: [UInt8] = []
  private var number = 0
  private var isPassingOver = false

  /// Takes a piece and answers the lines that are whole now; an empty piece is the end.
  mutating func take(_ piece: [UInt8]) -> [BatchLine] {
    tooLong = nil
    var lines: [BatchLine] = []
    let searched = rest.count
    text = rest + piece
    var start = 0
    var place = searched
    while let end = newline(from: place) {
      add(start..<end, to: &lines)
      start = end + 1
      place = start
    }
    rest = Array(text[start...])
    if piece.isEmpty, !rest.isEmpty {
      add(start..<text.count, to: &lines)
      rest = []
    }
    if rest.count > BatchRun.longestLine {
      if !isPassingOver { tooLong = number + 1 }
      isPassingOver = true
      rest = []
    }
    return lines
  }

  private mutating func add(_ range: Range<Int>, to lines: inout [BatchLine]) {
    number += 1
    if isPassingOver { isPassingOver = false } else { lines.append(BatchLine(number: number, range: range)) }
  }

  private func newline(from place: Int) -> Int? {
    text.withUnsafeBytes { bytes -> Int? in
      guard place < bytes.count, let base = bytes.baseAddress else { return nil }
      guard let found = memchr(base + place, 0x0A, bytes.count - place) else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }
}
