extension PoliciesInForce {
  /// Decides a request, in the order that IAM documents: an explicit deny anywhere, then what each kind of policy must allow.
  ///
  /// Allocates nothing unless a policy variable must be filled in, a text of other letters than ASCII be compared without regard to case,
  /// or base 64 be decoded.
  public func decide(_ request: AccessRequest) -> Verdict {
    var verdict = Verdict()
    let resource = hearOwnAccount(request, &verdict)
    hearOrganization(request, &verdict)
    if let endpoint { verdict.hear(.endpoint, outcome(endpoint, request, namesPrincipals: true)) }
    verdict.conclude(request, resource: resource)
    return verdict
  }

  private func hearOwnAccount(_ request: AccessRequest, _ verdict: inout Verdict) -> PrincipalMatch {
    let principal = request.principal
    let isBound = principal.isIdentity && principal.kind != .root
    if principal.kind == .root {
      verdict.hear(.identity, LayerOutcome(allows: true))
    } else if isBound {
      verdict.hear(.identity, outcome(identity, request, namesPrincipals: false))
    }
    var match = PrincipalMatch.none
    if let resource {
      let outcome = outcome(resource, request, namesPrincipals: true)
      match = outcome.match
      verdict.hear(.resource, outcome)
    } else if request.needsResourcePolicy || !request.sharesAccount || !principal.isIdentity {
      verdict.hear(.resource, LayerOutcome())
    }
    if isBound, let boundary { verdict.hear(.boundary, outcome(boundary, request, namesPrincipals: false)) }
    if isBound, let session {
      verdict.hear(.session, outcome(session, request, namesPrincipals: false))
    } else if principal.kind == .federatedUser {
      verdict.hear(.session, LayerOutcome())
    }
    return match
  }

  private func hearOrganization(_ request: AccessRequest, _ verdict: inout Verdict) {
    guard !request.principal.isServiceLinked else { return }
    if request.principal.isIdentity, let serviceControl {
      verdict.hear(.serviceControl, outcome(levels: serviceControl, request, namesPrincipals: false))
    }
    if request.honoursResourceControl, let resourceControl {
      verdict.hear(.resourceControl, outcome(levels: resourceControl, request, namesPrincipals: true))
    }
  }

  private func outcome(levels: [[CompiledPolicy]], _ request: AccessRequest, namesPrincipals: Bool) -> LayerOutcome {
    var result = LayerOutcome(allows: true)
    for level in levels {
      let outcome = outcome(level, request, namesPrincipals: namesPrincipals)
      if !outcome.allows { result.allows = false }
      if outcome.denies { result.denies = true }
    }
    return result
  }

  private func outcome(_ policies: [CompiledPolicy], _ request: AccessRequest, namesPrincipals: Bool) -> LayerOutcome {
    var result = LayerOutcome()
    for policy in policies {
      let outcome = outcome(policy, request, namesPrincipals: namesPrincipals)
      if outcome.allows { result.allows = true }
      if outcome.denies { result.denies = true }
      result.match = max(result.match, outcome.match)
    }
    return result
  }

  private func outcome(_ policy: CompiledPolicy, _ request: AccessRequest, namesPrincipals: Bool) -> LayerOutcome {
    policy.outcome(request, namesPrincipals: namesPrincipals, hasBoundary: boundary != nil && request.principal.canHaveBoundary)
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

extension CompiledPolicy {
  /// What the policy says of a request by itself.
  func outcome(_ request: AccessRequest, namesPrincipals: Bool, hasBoundary: Bool) -> LayerOutcome {
    var result = LayerOutcome()
    hear(index.general, request, namesPrincipals, hasBoundary, &result)
    hear(index.entries(of: request.serviceHash), request, namesPrincipals, hasBoundary, &result)
    return result
  }

  private func hear(
    _ entries: Range<Int>, _ request: AccessRequest, _ namesPrincipals: Bool, _ hasBoundary: Bool, _ result: inout LayerOutcome
  ) {
    var matched: Int32 = -1
    for place in entries {
      let entry = index.entries[place]
      guard entry.statement != matched, entry.hash == 0 || entry.hash == request.actionHash else { continue }
      let statement = statements[Int(entry.statement)]
      if statement.isDeny ? result.denies : (!statement.isAllow || (result.allows && !namesPrincipals)) { continue }
      let isAbout = entry.action < 0 ? matchesActions(statement, request) : matches(action: Int(entry.action), request)
      guard isAbout else { continue }
      matched = entry.statement
      var match = PrincipalMatch.none
      if namesPrincipals {
        match = self.match(principalsOf: statement, request, hasBoundary: hasBoundary)
        guard match > (statement.isAllow && result.allows ? result.match : .none) else { continue }
      }
      guard matchesResources(statement, request, whenAbsent: namesPrincipals), matchesConditions(statement, request) else { continue }
      if statement.isDeny {
        result.denies = true
      } else {
        result.allows = true
        result.match = max(result.match, match)
      }
    }
  }
}

extension Verdict {
  /// Draws the conclusion from what the layers said.
  /// - Parameter resource: how closely the allowing statements of the resource's policy name who asks.
  mutating func conclude(_ request: AccessRequest, resource match: PrincipalMatch) {
    needed = neededLayers(request, resource: match)
    blocking = denying.union(needed.subtracting(allowing))
    if !denying.isEmpty {
      decision = .explicitlyDenied
    } else {
      decision = blocking.isEmpty ? .allowed : .implicitlyDenied
    }
  }

  /// The layers without whose allow nothing goes.
  private func neededLayers(_ request: AccessRequest, resource match: PrincipalMatch) -> LayerSet {
    let organization: LayerSet = [LayerSet(.serviceControl), LayerSet(.resourceControl), LayerSet(.endpoint)]
    let limits: LayerSet = [LayerSet(.boundary), LayerSet(.session)]
    let always = heard.intersection(organization)
    guard request.principal.isIdentity else { return always.union(LayerSet(.resource)) }
    guard request.sharesAccount else {
      return always.union([LayerSet(.identity), LayerSet(.resource)]).union(heard.intersection(limits))
    }
    switch match {
    case .itself: return always.union(LayerSet(.resource))
    case .entity: return always.union(LayerSet(.resource)).union(heard.intersection(limits))
    case .account where request.needsResourcePolicy:
      return always.union([LayerSet(.identity), LayerSet(.resource)]).union(heard.intersection(limits))
    case .none where request.needsResourcePolicy: return always.union(LayerSet(.resource)).union(heard.intersection(limits))
    case .none, .account: return always.union(LayerSet(.identity)).union(heard.intersection(limits))
    }
  }
}
