/// A request together with how it is asked: as it is, or as far as it can be known.
struct Question {
  /// How what isn't known is taken.
  enum Assumption {
    /// Nothing is open: a missing key is missing.
    case exact
    /// What is open turns out well: conditions on unknown keys hold for an allow and fail for a deny.
    case atBest
    /// What is open turns out badly.
    case atWorst
  }

  let request: AccessRequest
  let assumption: Assumption
  let resources: ResourceScope
  /// A Deny for all but some binds a principal with a permissions boundary in any case.
  let hasBoundary: Bool

  init(_ request: AccessRequest, _ assumption: Assumption, resources: ResourceScope = .named, hasBoundary: Bool) {
    self.request = request
    self.assumption = assumption
    self.resources = resources
    self.hasBoundary = hasBoundary && request.facts.canHaveBoundary
  }

  /// What the policies of every level of an organization say: each must allow.
  func outcome(levels: [[CompiledPolicy]], _ naming: PrincipalNaming) -> LayerOutcome {
    var result = LayerOutcome(allows: true)
    for level in levels {
      let outcome = outcome(level, naming)
      if !outcome.allows { result.allows = false }
      if outcome.denies { result.denies = true }
    }
    return result
  }

  /// What policies that count together say.
  func outcome(_ policies: [CompiledPolicy], _ naming: PrincipalNaming) -> LayerOutcome {
    var result = LayerOutcome()
    for policy in policies {
      let outcome = outcome(policy, naming)
      if outcome.allows { result.allows = true }
      if outcome.denies { result.denies = true }
      result.match = max(result.match, outcome.match)
    }
    return result
  }

  /// What one policy says by itself.
  func outcome(_ policy: CompiledPolicy, _ naming: PrincipalNaming) -> LayerOutcome {
    var result = LayerOutcome()
    hear(policy, policy.index.general, naming, &result)
    hear(policy, policy.index.entries(of: request.facts.serviceHash), naming, &result)
    return result
  }

  private func hear(_ policy: CompiledPolicy, _ entries: Range<Int>, _ naming: PrincipalNaming, _ result: inout LayerOutcome) {
    var matched: Int32 = -1
    for place in entries {
      let entry = policy.index.entries[place]
      guard entry.statement != matched, entry.hash == 0 || entry.hash == request.facts.actionHash else { continue }
      let statement = policy.statements[Int(entry.statement)]
      if statement.isDeny ? result.denies : (!statement.isAllow || (result.allows && naming == .nobody)) { continue }
      let isAbout = entry.action < 0 ? policy.matchesActions(statement, request) : policy.matches(action: Int(entry.action), request)
      guard isAbout else { continue }
      matched = entry.statement
      var match = PrincipalMatch.none
      if naming != .nobody {
        match = policy.match(principalsOf: statement, request, naming, hasBoundary: hasBoundary)
        guard match > (statement.isAllow && result.allows ? result.match : .none) else { continue }
      }
      guard matchesResources(policy, statement, whenAbsent: naming != .nobody), matchesConditions(policy, statement) else { continue }
      if statement.isDeny {
        result.denies = true
      } else {
        result.allows = true
        result.match = max(result.match, match)
      }
    }
  }

  private func matchesResources(_ policy: CompiledPolicy, _ statement: StatementRecord, whenAbsent: Bool) -> Bool {
    switch resources {
    case .named: policy.matchesResources(statement, request, whenAbsent: whenAbsent)
    case .some: statement.isAllow ? statement.hasResources || whenAbsent : policy.namesEveryResource(statement, whenAbsent: whenAbsent)
    case .every: statement.isDeny ? statement.hasResources || whenAbsent : policy.namesEveryResource(statement, whenAbsent: whenAbsent)
    }
  }

  private func matchesConditions(_ policy: CompiledPolicy, _ statement: StatementRecord) -> Bool {
    if assumption == .exact { return policy.matchesConditions(statement, request) }
    let openHolds = (assumption == .atBest) == statement.isAllow
    for place in statement.conditions {
      let place = Int(place)
      let holds =
        policy.isOpen(condition: place, request.facts.context) ? openHolds : policy.verdict(condition: place, request.facts.context).holds
      if !holds { return false }
    }
    return true
  }
}

extension RequestPrincipal {
  var canHaveBoundary: Bool {
    switch kind {
    case .user, .role, .roleSession, .federatedUser: true
    case .root, .service, .identityProvider, .anonymous: false
    }
  }
}
