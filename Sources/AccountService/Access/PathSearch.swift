import PolicyEngine

/// Who comes to some principals' permissions, each in the fewest steps: breadth first from the goals back to those who can become one of
/// them. Everybody is looked at until reached, so a loop of roles ends by itself.
struct PathSearch {
  /// How somebody becomes somebody else.
  struct Hop {
    /// nil for assuming a role.
    let way: EscalationWay?
    /// The place of the principal that is become.
    let onto: Int
  }

  /// The step that each principal takes next; nil for those that don't come to a goal, and for the goals.
  private(set) var next: [Hop?]
  /// The places of the principals that were reached, the goals first.
  private(set) var order: [Int]

  let graph: AccessGraph
  let requests: [AccessRequest]
  private let least: Reach
  /// Whether circumstances are known, so that open conditions may hold for certain.
  private let isInformed: Bool
  private let escalates: Bool
  private var isReached: [Bool]
  private var spent: Set<Spent> = []
  private var givers: [Int: [Giver]] = [:]
  private let watched: [RequestTarget]

  /// A policy that gives a watched action.
  private struct Giver {
    let policy: Int32
    let grants: [PolicyGrant]
  }

  /// A policy whose holders are all reached, as far as one action of it goes.
  private struct Spent: Hashable {
    let policy: Int32
    let action: Int
  }

  /// - Parameters:
  ///   - goals: places of principals.
  ///   - least: how certain each step must be.
  ///   - requests: a request of each principal in the circumstances that are known.
  ///   - escalates: whether credentials of others and roles handed to services count as steps too.
  init(
    _ graph: AccessGraph, to goals: [Int], atLeast least: Reach, requests: [AccessRequest], isInformed: Bool = false,
    escalates: Bool = false
  ) {
    (self.graph, self.requests, self.least, self.isInformed, self.escalates) = (graph, requests, least, isInformed, escalates)
    watched = escalates ? (try? WatchedActions.targets()) ?? [] : []
    next = Array(repeating: nil, count: graph.account.principals.count)
    isReached = Array(repeating: false, count: next.count)
    order = goals
    for goal in goals { isReached[goal] = true }
    var place = 0
    while place < order.count {
      lookAround(order[place])
      place += 1
    }
  }

  private mutating func lookAround(_ place: Int) {
    if let role = graph.role(at: place) { lookForAssumers(of: role) }
    guard escalates else { return }
    switch graph.account.principals[place].principal.kind {
    case .user: for way in Self.credentialWays { look(for: way, onto: place) }
    case .role:
      let services = graph.role(at: place)?.services ?? []
      for way in Self.roleWays where way.service.map(services.contains) ?? true { look(for: way, onto: place) }
    default: break
    }
  }

  private static let credentialWays = EscalationWays.all.filter { $0.lever == .credentials }
  private static let roleWays = EscalationWays.all.filter { [.trust, .passedRole, .runningRole].contains($0.lever) }

  private mutating func lookForAssumers(of role: RoleNode) {
    guard role.trust != nil else { return }
    for principal in role.named { look(at: principal, role) }
    if role.trustsEverybody {
      for principal in next.indices { look(at: principal, role) }
    } else if role.trustsAccount {
      look(atHoldersOf: role.givers, action: 0) { $0.look(at: $1, role) }
      if least < .always || isInformed { look(atHoldersOf: role.openGivers, action: 0) { $0.look(at: $1, role) } }
    }
  }

  private mutating func look(at principal: Int, _ role: RoleNode) {
    guard !isReached[principal], graph.reach(of: principal, to: role, requests[principal]) >= least else { return }
    take(principal, Hop(way: nil, onto: role.principal))
  }

  /// Looks for those to whom a way to the permissions of a principal is open.
  private mutating func look(for way: EscalationWay, onto place: Int) {
    guard let action = WatchedActions.names.firstIndex(of: way.actions[0]) else { return }
    let bits = WatchedActions.bits(way.actions)
    let resource = way.lever == .runningRole ? nil : graph.arn(place)
    let arn = Array((resource ?? "").utf8)
    let holding = givers(of: action).filter { giver in resource == nil || giver.grants.contains { $0.canReach(arn) } }
    look(atHoldersOf: holding.map(\.policy), action: action) { search, principal in
      guard principal != place, search.graph.givesTo[principal] & bits == bits else { return }
      guard search.graph.reach(of: principal, by: way, on: resource) >= search.least else { return }
      search.take(principal, Hop(way: way, onto: place))
    }
  }

  /// The policies that give a watched action, with the statements that do.
  private mutating func givers(of action: Int) -> [Giver] {
    if let known = givers[action] { return known }
    let made = graph.gives.indices.filter { graph.gives[$0] & 1 << UInt64(action) != 0 }.map { place in
      Giver(policy: Int32(place), grants: watched.indices.contains(action) ? graph.policies[place].grants(of: watched[action]) : [])
    }
    givers[action] = made
    return made
  }

  private mutating func look(atHoldersOf policies: [Int32], action: Int, _ look: (inout PathSearch, Int) -> Void) {
    for policy in policies where !spent.contains(Spent(policy: policy, action: action)) {
      var isLeft = false
      for holder in graph.holders[Int(policy)] where !isReached[Int(holder)] {
        look(&self, Int(holder))
        if !isReached[Int(holder)] { isLeft = true }
      }
      if !isLeft { spent.insert(Spent(policy: policy, action: action)) }
    }
  }

  private mutating func take(_ principal: Int, _ hop: Hop) {
    isReached[principal] = true
    next[principal] = hop
    order.append(principal)
  }
}

extension AccessGraph {
  /// How far somebody may assume a role: by her own policies and by the role's trust policy, as the engine has it. Root users can't.
  func reach(of principal: Int, to role: RoleNode, _ request: AccessRequest) -> Reach {
    let policies = account.principals[principal]
    guard policies.principal.kind != .root, principal != role.principal, policies.unreadable.isEmpty else { return .never }
    var inForce = policies.inForce
    inForce.resource = role.trust
    return inForce.reach(of: AccessRequest(request, for: role.target))
  }
}
