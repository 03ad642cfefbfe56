import Language
import PolicyEngine

/// What an explanation promises: it is the decision's own, and its statements bear it out.
struct ExplanationCheck {
  let given: FuzzCase
  let request: AccessRequest
  let verdict: Verdict

  func run() throws {
    let explanation = given.inForce.explain(request)
    try promise(explanation.verdict == verdict, "the explanation decides otherwise: \(explanation.verdict)")
    try promise(!explanation.sentence.english.isEmpty && !explanation.sentence.korean.isEmpty, "nothing is said")
    let statements = explanation.statements
    try checkPlaces(statements)
    for layer in PolicyLayer.allCases { try checkLayer(layer, statements.filter { $0.place.layer == layer }) }
    try checkDeciding(explanation, statements)
    try checkKeys(explanation)
    if let idle = statements.first(where: { !$0.applies }) { try checkIdle(idle.place) }
  }

  /// Each statement of each layer that was heard stands there once, with its bytes.
  private func checkPlaces(_ statements: [StatementExplanation]) throws {
    let isRoot = request.principal.kind == .root
    let heard = given.statements.filter { verdict.of($0.layer) != nil && !(isRoot && $0.layer == .identity) }
    try promise(statements.count == heard.count, "\(statements.count) of \(heard.count) statements are explained")
    for (statement, place) in zip(statements, heard) {
      let own = statement.place
      let isSame =
        own.layer == place.layer && own.level ?? 0 == place.level && own.policy == place.policy && own.statement == place.statement
      try promise(isSame, "\(own) stands for \(place)")
      let document = given.layers[place.layer]?[place.level][place.policy].document
      try promise(document?.statementRanges[place.statement] == own.range, "\(own) has other bytes")
    }
  }

  /// A layer says what its statements say.
  private func checkLayer(_ layer: PolicyLayer, _ statements: [StatementExplanation]) throws {
    guard let decision = verdict.of(layer) else { return }
    let denies = statements.contains { $0.applies && $0.effect == .deny }
    try promise(denies == (decision == .explicitlyDenied), "\(layer) is \(decision), but its statements deny: \(denies)")
    guard !denies, !(request.principal.kind == .root && layer == .identity) else { return }
    let hasLevels = layer == .serviceControl || layer == .resourceControl
    let levels = hasLevels ? (given.layers[layer]?.indices).map(Array.init) ?? [] : [0]
    let allows = levels.allSatisfy { level in
      statements.contains { $0.applies && $0.effect == .allow && ($0.place.level ?? 0) == level }
    }
    try promise(allows == (decision == .allowed), "\(layer) is \(decision), but its statements allow: \(allows)")
  }

  private func checkDeciding(_ explanation: Explanation, _ statements: [StatementExplanation]) throws {
    let deciding = explanation.decidingStatements
    let applying = Set(statements.filter(\.applies).map(\.place))
    try promise(Set(deciding).isSubset(of: applying), "a statement decides that doesn't apply")
    switch verdict.decision {
    case .explicitlyDenied: try promise(!deciding.isEmpty, "no statement denies")
    case .implicitlyDenied: try promise(deciding.isEmpty, "\(deciding) make an implicit deny")
    case .allowed: break
    }
  }

  /// Missing keys are missing, each once.
  private func checkKeys(_ explanation: Explanation) throws {
    let missing = explanation.missingContextKeys
    for key in missing { try promise(request.context[key] == nil, "\(key) isn't missing") }
    try promise(Set(missing.map { $0.lowercased() }).count == missing.count, "a missing key stands twice in \(missing)")
  }

  /// A statement that doesn't apply can as well go away.
  private func checkIdle(_ place: StatementPlace) throws {
    let fewer = try given.without((place.layer, place.level ?? 0, place.policy, place.statement)).fewer
    let again = fewer.request().map(fewer.inForce.decide)
    try promise(again == verdict, "\(place) doesn't apply, but without it: \(String(describing: again)) after \(verdict)")
  }
}
