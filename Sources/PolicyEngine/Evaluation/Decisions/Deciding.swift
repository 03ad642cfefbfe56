extension PoliciesInForce {
  /// Decides a request, in the order that IAM documents: an explicit deny anywhere, then what each kind of policy must allow.
  ///
  /// Allocates nothing unless a policy variable must be filled in, a text of other letters than ASCII be compared without regard to case,
  /// or base 64 be decoded.
  public func decide(_ request: AccessRequest) -> Verdict {
    evaluate(Question(request, .exact, hasBoundary: boundary != nil))
  }

  func evaluate(_ question: Question) -> Verdict {
    var verdict = Verdict()
    let resource = hearOwnAccount(question, &verdict)
    hearOrganization(question, &verdict)
    if let endpoint { verdict.hear(.endpoint, question.outcome(endpoint, .principals)) }
    verdict.conclude(question.request, resource: resource)
    return verdict
  }

  private func hearOwnAccount(_ question: Question, _ verdict: inout Verdict) -> PrincipalMatch {
    let request = question.request
    let kind = request.facts.kind
    let isBound = request.facts.isIdentity && kind != .root
    if kind == .root {
      verdict.hear(.identity, LayerOutcome(allows: true))
    } else if isBound {
      verdict.hear(.identity, question.outcome(identity, .nobody))
    }
    var match = PrincipalMatch.none
    if let resource {
      let outcome = question.outcome(resource, .principals)
      match = outcome.match
      verdict.hear(.resource, outcome)
    } else if request.facts.needsResourcePolicy || !request.facts.sharesAccount || !request.facts.isIdentity {
      verdict.hear(.resource, LayerOutcome())
    }
    if isBound, let boundary { verdict.hear(.boundary, question.outcome(boundary, .nobody)) }
    if isBound, let session {
      verdict.hear(.session, question.outcome(session, .nobody))
    } else if kind == .federatedUser {
      verdict.hear(.session, LayerOutcome())
    }
    return match
  }

  private func hearOrganization(_ question: Question, _ verdict: inout Verdict) {
    let request = question.request
    guard !request.facts.isServiceLinked else { return }
    if request.facts.isIdentity, let serviceControl {
      verdict.hear(.serviceControl, question.outcome(levels: serviceControl, .nobody))
    }
    if request.facts.honoursResourceControl, let resourceControl {
      verdict.hear(.resourceControl, question.outcome(levels: resourceControl, .principalsOrEverybody))
    }
  }
}

extension Verdict {
  /// Draws the conclusion from what the layers said.
  /// - Parameter resource: how closely the allowing statements of the resource's policy name who asks.
  mutating func conclude(_ request: AccessRequest, resource match: PrincipalMatch) {
    needed = request.facts.freedom == .none ? neededLayers(request, resource: match) : []
    if request.facts.freedom == .always {
      decision = .allowed
      return
    }
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
    guard request.facts.isIdentity else { return always.union(LayerSet(.resource)) }
    guard request.facts.sharesAccount else {
      return always.union([LayerSet(.identity), LayerSet(.resource)]).union(heard.intersection(limits))
    }
    switch match {
    case .itself: return always.union(LayerSet(.resource))
    case .entity: return always.union(LayerSet(.resource)).union(heard.intersection(limits))
    case .account where request.facts.needsResourcePolicy:
      return always.union([LayerSet(.identity), LayerSet(.resource)]).union(heard.intersection(limits))
    case .none where request.facts.needsResourcePolicy: return always.union(LayerSet(.resource)).union(heard.intersection(limits))
    case .none, .account: return always.union(LayerSet(.identity)).union(heard.intersection(limits))
    }
  }
}
