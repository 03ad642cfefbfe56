import IAM
import PolicyEngine

/// A simulation's answers as IAM gives them.
extension Simulation {
  /// A page of the results, an action after the other, each for every resource; only the page is evaluated.
  func page(
    _ actions: [String], _ resources: [String]?, holder: EntityKind?, marker: String?, maxItems: Int?
  ) throws -> Page<EvaluationResult> {
    let resources = resources.flatMap { $0.isEmpty ? nil : $0 } ?? ["*"]
    let page = try Paging.page(of: Array(0..<(actions.count * resources.count)), marker: marker, maxItems: maxItems)
    let results = try page.rows.map { place in
      try result(actions[place / resources.count], resources[place % resources.count], holder)
    }
    return Page(items: results, marker: page.marker)
  }

  private func result(_ action: String, _ resource: String, _ holder: EntityKind?) throws -> EvaluationResult {
    let explanation = try explain(action, on: resource, code: .invalidInput)
    let isNamed = resource != "*"
    var result = EvaluationResult()
    result.actionName = action
    result.resourceName = resource
    result.decision = explanation.verdict.decision.simulated
    result.matchedStatements = explanation.decidingStatements.compactMap { place in
      origin(of: place).map { MatchedStatement(place, $0, holder: holder) }
    }
    result.missingContextValues = isNamed ? [] : explanation.missingContextKeys
    result.boundary = explanation.verdict.of(.boundary).map { BoundaryDecision($0 == .allowed) }
    guard isNamed else { return result }
    result.details = details(explanation)
    var named = ResourceResult()
    named.resourceName = resource
    named.decision = result.decision
    named.matchedStatements = result.matchedStatements
    named.missingContextValues = explanation.missingContextKeys
    named.details = result.details?.entries.isEmpty == false ? result.details : nil
    named.boundary = result.boundary
    result.resourceResults = [named]
    return result
  }

  /// What each account's policies say of a request between two accounts; empty within one.
  private func details(_ explanation: Explanation) -> DecisionDetails {
    var details = DecisionDetails()
    let request = explanation.request
    guard let owner = request.resourceAccount, let account = request.principal.account, owner != account else { return details }
    let sources: [(PolicyLayer, String)] = [
      (.identity, "IAM Policy"), (.boundary, "Permissions Boundary Policy"), (.resource, "Resource Policy"),
    ]
    for (layer, name) in sources {
      if let decision = explanation.verdict.of(layer) { details.entries.append(WireField(name, .text(decision.simulated))) }
    }
    return details
  }
}

extension Decision {
  /// The decision in the simulator's word.
  var simulated: String {
    switch self {
    case .allowed: "allowed"
    case .explicitlyDenied: "explicitDeny"
    case .implicitlyDenied: "implicitDeny"
    }
  }
}
