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
    let action: String
    let kind: RequestPrincipal.Kind
  }

  init(_ graph: AccessGraph, administrators: [Reach]) {
    self.graph = graph
    self.administrators = administrators
    watched = (try? WatchedActions.targets()) ?? []
    bits = EscalationWays.all.map { WatchedActions.bits($0.actions) }
  }

  /// The open ways, each once.
  mutating func ways(of place: Int) -> [OpenWay] {
    let gives = graph.gives(to: place)
    guard gives & ~3 != 0 else { return [] }
    var open: [OpenWay] = []
    for (way, bits) in zip(EscalationWays.all, bits) where gives & bits == bits {
      for resource in resources(of: way, for: place) {
        let reach = graph.reach(of: place, by: way, on: resource)
        guard reach > .never else { continue }
        open.append(OpenWay(way: way, resource: resource, reach: reach))
        break
      }
    }
    return open
  }

  /// What a way must be open on to be one for somebody.
  private mutating func resources(of way: EscalationWay, for place: Int) -> [String?] {
    let principal = graph.account.principals[place]
    let kind = principal.principal.kind
    switch way.lever {
    case .ownPolicy: return principal.identity.compactMap { Self.customerPolicy($0.origin) }
    case .ownUser: return kind == .user ? [principal.principal.text] : []
    case .ownGroup: return principal.groups.map { graph.account.groups[$0].arn }
    case .ownRole: return kind == .role ? [principal.principal.text] : assumable(by: place, way.actions[0])
    case .membership:
      return kind == .user
        ? graph.account.groups.indices.filter { !principal.groups.contains($0) }.map { graph.account.groups[$0].arn } : []
    case .credentials: return others(way.actions[0], .user, for: place).filter { $0 != place }.map(graph.arn)
    case .userBoundary: return kind == .user && principal.inForce.boundary != nil ? [principal.principal.text] : []
    case .roleBoundary: return kind == .role && principal.inForce.boundary != nil ? [principal.principal.text] : []
    case .trust: return others(way.actions[0], .role, for: place).filter { $0 != place }.map(graph.arn)
    case .passedRole:
      return others(way.actions[0], .role, for: place).filter { other in
        graph.role(at: other).map { $0.services.contains(way.service ?? "") } ?? false
      }.map(graph.arn)
    case .runningRole: return [nil]
    }
  }

  private static func customerPolicy(_ origin: PolicyOrigin) -> String? {
    switch origin {
    case .managed(let arn): arn.contains(":iam::aws:") ? nil : arn
    case .group(_, let origin): customerPolicy(origin)
    case .inline, .trust, .given, .root: nil
    }
  }

  /// The roles that somebody may assume and her policies give an action on.
  private mutating func assumable(by place: Int, _ action: String) -> [String?] {
    others(action, .role, for: place).filter { other in
      graph.role(at: other).map { graph.reach(of: place, to: $0, graph.requests[place]) > .never } ?? false
    }.map(graph.arn)
  }

  /// The users or roles that somebody's policies give an action on, leaving out what a policy variable stands for: herself.
  private mutating func others(_ action: String, _ kind: RequestPrincipal.Kind, for place: Int) -> [Int] {
    guard let number = WatchedActions.names.firstIndex(of: action) else { return [] }
    var found: [Int] = []
    for policy in graph.held[place] where graph.gives[Int(policy)] & 1 << UInt64(number) != 0 {
      for other in reached(by: policy, number, kind) where !found.contains(other) { found.append(other) }
    }
    return found
  }

  /// A few are enough: one on which the way is open proves it.
  private static let most = 40

  private mutating func reached(by policy: Int32, _ action: Int, _ kind: RequestPrincipal.Kind) -> [Int] {
    let key = ReachedKey(policy: policy, action: WatchedActions.names[action], kind: kind)
    if let known = reached[key] { return known }
    let grants = graph.policies[Int(policy)].grants(of: watched[action])
    var found: [Int] = []
    for place in graph.account.principals.indices where graph.account.principals[place].principal.kind == kind {
      let arn = Array(graph.arn(place).utf8)
      if grants.contains(where: { $0.canReach(arn, variables: false) }) { found.append(place) }
      if found.count == Self.most, kind == .user { break }
    }
    reached[key] = found
    return found
  }
}

extension AccessGraph {
  /// The role at a place of the principals.
  func role(at place: Int) -> RoleNode? { rolePlaces[arn(place)].map { roles[$0] } }

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
