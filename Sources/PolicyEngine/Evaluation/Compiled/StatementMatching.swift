/// How closely a statement names who asks.
enum PrincipalMatch: UInt8, Comparable, Sendable {
  /// Not at all.
  case none
  /// By the account, which passes the decision on to the account's own policies.
  case account
  /// By the role of the session, or by the user of a federated session.
  case entity
  /// Itself, or everybody.
  case itself

  static func < (left: PrincipalMatch, right: PrincipalMatch) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension CompiledPolicy {
  // MARK: Actions

  func matches(action place: Int, _ request: AccessRequest) -> Bool {
    let action = actions[place]
    if action.isEverything { return true }
    if action.hash != 0, action.hash != request.facts.actionHash { return false }
    let arena = bytes
    let name = request.facts.actionBytes
    return PatternMatcher.matches(arena.span.extracting(action.bytes.places), name.span)
  }

  func matchesActions(_ statement: StatementRecord, _ request: AccessRequest) -> Bool {
    guard statement.hasActions else { return false }
    for place in statement.actions where matches(action: Int(place), request) { return !statement.negatesActions }
    return statement.negatesActions
  }

  // MARK: Resources

  /// - Parameter whenAbsent: the answer for a statement that names no resources.
  func matchesResources(_ statement: StatementRecord, _ request: AccessRequest, whenAbsent: Bool) -> Bool {
    guard statement.hasResources else { return whenAbsent }
    for place in statement.resources where matches(resource: Int(place), request) { return !statement.negatesResources }
    return statement.negatesResources
  }

  func matches(resource place: Int, _ request: AccessRequest) -> Bool {
    let resource = resources[place]
    if resource.form == .everything { return true }
    if request.facts.isWithoutResource { return false }
    let named = request.facts.resourceBytes
    let text = named.span
    let arena = bytes
    let pattern = arena.span.extracting(resource.bytes.places)
    switch resource.form {
    case .everything: return true
    case .exact: return PatternMatcher.isEqual(pattern, text)
    case .prefix: return PatternMatcher.hasPrefix(text, pattern.extracting(0..<(pattern.count - 1)))
    case .whole: return PatternMatcher.matches(pattern, text)
    case .parted: return ARNPattern.matches(pattern, text)
    case .variable:
      guard let resolved = variables[Int(resource.variable)].resolved(request.facts.context) else { return false }
      return ARNPattern.matches(ARNPattern.completed(resolved).span, text)
    }
  }

  // MARK: Principals

  /// How a statement of a policy that hangs on the resource names who asks.
  /// - Parameter hasBoundary: a Deny for all but some binds a principal with a permissions boundary in any case.
  func match(principalsOf statement: StatementRecord, _ request: AccessRequest, _ naming: PrincipalNaming, hasBoundary: Bool)
    -> PrincipalMatch
  {
    guard statement.hasPrincipals else { return naming == .principalsOrEverybody ? .itself : .none }
    guard statement.negatesPrincipals else {
      var best = PrincipalMatch.none
      for place in statement.principals { best = max(best, match(principal: Int(place), request.facts.identities)) }
      return best
    }
    if statement.isDeny {
      return !hasBoundary && listsEveryIdentity(statement, request.facts.identities) ? .none : .itself
    }
    for place in statement.principals where match(principal: Int(place), request.facts.identities) != .none { return .none }
    return .itself
  }

  private func match(principal place: Int, _ identities: PrincipalIdentities) -> PrincipalMatch {
    let principal = principals[place]
    switch principal.kind {
    case .anyone: return .itself
    case .account: return isEqual(principal.bytes, identities.account) ? (identities.kind == .root ? .itself : .account) : .none
    case .arn:
      return isEqual(principal.bytes, identities.own) ? .itself : .none
    case .user:
      if isEqual(principal.bytes, identities.own) { return .itself }
      return isUserBehind(principal, identities) ? .entity : .none
    case .role: return isRole(principal, identities) ? .entity : .none
    case .uniqueID:
      guard isEqual(principal.bytes, identities.uniqueID) else { return .none }
      return identities.kind == .user ? .itself : .entity
    case .service: return identities.kind == .service && isEqual(principal.bytes, identities.own) ? .itself : .none
    case .anyService: return identities.kind == .service ? .itself : .none
    case .provider: return identities.kind == .identityProvider && isEqual(principal.bytes, identities.own) ? .itself : .none
    case .anyProvider: return identities.kind == .identityProvider ? .itself : .none
    case .unknown: return .none
    }
  }

  private func isRole(_ principal: PrincipalRecord, _ identities: PrincipalIdentities) -> Bool {
    switch identities.kind {
    case .role: return isEqual(principal.bytes, identities.own)
    case .roleSession:
      if !identities.role.isEmpty { return isEqual(principal.bytes, identities.role) }
      return isEqual(principal.account, identities.account) && isEqual(principal.name, identities.name)
    default: return false
    }
  }

  /// Whether a federated session was made by a user; where nothing else is known, she is the one of the session's name.
  private func isUserBehind(_ principal: PrincipalRecord, _ identities: PrincipalIdentities) -> Bool {
    guard identities.kind == .federatedUser else { return false }
    if !identities.user.isEmpty { return isEqual(principal.bytes, identities.user) }
    return isEqual(principal.account, identities.account) && isEqual(principal.name, identities.name)
  }

  /// Whether a list names all that a principal is: its account, itself, and the role or user behind a session.
  private func listsEveryIdentity(_ statement: StatementRecord, _ identities: PrincipalIdentities) -> Bool {
    var listsAccount = identities.account.isEmpty
    var listsEntity = identities.kind != .roleSession && !(identities.kind == .federatedUser && !identities.user.isEmpty)
    var listsItself = false
    for place in statement.principals {
      if principals[Int(place)].kind == .anyone { return true }
      switch match(principal: Int(place), identities) {
      case .none: break
      case .account: listsAccount = true
      case .entity:
        listsEntity = true
        if identities.kind == .role { listsItself = true }
      case .itself:
        listsItself = true
        if identities.kind == .root { listsAccount = true }
      }
    }
    return listsAccount && listsEntity && listsItself
  }

  private func isEqual(_ range: Range<Int32>, _ other: [UInt8]) -> Bool {
    guard range.count == other.count, !other.isEmpty else { return false }
    let start = Int(range.lowerBound)
    for index in 0..<other.count where bytes[start + index] != other[index] { return false }
    return true
  }
}
