import IAM
import Language
import PolicyEngine

/// Writes the answers of a batch, each on a line, members in the order of the format.
struct BatchAnswer {
  let language: Language
  private(set) var bytes: [UInt8] = []

  init(language: Language) {
    self.language = language
  }

  /// The answer of which only the decision is wanted.
  mutating func decision(_ decision: Decision, id: BatchID) {
    begin(id)
    add(",\"decision\":\"")
    add(decision.rawValue)
    add("\"}\n")
  }

  /// Whether a condition by itself holds.
  mutating func matches(_ matches: Bool, id: BatchID) {
    begin(id)
    add(matches ? ",\"matches\":true}\n" : ",\"matches\":false}\n")
  }

  /// The whole answer.
  mutating func explanation(_ explanation: Explanation, id: BatchID) {
    let verdict = explanation.verdict
    begin(id)
    add(",\"decision\":\"")
    add(verdict.decision.rawValue)
    add("\",\"blockedBy\":")
    list(verdict.blockedBy) { answer, layer in answer.quoted(layer.rawValue) }
    add(",\"layers\":{")
    var isFirst = true
    for layer in PolicyLayer.allCases {
      guard let decision = verdict.of(layer) else { continue }
      add(isFirst ? "\"" : ",\"")
      add(layer.rawValue)
      add("\":\"")
      add(decision.rawValue)
      add("\"")
      isFirst = false
    }
    add("},\"decidingStatements\":")
    list(explanation.decidingStatements) { answer, place in answer.statement(place) }
    add(",\"missingContextKeys\":")
    list(explanation.missingContextKeys) { answer, key in answer.quoted(key) }
    add("}\n")
  }

  private mutating func statement(_ place: StatementPlace) {
    add("{\"layer\":\"")
    add(place.layer.rawValue)
    if let level = place.level { add("\",\"level\":\(level)") } else { add("\"") }
    add(",\"policy\":\(place.policy),\"statement\":\(place.statement)")
    if let sid = place.sid {
      add(",\"sid\":")
      quoted(sid)
    }
    add("}")
  }

  /// The answer to a line that can't be evaluated. `line` and `column` count from 1.
  mutating func problem(_ problem: BatchProblem, line: Int, column: Int, id: BatchID) {
    begin(id)
    add(",\"error\":{\"code\":")
    quoted(problem.code.rawValue)
    add(",\"message\":")
    quoted(problem.message(language))
    add(",\"path\":")
    quoted(problem.path)
    add(",\"line\":\(line),\"column\":\(column)}}\n")
  }

  private mutating func begin(_ id: BatchID) {
    add("{\"id\":")
    switch id {
    case .number(let number): add(String(number))
    case .written(let text): add(text)
    }
  }

  private mutating func add(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func quoted(_ text: String) {
    add(JSONText.quoted(text))
  }

  private mutating func list<Items: Collection>(_ items: Items, _ one: (inout BatchAnswer, Items.Element) -> Void) {
    add("[")
    var isFirst = true
    for item in items {
      if !isFirst { add(",") }
      isFirst = false
      one(&self, item)
    }
    add("]")
  }
}

/// What names a line's answer.
enum BatchID {
  /// The line's number, from 1.
  case number(Int)
  /// The line's `id` as JSON, exactly as it was given.
  case written(String)
}
