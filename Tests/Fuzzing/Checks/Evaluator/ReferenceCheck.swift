import PolicyEngine
import PolicyReference

/// The engine's answer is the plain evaluator's.
struct ReferenceCheck {
  let given: FuzzCase
  let request: AccessRequest
  let verdict: Verdict

  func run() throws {
    guard isMeant, let asked = asked() else { return }
    let answer = ReferenceEvaluator(asked).answer
    let layers = PolicyLayer.allCases.map { layer in verdict.of(layer)?.rawValue ?? "-" }
    let expected = ReferenceLayer.allCases.map { layer in answer.layers[layer]?.rawValue ?? "-" }
    try promise(layers == expected, "layers say \(layers), the reference \(expected)")
    try promise(verdict.decision.rawValue == answer.decision.rawValue, "\(verdict.decision), the reference \(answer.decision)")
    let blocking = Set(verdict.blockedBy.map(\.rawValue))
    try promise(blocking == Set(answer.blockedBy.map(\.rawValue)), "blocked by \(blocking), the reference by \(answer.blockedBy)")
    let explanation = given.inForce.explain(request)
    let deciding = explanation.decidingStatements.map { place in
      ReferenceLayer(rawValue: place.layer.rawValue).map {
        ReferencePlace(layer: $0, level: place.level, policy: place.policy, statement: place.statement)
      }
    }
    try promise(Set(deciding) == Set(answer.decidingStatements), "\(deciding) decide, in the reference \(answer.decidingStatements)")
    let missing = Set(explanation.missingContextKeys.map { $0.lowercased() })
    try promise(missing == answer.missingContextKeys, "\(missing) are missing, in the reference \(answer.missingContextKeys)")
  }

  /// Whether the reference can be asked: it takes any twelve characters for an account, and tries every way a star can go, which is plain
  /// and takes forever where there are many.
  private var isMeant: Bool {
    let parts = given.resource.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    let account = parts.count == 6 ? parts[4].utf8 : "".utf8[...]
    let texts = given.layers.values.joined().joined().map(\.document.source)
    let isCheap = texts.allSatisfy { $0.utf8.count { $0 == UInt8(ascii: "*") } <= 24 } && given.size <= 2_000
    return isCheap && account.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// The case as the reference takes it; nil where it reads another kind of principal.
  private func asked() -> ReferenceCase? {
    guard var principal = given.principal.isEmpty ? ReferencePrincipal.anonymous : ReferencePrincipal(given.principal) else { return nil }
    principal.uniqueID = request.principal.uniqueID
    principal.roleARN = request.principal.roleARN
    principal.userARN = request.principal.userARN
    var asked = ReferenceCase(
      principal: principal, action: given.action, resource: given.resource, resourceAccount: given.ownerBesideARN, context: given.context,
      isWildcardOnly: given.isWildcardOnly, honoursResourceControl: given.honoursResourceControl)
    let list = { (layer: PolicyLayer) in given.layers[layer].map { $0.flatMap { $0.map(\.document) } } }
    let levels = { (layer: PolicyLayer) in given.layers[layer].map { $0.map { $0.map(\.document) } } }
    asked.identity = list(.identity) ?? []
    asked.resourcePolicy = list(.resource)?.last
    asked.boundary = list(.boundary)
    asked.session = list(.session)
    asked.serviceControl = levels(.serviceControl)
    asked.resourceControl = levels(.resourceControl)
    asked.endpoint = list(.endpoint)
    return asked
  }
}
