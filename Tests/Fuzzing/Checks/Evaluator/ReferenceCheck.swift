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

  /// Whether the reference can be asked: it takes any twelve characters for an account and any text for a known identity, and takes its time
  /// where texts are long.
  private var isMeant: Bool {
    let account = given.accountOfARN?.utf8 ?? "".utf8[...]
    return given.size <= 2_000 && account.allSatisfy { (0x30...0x39).contains($0) } && hasRealIdentities
  }

  /// Whether what is known of the principal beside its own ARN is what it should be: an ID of letters and digits, a role's and a user's ARN.
  private var hasRealIdentities: Bool {
    let asking = request.principal
    let isLetter = { (byte: UInt8) in (byte | 0x20) &- 0x61 < 26 }
    let isID = asking.uniqueID.map { id in id.utf8.contains(where: isLetter) && id.utf8.allSatisfy { isLetter($0) || $0 &- 0x30 < 10 } }
    let isRole = asking.roleARN.map { RequestPrincipal($0)?.kind == .role }
    let isUser = asking.userARN.map { RequestPrincipal($0)?.kind == .user }
    return isID != false && isRole != false && isUser != false
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
