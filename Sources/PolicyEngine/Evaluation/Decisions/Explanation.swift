public import Language

/// A decision with everything that led to it: every layer's verdict, every statement's, and a sentence for people.
public struct Explanation: Sendable {
  /// The request.
  public let request: AccessRequest
  /// The policies that bore on it.
  public let policies: PoliciesInForce
  /// The decision and the layers' verdicts.
  public let verdict: Verdict
  let traces: [StatementTrace]
  let conditions: [ConditionVerdict]

  init(
    request: AccessRequest, policies: PoliciesInForce, verdict: Verdict, statements: [StatementTrace], conditions: [ConditionVerdict]
  ) {
    self.request = request
    self.policies = policies
    self.verdict = verdict
    traces = statements
    self.conditions = conditions
  }

  /// Every statement that was heard, in order of layers, levels, policies and statements.
  public var statements: [StatementExplanation] {
    traces.map(explanation)
  }

  /// The statements that decided: those that deny, for an explicit deny; for an allow those that gave it in the layers that had to. Empty
  /// for an implicit deny, which no statement makes.
  public var decidingStatements: [StatementPlace] {
    traces.filter(decides).map(place)
  }

  private func decides(_ trace: StatementTrace) -> Bool {
    guard trace.applies else { return false }
    let statement = policy(trace).statements[Int(trace.statement)]
    switch verdict.decision {
    case .explicitlyDenied: return statement.isDeny
    case .allowed: return statement.isAllow && verdict.needed.contains(LayerSet(trace.layer))
    case .implicitlyDenied: return false
    }
  }

  /// The context keys that statements about this action, resource and principal ask for and the request doesn't have, as they write them;
  /// each once.
  public var missingContextKeys: [String] {
    var found: [String] = []
    for trace in traces where isAbout(trace) {
      for variable in resourceVariables(trace) where request.context[variable] == nil { found.append(variable) }
      if trace.matchesResource { addMissingKeys(trace, to: &found) }
    }
    return uniqueKeys(found)
  }

  private func addMissingKeys(_ trace: StatementTrace, to found: inout [String]) {
    let policy = policy(trace)
    let number = Int(trace.statement)
    for (offset, place) in policy.statements[number].conditions.enumerated() {
      if conditions[Int(trace.conditions.lowerBound) + offset].isMissing {
        found.append(policy.document.statements[number].conditions[offset].key)
      }
      for variable in unresolvedVariables(policy, Int(place)) where request.context[variable] == nil { found.append(variable) }
    }
  }

  /// The policy variables that such statements hold and nothing fills in.
  public var unresolvedVariables: [String] {
    uniqueKeys(traces.flatMap(variables))
  }

  /// The decision in a sentence, as IAM words a refusal.
  ///
  /// Source: [Access denied error messages](https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html).
  public var sentence: Sentence {
    DecisionSentence(self).sentence
  }

  /// Whether a statement does something, and is about the action and the principal.
  private func isAbout(_ trace: StatementTrace) -> Bool {
    let statement = policy(trace).statements[Int(trace.statement)]
    return trace.matchesAction && trace.principal != .none && (statement.isAllow || statement.isDeny)
  }

  private func uniqueKeys(_ keys: [String]) -> [String] {
    var seen: Set<String> = []
    return keys.filter { seen.insert($0.lowercased()).inserted }
  }

  private func variables(_ trace: StatementTrace) -> [String] {
    guard isAbout(trace) else { return [] }
    return resourceVariables(trace) + (trace.matchesResource ? explanation(trace).conditions.flatMap(\.unresolvedVariables) : [])
  }

  private func resourceVariables(_ trace: StatementTrace) -> [String] {
    let policy = policy(trace)
    return policy.statements[Int(trace.statement)].resources.flatMap { place -> [String] in
      let variable = policy.resources[Int(place)].variable
      return variable < 0 ? [] : policy.variables[Int(variable)].unresolvedKeys(request.context)
    }
  }

