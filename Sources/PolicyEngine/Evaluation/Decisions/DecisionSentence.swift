import Language

/// Words a decision as IAM does.
struct DecisionSentence {
  let explanation: Explanation

  init(_ explanation: Explanation) {
    self.explanation = explanation
  }

  /// The order in which IAM names what stopped a request.
  private static let order: [PolicyLayer] = [
    .resourceControl, .serviceControl, .resource, .identity, .boundary, .session, .endpoint,
  ]

  var sentence: Sentence {
    let request = explanation.request
    let verdict = explanation.verdict
    let who = request.principal.kind == .anonymous ? "anonymous" : request.principal.text
    let question = DecisionWords(principal: who, action: request.action, resource: request.resource)
    switch verdict.decision {
    case .allowed: return .requestAllowed(question, by: explanation.decidingStatements.first.map { name($0.layer) })
    case .explicitlyDenied:
      let layer = Self.order.first { verdict.of($0) == .explicitlyDenied } ?? .identity
      return .requestDeniedExplicitly(question, by: name(layer))
    case .implicitlyDenied:
      let layer = Self.order.first(where: verdict.blockedBy.contains) ?? .identity
      return .requestDeniedImplicitly(question, by: name(layer))
    }
  }

  private func name(_ layer: PolicyLayer) -> Sentence {
    switch layer {
    case .identity: .identityBasedPolicy
    case .resource: explanation.request.isTrustQuestion ? .roleTrustPolicy : .resourceBasedPolicy
    case .boundary: .permissionsBoundaryPolicy
    case .session: .sessionPolicy
    case .serviceControl: .serviceControlPolicy
    case .resourceControl: .resourceControlPolicy
    case .endpoint: .endpointPolicy
    }
  }
}

extension AccessRequest {
  /// Whether a role's trust policy answers the request.
  var isTrustQuestion: Bool { facts.needsResourcePolicy && facts.actionBytes.starts(with: "sts:".utf8) }
}
