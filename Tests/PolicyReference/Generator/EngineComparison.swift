public import PolicyEngine

/// Holds the engine against the reference.
extension RandomCase {
  /// What the engine is asked; nil where it takes no such request.
  public var engineRequest: AccessRequest? {
    try? AccessRequest(
      principal: enginePrincipal, action: request.action, resource: request.resource, resourceAccount: request.resourceAccount,
      context: RequestContext(request.context), isWildcardOnly: request.isWildcardOnly,
      honoursResourceControl: request.honoursResourceControl)
  }

  private var enginePrincipal: RequestPrincipal {
    var principal = RequestPrincipal(request.principal.text) ?? .anonymous
    principal.uniqueID = request.principal.uniqueID
    principal.roleARN = request.principal.roleARN
    principal.userARN = request.principal.userARN
    return principal
  }

  /// The policies as the engine has made them ready.
  public var enginePolicies: PoliciesInForce {
    PoliciesInForce(
      identity: identity.map(\.compiled), resource: resourcePolicy?.compiled, boundary: boundary?.map(\.compiled),
      session: session?.map(\.compiled), serviceControl: serviceControl?.map { $0.map(\.compiled) },
      resourceControl: resourceControl?.map { $0.map(\.compiled) }, endpoint: endpoint?.map(\.compiled))
  }

  /// What engine and reference answer differently; empty where they agree.
  public func differences() -> [String] { differences(from: ReferenceEvaluator(reference).answer) }

  /// What the engine answers differently from an answer of the reference.
  public func differences(from answer: ReferenceAnswer) -> [String] {
    guard let request = engineRequest else { return ["the engine doesn't take the request"] }
    let policies = enginePolicies
    let explanation = policies.explain(request)
    return Self.differences("decide", policies.decide(request), answer) + Self.differences("explain", explanation.verdict, answer)
      + Self.differences(explanation, answer)
  }

  private static func differences(_ explanation: Explanation, _ answer: ReferenceAnswer) -> [String] {
    var result: [String] = []
    let places = explanation.decidingStatements.compactMap { place in
      ReferenceLayer(rawValue: place.layer.rawValue).map {
        ReferencePlace(layer: $0, level: place.level, policy: place.policy, statement: place.statement).description
      }
    }
    let wantedPlaces = answer.decidingStatements.map(\.description)
    if places.sorted() != wantedPlaces.sorted() { result.append("decided by \(places.sorted()), should be \(wantedPlaces.sorted())") }
    let keys = explanation.missingContextKeys.map { $0.lowercased() }.sorted()
    let wantedKeys = answer.missingContextKeys.sorted()
    if keys != wantedKeys { result.append("missing keys \(keys), should be \(wantedKeys)") }
    return result
  }

  private static func differences(_ name: String, _ verdict: Verdict, _ answer: ReferenceAnswer) -> [String] {
    var result: [String] = []
    if verdict.decision.rawValue != answer.decision.rawValue {
      result.append("\(name): \(verdict.decision.rawValue), should be \(answer.decision.rawValue)")
    }
    for layer in PolicyLayer.allCases {
      let wanted = ReferenceLayer(rawValue: layer.rawValue).flatMap { answer.layers[$0] }?.rawValue
      let given = verdict.of(layer)?.rawValue
      if wanted != given { result.append("\(name): layer \(layer.rawValue) is \(given ?? "absent"), should be \(wanted ?? "absent")") }
    }
    let given = verdict.blockedBy.map(\.rawValue).sorted()
    let wanted = answer.blockedBy.map(\.rawValue).sorted()
    if given != wanted { result.append("\(name): blocked by \(given), should be \(wanted)") }
    return result
  }
}
