import PolicyEngine

/// What random cases met, so that a comparison can't be empty without anybody's notice.
public struct Coverage {
  private var counts: [String: Int] = [:]

  /// Nothing met yet.
  public init() {}

  /// Counts what a case met.
  public mutating func note(_ evaluation: ReferenceEvaluator, _ answer: ReferenceAnswer) {
    let request = evaluation.request
    add("decision \(answer.decision)")
    add("principal \(request.principal.kind) \(answer.decision == .allowed ? "allowed" : "denied")")
    for (layer, decision) in answer.layers { add("layer \(layer) \(decision)") }
    for layer in answer.blockedBy { add("blocked by \(layer)") }
    add(request.isSameAccount ? "same account \(answer.decision)" : "other account \(answer.decision)")
    if request.resourcePolicyMustAllow { add("resource policy must allow \(answer.decision)") }
    if request.isWildcardOnly { add("wildcard only \(answer.decision)") }
    for statement in evaluation.reached where statement.matchesResource { note(statement, evaluation.context) }
  }

  /// What should be met and wasn't, or not as often as asked.
  public func lacking(atLeast least: Int) -> [String] {
    Self.expected.filter { counts[$0, default: 0] < least }.map { "\($0): \(counts[$0, default: 0])" }
  }

  /// Everything that was met with its count, the rarest first.
  public var report: String {
    counts.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map { "\($0.value) \($0.key)" }.joined(separator: "\n")
  }

  private mutating func note(_ reached: ReachedStatement, _ context: ReferenceContext) {
    let statement = reached.statement
    add("version \(reached.version)")
    if statement.actions?.isNegated == true { add("NotAction") }
    if statement.resources?.isNegated == true { add("NotResource") }
    if statement.resources == nil { add("no Resource") }
    if let effect = statement.effect, let principals = statement.principals {
      if principals.isNegated { add("NotPrincipal \(effect)") } else if let naming = reached.naming { add("named \(naming)") }
    }
    for pattern in statement.resources?.values ?? [] where pattern.contains("${") { add("variable in Resource") }
    for condition in statement.conditions {
      guard let kind = condition.comparison else { continue }
      let holds = ReferenceCondition.holds(condition, version: reached.version, context: context)
      let values = context.values(condition.key) ?? []
      add("operator \(kind.name)")
      add("comparison \(kind.comparison.rawValue) \(holds)")
      let amount = ReferenceCondition.isMissing(condition, context) ? "missing" : values.count == 1 ? "single" : "several"
      add("values \(kind.quantifier?.rawValue ?? "") \(kind.ifExists ? "IfExists " : "")\(amount) \(holds)")
      if condition.values.contains(where: { $0.contains("${") }) { add("variable in \(kind.comparison.rawValue)") }
    }
  }

  private mutating func add(_ name: String) { counts[name, default: 0] += 1 }

  private static let expected: [String] = {
    let decisions = ReferenceDecision.allCases
    var names = decisions.flatMap { ["decision \($0)", "same account \($0)", "other account \($0)", "resource policy must allow \($0)"] }
    names += ReferencePrincipal.Kind.allCases.flatMap { ["principal \($0) allowed", "principal \($0) denied"] }
    names += ReferenceLayer.allCases.flatMap { layer in ["blocked by \(layer)"] + decisions.map { "layer \(layer) \($0)" } }
    names += ["NotAction", "NotResource", "no Resource", "NotPrincipal allow", "NotPrincipal deny", "variable in Resource"]
    names += ["named byAccount", "named byRole", "named itself", "version v2008", "version v2012", "wildcard only allowed"]
    for comparison in ConditionOperator.Comparison.allCases {
      names += ["comparison \(comparison.rawValue) true", "comparison \(comparison.rawValue) false"]
      let prefixes = comparison == .null ? [""] : ["", "ForAllValues:", "ForAnyValue:"]
      let suffixes = comparison == .null ? [""] : ["", "IfExists"]
      names += prefixes.flatMap { prefix in suffixes.map { "operator \(prefix)\(comparison.rawValue)\($0)" } }
    }
    for quantifier in ["", "ForAllValues:", "ForAnyValue:"] {
      names += ["single true", "single false", "several true", "several false"].map { "values \(quantifier) \($0)" }
      names.append("values \(quantifier) IfExists missing true")
    }
    return names + [
      "values  missing true", "values  missing false", "values ForAllValues: missing true", "values ForAnyValue: missing false",
    ]
  }()
}
