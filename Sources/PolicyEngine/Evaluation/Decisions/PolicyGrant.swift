/// A statement that allows an action, and which resources it can be about: what an index of many policies keeps, so that the engine is asked
/// only where the answer may be yes.
public struct PolicyGrant: Sendable {
  /// Whether it holds only under conditions on more than the principal itself.
  public let isOpen: Bool
  /// The policy.
  public let policy: CompiledPolicy
  /// The statement in its document, from 0.
  public let statement: Int

  /// The resources that the statement names, as written; a star for one that names those it isn't about.
  public var resources: [String] {
    guard let list = policy.document.statements[statement].resources else { return [] }
    return list.isNegated ? ["*"] : list.values
  }

  /// The statement's conditions, as written.
  public var conditions: [PolicyCondition] { policy.document.statements[statement].conditions }

  /// Whether the statement can be about a resource, given as UTF-8.
  /// - Parameter variables: whether a policy variable counts, which can stand for anything; `${aws:username}` means oneself.
  public func canReach(_ resource: [UInt8], variables: Bool = true) -> Bool {
    let record = policy.statements[statement]
    guard record.hasResources else { return false }
    for place in record.resources {
      let pattern = policy.resources[Int(place)]
      if pattern.form == .variable {
        if variables { return true }
        continue
      }
      if policy.matches(pattern, resource.span) { return !record.negatesResources }
    }
    return record.negatesResources
  }
}

extension CompiledPolicy {
  /// The statements that allow an action on some resource; empty where the policy says nothing of it or only denies it.
  /// - Parameter target: the action; its resource doesn't count.
  public func grants(of target: RequestTarget) -> [PolicyGrant] {
    var found: [PolicyGrant] = []
    for range in [index.general, index.entries(of: target.serviceHash)] {
      for entry in index.entries[range] where entry.hash == 0 || entry.hash == target.actionHash {
        let statement = statements[Int(entry.statement)]
        guard statement.isAllow, found.last?.statement != Int(entry.statement), isAbout(entry, statement, target) else { continue }
        let isOpen = statement.conditions.contains { place in
          let arena = bytes
          return !PrincipalKeys.isPrincipalKey(arena.span.extracting(conditions[Int(place)].key.places))
        }
        found.append(PolicyGrant(isOpen: isOpen, policy: self, statement: Int(entry.statement)))
      }
    }
    return found
  }

  /// Whether some statement can be about an action of a service.
  /// - Parameter target: any action of the service.
  public func concerns(serviceOf target: RequestTarget) -> Bool {
    !index.general.isEmpty || !index.entries(of: target.serviceHash).isEmpty
  }

  /// Whether some statement allows an action on some resource.
  public func gives(_ target: RequestTarget) -> Bool {
    for range in [index.general, index.entries(of: target.serviceHash)] {
      for entry in index.entries[range] where entry.hash == 0 || entry.hash == target.actionHash {
        let statement = statements[Int(entry.statement)]
        if statement.isAllow, isAbout(entry, statement, target) { return true }
      }
    }
    return false
  }

  private func isAbout(_ entry: ActionEntry, _ statement: StatementRecord, _ target: RequestTarget) -> Bool {
    if entry.action >= 0 { return matches(actions[Int(entry.action)], target) }
    for place in statement.actions where matches(actions[Int(place)], target) { return false }
    return true
  }

  private func matches(_ action: ActionRecord, _ target: RequestTarget) -> Bool {
    if action.isEverything { return true }
    if action.hash != 0, action.hash != target.actionHash { return false }
    let arena = bytes
    return PatternMatcher.matches(arena.span.extracting(action.bytes.places), target.actionBytes.span)
  }

  fileprivate func matches(_ resource: ResourceRecord, _ text: Span<UInt8>) -> Bool {
    let arena = bytes
    let pattern = arena.span.extracting(resource.bytes.places)
    switch resource.form {
    case .everything, .variable: return true
    case .exact: return PatternMatcher.isEqual(pattern, text)
    case .prefix: return PatternMatcher.hasPrefix(text, pattern.extracting(0..<(pattern.count - 1)))
    case .whole: return PatternMatcher.matches(pattern, text)
    case .parted: return ARNPattern.matches(pattern, text)
    }
  }
}
