import PolicyEngine

/// Puts the steps of paths together, with the policies that allow each; what many share is made once.
struct PathMaker {
  let search: PathSearch
  private let graph: AccessGraph
  private let delegation: CompiledPolicy?
  private let watched: [RequestTarget]
  /// What follows once a principal is had.
  private let end: (Int) -> [AccessStep]
  private var tails: [Int: [AccessStep]] = [:]

  init(_ search: PathSearch, account: String, end: @escaping (Int) -> [AccessStep]) {
    self.search = search
    self.end = end
    graph = search.graph
    delegation = Trusting.account(account)
    watched = (try? WatchedActions.targets()) ?? []
  }

  /// The steps from a principal that was reached to the goal, and what is done there.
  mutating func steps(from place: Int) -> [AccessStep] {
    guard let hop = search.next[place] else { return tail(of: place) }
    return [step(place, hop)] + tail(of: hop.onto)
  }

  private mutating func tail(of place: Int) -> [AccessStep] {
    if let known = tails[place] { return known }
    let made = search.next[place].map { [step(place, $0)] + tail(of: $0.onto) } ?? end(place)
    tails[place] = made
    return made
  }

  private func step(_ place: Int, _ hop: PathSearch.Hop) -> AccessStep {
    let becomes = graph.arn(hop.onto)
    guard let way = hop.way else { return assuming(place, hop.onto) }
    return escalating(place, OpenWay(way: way, resource: way.lever == .runningRole ? nil : becomes, reach: .never), becomes: becomes)
  }

  /// The step of assuming a role.
  func assuming(_ place: Int, _ onto: Int) -> AccessStep {
    let arn = graph.arn(onto)
    let role = graph.role(at: onto)
    let reach = role.map { graph.reach(of: place, to: $0, search.requests[place]) } ?? .never
    let own = role.map { origins(place, $0.target, search.requests[place], bit: 0) } ?? []
    return AccessStep(
      kind: .assumes, actor: graph.arn(place), actions: [WatchedActions.assume], resource: arn, becomes: arn,
      origins: own + [.trust(role: graph.account.principals[onto].principal.name)], isConditional: reach < .always)
  }

  /// The step of taking permissions by a way.
  func escalating(_ place: Int, _ open: OpenWay, becomes: String?) -> AccessStep {
    var found: [PolicyOrigin] = []
    for (number, action) in open.way.actions.enumerated() {
      let bit = WatchedActions.names.firstIndex(of: action) ?? 0
      guard let target = try? RequestTarget(action: action, resource: number == 0 ? open.resource ?? "*" : "*") else { continue }
      for origin in origins(place, target, graph.requests[place], bit: bit) where !found.contains(origin) { found.append(origin) }
    }
    let reach = graph.reach(of: place, by: open.way, on: open.resource)
    // Whether the service runs something with that role, the account's policies can't tell.
    let isSure = reach == .always && open.way.lever != .runningRole
    return AccessStep(
      kind: .escalates(open.way), actor: graph.arn(place), actions: open.way.actions, resource: open.resource, becomes: becomes,
      origins: found, isConditional: !isSure)
  }

  /// The policies of somebody that allow a watched action.
  private func origins(_ place: Int, _ target: RequestTarget, _ request: AccessRequest, bit: Int) -> [PolicyOrigin] {
    let asked = AccessRequest(request, for: target)
    return graph.account.principals[place].identity.enumerated().compactMap { number, policy in
      guard graph.gives[Int(graph.held[place][number])] & 1 << UInt64(bit) != 0 else { return nil }
      let alone = PoliciesInForce(identity: [policy.policy], resource: delegation)
      return alone.reach(of: asked, resources: target.resource == "*" ? .some : .named) > .never ? policy.origin : nil
    }
  }
}
