import PolicyEngine

/// The evaluation of policies as IAM's documentation tells it, without a thought for speed: what the engine is held against.
///
/// Source: [Policy evaluation logic](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html).
public struct ReferenceEvaluator {
  let request: ReferenceCase
  let context: ReferenceContext
  private let layers: [ReferenceLayer: LayerResult]

  /// Evaluates every layer that has a say.
  public init(_ request: ReferenceCase) {
    self.request = request
    context = request.fullContext
    var layers: [ReferenceLayer: LayerResult] = [:]
    for layer in ReferenceLayer.allCases { layers[layer] = Self.result(of: layer, request, context) }
    self.layers = layers
  }

  /// The answer to the request.
  public var answer: ReferenceAnswer {
    ReferenceAnswer(
      decision: decision, layers: layers.mapValues(\.decision), blockedBy: blockedBy, decidingStatements: decidingStatements,
      missingContextKeys: missingContextKeys)
  }

  /// The statements of all layers that are about the request's action and principal.
  var reached: [ReachedStatement] { layers.values.flatMap(\.reached) }

  /// The keys that such statements asked for in vain: by variables of their resources and, where the resource matches, by conditions and
  /// by variables in the values of conditions.
  private var missingContextKeys: Set<String> {
    var keys: Set<String> = []
    for reached in reached {
      var texts = reached.statement.resources?.values ?? []
      if reached.matchesResource {
        for condition in reached.statement.conditions {
          if condition.comparison != nil, (context.values(condition.key) ?? []).isEmpty { keys.insert(condition.key.lowercased()) }
          if ReferenceCondition.takesVariables(condition) { texts += condition.values }
        }
      }
      for text in texts { keys.formUnion(ReferenceVariables.missingKeys(text, version: reached.version, context: context)) }
    }
    return keys
  }

  // MARK: Layers

  /// What a layer says; nil where it has no say.
  private static func result(of layer: ReferenceLayer, _ request: ReferenceCase, _ context: ReferenceContext) -> LayerResult? {
    let principal = request.principal
    let reachedByOrganization = !principal.isServiceLinked
    let documents = { (list: [PolicyDocument]?) in
      list.map { LayerResult([$0], layer: layer, hasLevels: false, request: request, context: context) }
    }
    let levels = { (list: [[PolicyDocument]]?) in
      list.map { LayerResult($0, layer: layer, hasLevels: true, request: request, context: context) }
    }
    switch layer {
    case .identity:
      if principal.kind == .root { return LayerResult(.allowed) }
      return principal.hasIdentityPolicies ? documents(request.identity) : nil
    case .resource:
      return documents(request.resourcePolicy.map { [$0] }) ?? (needsResourcePolicy(request) ? LayerResult(.implicitlyDenied) : nil)
    case .boundary:
      return principal.hasIdentityPolicies ? documents(request.boundary) : nil
    case .session:
      guard principal.hasIdentityPolicies else { return nil }
      return documents(request.session) ?? (principal.kind == .federatedUser ? LayerResult(.implicitlyDenied) : nil)
    case .serviceControl:
      let isMember = principal.hasIdentityPolicies || principal.kind == .root
      return isMember && reachedByOrganization ? levels(request.serviceControl) : nil
    case .resourceControl:
      return request.honoursResourceControl && reachedByOrganization ? levels(request.resourceControl) : nil
    case .endpoint:
      return documents(request.endpoint)
    }
  }

  /// Whether nothing is allowed unless the resource's policy allows it.
  private static func needsResourcePolicy(_ request: ReferenceCase) -> Bool {
    let hasAccount = request.principal.hasIdentityPolicies || request.principal.kind == .root
    return !hasAccount || !request.isSameAccount || request.resourcePolicyMustAllow
  }

  // MARK: Decision

  private enum Freedom { case none, needsNoAllow, always }

  /// Two actions of STS that an account's identities may do without permission; one of them can't be denied at all.
  private var freedom: Freedom {
    guard request.principal.hasIdentityPolicies || request.principal.kind == .root else { return .none }
    switch lowered(request.action) {
    case "sts:getcalleridentity": return .always
    case "sts:getsessiontoken": return .needsNoAllow
    default: return .none
    }
  }

  private var decision: ReferenceDecision {
    if freedom == .always { return .allowed }
    if layers.values.contains(where: { $0.decision == .explicitlyDenied }) { return .explicitlyDenied }
    return blockedBy.isEmpty ? .allowed : .implicitlyDenied
  }

  /// How far the allows of the resource's policy carry by themselves: only in the principal's own account.
  private var resourceNaming: Naming? {
    guard request.isSameAccount else { return nil }
    return layers[.resource]?.allows.compactMap(\.naming).max()
  }

  /// Whether the request needs an allow of a layer.
  private func isNeeded(_ layer: ReferenceLayer) -> Bool {
    guard freedom == .none else { return false }
    return switch layer {
    case .serviceControl, .resourceControl, .endpoint: true
    case .resource: Self.needsResourcePolicy(request)
    case .identity: isIdentityNeeded
    case .boundary, .session: resourceNaming != .itself
    }
  }

  /// Identity policies must allow in another account, where the resource's policy leaves it to the account, and where the resource has
  /// nothing to say. A resource whose policy must allow, and doesn't, stops the request whatever they say.
  private var isIdentityNeeded: Bool {
    guard request.isSameAccount else { return true }
    switch resourceNaming {
    case .itself, .byRole: return false
    case .byAccount: return true
    case nil: return !request.resourcePolicyMustAllow
    }
  }

  private var blockedBy: Set<ReferenceLayer> {
    if freedom == .always { return [] }
    return Set(
      layers.filter { layer, result in
        result.decision == .explicitlyDenied || (result.decision == .implicitlyDenied && isNeeded(layer))
      }.keys)
  }

  /// The denies of a denial; the allows that were needed. What stands in for a needed layer was needed itself.
  private var decidingStatements: Set<ReferencePlace> {
    switch decision {
    case .explicitlyDenied:
      return Set(layers.values.flatMap(\.denies))
    case .implicitlyDenied:
      return []
    case .allowed:
      let standsIn = freedom == .none && (resourceNaming == .itself || resourceNaming == .byRole)
      return Set(layers.filter { isNeeded($0.key) || ($0.key == .resource && standsIn) }.values.flatMap { $0.allows.map(\.place) })
    }
  }
}