  func policy(_ trace: StatementTrace) -> CompiledPolicy {
    if trace.layer == .identity { return policies.identity[Int(trace.policy)] }
    return policies.levels(of: trace.layer)[Int(trace.level)][Int(trace.policy)]
  }

  func place(_ trace: StatementTrace) -> StatementPlace {
    let policy = policy(trace)
    let number = Int(trace.statement)
    let hasLevels = trace.layer == .serviceControl || trace.layer == .resourceControl
    return StatementPlace(
      layer: trace.layer, level: hasLevels ? Int(trace.level) : nil, policy: Int(trace.policy), policyName: policy.name,
      statement: number, sid: policy.document.statements[number].sid, range: policy.document.statementRanges[number])
  }

  private func explanation(_ trace: StatementTrace) -> StatementExplanation {
    let policy = policy(trace)
    let number = Int(trace.statement)
    let record = policy.statements[number]
    let written = policy.document.statements[number]
    let conditions = zip(record.conditions, trace.conditions).enumerated().map { offset, places in
      condition(policy, Int(places.0), written.conditions[offset], self.conditions[Int(places.1)])
    }
    return StatementExplanation(
      place: place(trace), effect: written.effect, matchesAction: trace.matchesAction, matchesResource: trace.matchesResource,
      matchesPrincipal: trace.principal != .none, conditions: conditions)
  }

  private func unresolvedVariables(_ policy: CompiledPolicy, _ condition: Int) -> [String] {
    var found: [String] = []
    for value in policy.conditions[condition].values {
      let variable = policy.values[Int(value)].variable
      if variable >= 0 { found += policy.variables[Int(variable)].unresolvedKeys(request.context) }
    }
    return found
  }

  private func condition(
    _ policy: CompiledPolicy, _ place: Int, _ written: PolicyCondition, _ verdict: ConditionVerdict
  ) -> ConditionExplanation {
    ConditionExplanation(
      operatorName: written.operatorName, key: written.key, wanted: written.values, seen: request.context[written.key],
      holds: verdict.holds, isMissing: verdict.isMissing, unresolvedVariables: unresolvedVariables(policy, place))
  }
}

/// Where a statement stands among the policies in force.
public struct StatementPlace: Sendable, Hashable {
  /// The kind of its policy.
  public let layer: PolicyLayer
  /// The level of the organization, from 0 at its root; nil for other layers.
  public let level: Int?
  /// The policy among those of the layer, from 0.
  public let policy: Int
  /// What people know the policy by; empty where it has no name.
  public let policyName: String
  /// The statement in its document, from 0.
  public let statement: Int
  /// The statement's own name.
  public let sid: String?
  /// Its bytes in the document (UTF-8 offsets).
  public let range: Range<Int>
}

/// What a statement said of a request, and why.
public struct StatementExplanation: Sendable, Hashable {
  /// Where it stands.
  public let place: StatementPlace
  /// What it does where it applies.
  public let effect: PolicyEffect?
  /// Whether it is about the action.
  public let matchesAction: Bool
  /// Whether it is about the resource.
  public let matchesResource: Bool
  /// Whether it is about who asks; true in policies that name nobody.
  public let matchesPrincipal: Bool
  /// Its conditions, all of which must hold.
  public let conditions: [ConditionExplanation]

  /// Whether it applies to the request.
  public var applies: Bool { matchesAction && matchesResource && matchesPrincipal && conditions.allSatisfy(\.holds) }
}

/// What one condition said of a request.
public struct ConditionExplanation: Sendable, Hashable {
  /// The operator as written.
  public let operatorName: String
  /// The key as written.
  public let key: String
  /// The values it is compared with, as written.
  public let wanted: [String]
  /// The request's values; nil where the key is missing.
  public let seen: [String]?
  /// Whether it holds.
  public let holds: Bool
  /// Whether the request has no value for the key.
  public let isMissing: Bool
  /// Variables in its values that nothing fills in.
  public let unresolvedVariables: [String]
}
