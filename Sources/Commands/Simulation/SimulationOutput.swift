import AccountService
import IAM
import Language
import PolicyEngine
import Terminal

/// Writes what simulations of a principal came to: JSON lines for programs, a table or explanations for people.
struct SimulationOutput {
  let context: CommandContext
  let explains: Bool

  /// A line of JSON for each request.
  func writeLines(_ results: [SimulateAccess.Decided]) throws {
    for result in results {
      var fields = [
        WireField("principal", .text(result.explanation.request.principal.text)), WireField("action", .text(result.action)),
        WireField("resource", .text(result.resource)), WireField("decision", .text(result.explanation.verdict.decision.rawValue)),
        WireField("blockedBy", .list(result.explanation.verdict.blockedBy.map { .text($0.rawValue) })),
      ]
      if explains { fields += explanation(result) }
      try context.host.output.line(JSONLine.text(fields))
    }
  }

  private func explanation(_ result: SimulateAccess.Decided) -> [WireField] {
    let explanation = result.explanation
    let layers = PolicyLayer.allCases.compactMap { layer in
      explanation.verdict.of(layer).map { WireField(layer.rawValue, .text($0.rawValue)) }
    }
    return [
      WireField("layers", .structure(layers)),
      WireField("decidingStatements", .list(result.deciding.map(statement))),
      WireField("missingContextKeys", .list(explanation.missingContextKeys.map(WireValue.text))),
      WireField("unresolvedVariables", .list(explanation.unresolvedVariables.map(WireValue.text))),
      WireField("message", .text(explanation.sentence(context.language))),
    ]
  }

  private func statement(_ statement: SimulateAccess.Deciding) -> WireValue {
    let sid = statement.place.sid.map { [WireField("sid", .text($0))] } ?? []
    return .structure(
      [
        WireField("layer", .text(statement.place.layer.rawValue)), WireField("policy", .text(statement.origin.text)),
        WireField("statement", .integer(statement.place.statement)),
      ] + sid + [WireField("firstLine", .integer(statement.lines.lowerBound)), WireField("lastLine", .integer(statement.lines.upperBound))])
  }

  /// A table of decisions, or each decision with its reasons.
  func writeText(_ results: [SimulateAccess.Decided]) throws {
    if explains {
      for (place, result) in results.enumerated() {
        if place > 0 { try context.host.output.line("") }
        try write(result)
      }
      return
    }
    let rows = results.map { [say($0.explanation.verdict.decision.word), $0.action, $0.resource] }
    let names = [Sentence.decisionColumn, .actionColumn, .resourceColumn].map(say)
    let table = TextTable(names: names, sample: rows, columns: context.host.columns, whole: [0, 1])
    try context.host.output.line(table.header)
    for row in rows { try context.host.output.line(table.line(row)) }
  }

  private func write(_ result: SimulateAccess.Decided) throws {
    let explanation = result.explanation
    let verdict = explanation.verdict
    try line("\(say(verdict.decision.word)): \(explanation.sentence(context.language))")
    for layer in PolicyLayer.allCases {
      guard let decision = verdict.of(layer) else { continue }
      let stop = verdict.blockedBy.contains(layer) ? "  ← " + say(.layerStopped) : ""
      try line("  \(layer.rawValue): \(say(decision.word))\(stop)")
    }
    for statement in result.deciding {
      try line("  " + say(.decidedBy(statement.origin.text, statement.place.statement, statement.place.sid, lines: statement.lines)))
    }
    for missed in result.missed { try line("  " + say(missed)) }
    if !explanation.missingContextKeys.isEmpty {
      try line("  " + say(.missingContextKeys(explanation.missingContextKeys)))
    }
  }

  private func say(_ sentence: Sentence) -> String { sentence(context.language) }

  private func line(_ text: String) throws { try context.host.output.line(SafeText(text).text) }
}

extension Decision {
  /// The decision in words.
  var word: Sentence {
    switch self {
    case .allowed: .decisionAllowed
    case .explicitlyDenied: .decisionExplicitlyDenied
    case .implicitlyDenied: .decisionImplicitlyDenied
    }
  }
}
