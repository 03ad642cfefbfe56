import IAM
import PolicyEngine

/// Finds the ways to more permissions that are open to somebody, each on the thing that makes it one: her own user, a group that she is in, a
/// role that the service gets.
struct EscalationReader {
  let graph: AccessGraph
  let administrators: [Reach]
  private let watched: [RequestTarget]
  private let bits: [UInt64]
  private var reached: [ReachedKey: [Int]] = [:]

  private struct ReachedKey: Hashable {
    let policy: Int32
    let action: Int
    let kind: RequestPrincipal.Kind
    let service: String?
  }

  init(_ graph: AccessGraph, administrators: [Reach]) {
    self.graph = graph
    self.administrators = administrators
    watched = (try? WatchedActions.targets()) ?? []
    bits = EscalationWays.all.map { WatchedActions.bits($0.actions) }
  }

  /// The open ways, each once.
  mutating func ways(of place: Int) -> [OpenWay] {
    let gives = graph.givesTo[place]
    guard gives & ~3 != 0, graph.account.principals[place].unreadable.isEmpty else { return [] }
    var open: [OpenWay] = []
    for (way, bits) in zip(EscalationWays.all, bits) where gives & bits == bits {
      if let found = opened(way, to: place) { open.append(found) }
    }
    return open
  }

  /// A way with the first thing on which it is open.
  private mutating func opened(_ way: EscalationWay, to place: Int) -> OpenWay? {
    switch way.lever {
    case .credentials: return first(way, for: place, others(way, .user, for: place))
    case .trust, .passedRole: return first(way, for: place, others(way, .role, for: place))
    case .ownRole where graph.account.principals[place].principal.kind != .role:
      return first(way, for: place, others(way, .role, for: place).filter { mayAssume(place, $0) })
    case .runningRole:
      guard graph.roles.contains(where: { $0.services.contains(way.service ?? "") }) else { return nil }
      return first(way, for: place, on: [nil])
    case .ownPolicy, .ownUser, .ownGroup, .ownRole, .membership, .userBoundary, .roleBoundary:
      return first(way, for: place, on: own(way, of: place))
    }
  }

  private func first(_ way: EscalationWay, for place: Int, _ others: [Int]) -> OpenWay? {
    for other in others where other != place {
      let arn = graph.arn(other)
      let reach = graph.reach(of: place, by: way, on: arn)
      if reach > .never { return OpenWay(way: way, resource: arn, reach: reach) }
    }
    return nil
  }

  private func first(_ way: EscalationWay, for place: Int, on resources: [String?]) -> OpenWay? {
    for resource in resources {
      let reach = graph.reach(of: place, by: way, on: resource)
      if reach > .never { return OpenWay(way: way, resource: resource, reach: reach) }
    }
    return nil
  }

  /// What of somebody's own a way must be open on to be one.
  private func own(_ way: EscalationWay, of place: Int) -> [String] {
    let principal = graph.account.principals[place]
    let (arn, kind) = (principal.principal.text, principal.principal.kind)
    switch way.lever {
    case .ownPolicy: return principal.identity.compactMap { Self.customerPolicy($0.origin) }
    case .ownUser: return kind == .user ? [arn] : []
    case .ownGroup: return principal.groups.map { graph.account.groups[$0].arn }
    case .ownRole: return [arn]
    case .membership:
      guard kind == .user else { return [] }
      return graph.account.groups.indices.filter { !principal.groups.contains($0) }.map { graph.account.groups[$0].arn }
    case .userBoundary: return kind == .user && principal.inForce.boundary != nil ? [arn] : []
    case .roleBoundary: return kind == .role && principal.inForce.boundary != nil ? [arn] : []
    case .credentials, .trust, .passedRole, .runningRole: return []
    }
  }

  private static func customerPolicy(_ origin: PolicyOrigin) -> String? {
    switch origin {
    case .managed(let arn): arn.contains(":iam::aws:") ? nil : arn
    case .group(_, let origin): customerPolicy(origin)
    case .inline, .trust, .given, .root: nil
    }
  }

  private func mayAssume(_ place: Int, _ other: Int) -> Bool {
    graph.role(at: other).map { graph.reach(of: place, to: $0, graph.requests[place]) > .never } ?? false
  }

  /// The users or roles that somebody's policies give a way's first action on, leaving out what a policy variable stands for: herself.
  private mutating func others(_ way: EscalationWay, _ kind: RequestPrincipal.Kind, for place: Int) -> [Int] {
    guard let action = WatchedActions.names.firstIndex(of: way.actions[0]) else { return [] }
    return graph.held[place].filter { graph.gives[Int($0)] & 1 << UInt64(action) != 0 }.flatMap {
      reached(ReachedKey(policy: $0, action: action, kind: kind, service: way.lever == .passedRole ? way.service : nil))
    }
  }

  /// A few are enough: one on which the way is open proves it. Roles that may be assumed are looked at all.
  private static let most = 40

  private mutating func reached(_ key: ReachedKey) -> [Int] {
    if let known = reached[key] { return known }
    let grants = graph.policies[Int(key.policy)].grants(of: watched[key.action])
    var found: [Int] = []
    for place in graph.account.principals.indices where graph.account.principals[place].principal.kind == key.kind {
      if key.service != nil, !graph.isRole(place, of: key.service) { continue }
      let arn = Array(graph.arn(place).utf8)
      if grants.contains(where: { $0.canReach(arn, variables: false) }) { found.append(place) }
      if found.count == Self.most, key.kind == .user || key.service != nil { break }
    }
    reached[key] = found
    return found
  }
}

extension AccessGraph {
  /// How far somebody may do something on a resource; nil for any.
  func reach(of place: Int, _ action: String, on resource: String?) -> Reach {
    guard let target = try? RequestTarget(action: action, resource: resource ?? "*") else { return .never }
    let request = AccessRequest(requests[place], for: target)
    return account.principals[place].inForce.reach(of: request, resources: resource == nil ? .some : .named)
  }

  /// How far a way is open to somebody on a resource: all its actions, the first on the resource, the others on any.
  func reach(of place: Int, by way: EscalationWay, on resource: String?) -> Reach {
    var least = passing(place, way, resource) ?? reach(of: place, way.actions[0], on: resource)
    for action in way.actions.dropFirst() where least > .never {
      least = min(least, reach(of: place, action, on: way.lever == .trust ? resource : nil, ignoringTrust: way.lever == .trust))
    }
    return least
  }

  /// iam:PassRole tells the service that the role is for.
  private func passing(_ place: Int, _ way: EscalationWay, _ resource: String?) -> Reach? {
    guard way.lever == .passedRole, let service = way.service, let resource else { return nil }
    let context = RequestContext(["iam:PassedToService": [service]])
    let request = try? account.principals[place].request(way.actions[0], on: resource, context: context)
    return request.map { account.principals[place].inForce.reach(of: $0) }
  }

  /// Assuming a role whose trust policy one can rewrite.
  private func reach(of place: Int, _ action: String, on resource: String?, ignoringTrust: Bool) -> Reach {
    guard ignoringTrust, let resource, let target = try? RequestTarget(action: action, resource: resource) else {
      return reach(of: place, action, on: nil)
    }
    var policies = account.principals[place].inForce
    policies.resource = Trusting.account(account.principals[place].principal.account)
    return policies.reach(of: AccessRequest(requests[place], for: target))
  }
}

/// A policy by which a resource leaves everything to an account's own policies.
enum Trusting {
  static func account(_ account: String?) -> CompiledPolicy? {
    try? CompiledPolicy(
      #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"\#(account ?? "")"},"Action":"*","Resource":"*"}}"#)
  }
}
