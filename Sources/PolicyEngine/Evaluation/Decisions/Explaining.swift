extension PoliciesInForce {
  /// Decides a request and keeps what every statement of every layer said. The texts are made when they are asked for.
  public func explain(_ request: AccessRequest) -> Explanation {
    let verdict = decide(request)
    var tracer = Tracer(request: request, hasBoundary: boundary != nil && request.facts.canHaveBoundary)
    for layer in PolicyLayer.allCases where verdict.of(layer) != nil {
      // A root user needs no identity policy; whatever is handed in as one says nothing.
      if layer == .identity, request.principal.kind == .root { continue }
      let levels = levels(of: layer)
      for level in levels.indices {
        for place in levels[level].indices { tracer.trace(levels[level][place], layer, level: level, policy: place) }
      }
    }
    return Explanation(request: request, policies: self, verdict: verdict, statements: tracer.statements, conditions: tracer.conditions)
  }

  /// The policies of a layer, by level of the organization; other layers have one level.
  func levels(of layer: PolicyLayer) -> [[CompiledPolicy]] {
    switch layer {
    case .identity: [identity]
    case .resource: [resource.map { [$0] } ?? []]
    case .boundary: [boundary ?? []]
    case .session: [session ?? []]
    case .serviceControl: serviceControl ?? []
    case .resourceControl: resourceControl ?? []
    case .endpoint: [endpoint ?? []]
    }
  }
}

/// What a statement said of a request, in a few bytes.
struct StatementTrace: Sendable {
  var layer: PolicyLayer
  var level: Int32
  var policy: Int32
  var statement: Int32
  var matchesAction: Bool
  var matchesResource: Bool
  /// How it names who asks; `itself` in policies that name nobody.
  var principal: PrincipalMatch
  var conditions: Range<Int32>
  var conditionsHold: Bool

  var applies: Bool { matchesAction && matchesResource && principal != .none && conditionsHold }
}

/// Walks over all statements of the policies that are heard.
struct Tracer {
  let request: AccessRequest
  let hasBoundary: Bool
  private(set) var statements: [StatementTrace] = []
  private(set) var conditions: [ConditionVerdict] = []

  init(request: AccessRequest, hasBoundary: Bool) {
    self.request = request
    self.hasBoundary = hasBoundary
    statements.reserveCapacity(64)
    conditions.reserveCapacity(64)
  }

  mutating func trace(_ policy: CompiledPolicy, _ layer: PolicyLayer, level: Int, policy place: Int) {
    let naming = layer.naming
    let first = statements.count
    for number in policy.statements.indices {
      let statement = policy.statements[number]
      let start = Int32(conditions.count)
      var holds = true
      for condition in statement.conditions {
        let verdict = policy.verdict(condition: Int(condition), request.facts.context)
        if !verdict.holds { holds = false }
        conditions.append(verdict)
      }
      statements.append(
        StatementTrace(
          layer: layer, level: Int32(level), policy: Int32(place), statement: Int32(number), matchesAction: false,
          matchesResource: policy.matchesResources(statement, request, whenAbsent: naming != .nobody),
          principal: naming == .nobody
            ? .itself : policy.match(principalsOf: statement, request, naming, hasBoundary: hasBoundary),
          conditions: start..<Int32(conditions.count), conditionsHold: holds))
    }
    markActions(policy, policy.index.general, from: first)
    markActions(policy, policy.index.entries(of: request.facts.serviceHash), from: first)
  }

  /// The index tells which statements can be about the action; looking at every pattern of every statement would take far longer.
  private mutating func markActions(_ policy: CompiledPolicy, _ entries: Range<Int>, from first: Int) {
    for place in entries {
      let entry = policy.index.entries[place]
      let trace = first + Int(entry.statement)
      guard !statements[trace].matchesAction, entry.hash == 0 || entry.hash == request.facts.actionHash else { continue }
      statements[trace].matchesAction =
        entry.action < 0
        ? policy.matchesActions(policy.statements[Int(entry.statement)], request) : policy.matches(action: Int(entry.action), request)
    }
  }
}

/// Whether the policies of a layer name who they are about.
enum PrincipalNaming: Sendable {
  /// They hang on the principal itself.
  case nobody
  /// They hang on a resource; a statement without a principal is about nobody.
  case principals
  /// A resource control policy must say `*`; a statement that says nothing means it.
  case principalsOrEverybody
}

extension PolicyLayer {
  var naming: PrincipalNaming {
    switch self {
    case .identity, .boundary, .session, .serviceControl: .nobody
    case .resource, .endpoint: .principals
    case .resourceControl: .principalsOrEverybody
    }
  }
}
