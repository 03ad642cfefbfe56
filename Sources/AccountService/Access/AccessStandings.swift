import PolicyEngine

/// What is worth knowing of every principal: who is an administrator whatever its policies are called, and who can get more than was given.
struct AccessStandings: Sendable {
  /// By the places of principals.
  let marks: [AccessMarks]
  /// The ways that are open to each, with one thing on which they are.
  let ways: [[OpenWay]]

  init(_ graph: AccessGraph) {
    let administrators = graph.account.principals.indices.map { Administration.reach(of: $0, graph) }
    var reader = EscalationReader(graph, administrators: administrators)
    let ways = administrators.enumerated().map { place, reach in reach > .never ? [] : reader.ways(of: place) }
    self.ways = ways
    marks = zip(administrators, ways).map { administrator, ways in
      var marks = AccessMarks()
      marks.administrator = administrator
      marks.escalations = ways.map(\.way)
      return marks
    }
  }
}

/// A way to more permissions that is open to somebody.
struct OpenWay: Sendable {
  let way: EscalationWay
  /// The ARN of what it is open on; nil for any resource of the service.
  let resource: String?
  let reach: Reach
}

/// Who is an administrator: may do what only a statement about every action gives, and give permissions to everybody.
enum Administration {
  private static let probes = [WatchedActions.unknown, "iam:AttachUserPolicy", "iam:AttachRolePolicy", "iam:CreateAccessKey"]
  /// What an administrator's policies must give, a bit each.
  static let bits = WatchedActions.bits(probes)
  private static let targets = probes.compactMap { try? RequestTarget(action: $0) }

  static func reach(of place: Int, _ graph: AccessGraph) -> Reach {
    let principal = graph.account.principals[place]
    if principal.principal.kind == .root { return .always }
    guard graph.givesTo[place] & bits == bits, principal.unreadable.isEmpty else { return .never }
    return reach(of: principal.inForce, graph.requests[place])
  }

  /// How far policies make an administrator.
  static func reach(of policies: PoliciesInForce, _ request: AccessRequest) -> Reach {
    var least = Reach.always
    for target in targets {
      least = min(least, policies.reach(of: AccessRequest(request, for: target), resources: .every))
      if least == .never { break }
    }
    return least
  }

  /// A policy that gives everything.
  static let everything = try? CompiledPolicy(#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#)

  /// How far somebody would be an administrator who could give herself any policy: denies and a permissions boundary still bind her.
  static func reach(withAnyPolicy place: Int, _ graph: AccessGraph) -> Reach {
    var policies = graph.account.principals[place].inForce
    if let everything { policies.identity.append(everything) }
    return reach(of: policies, graph.requests[place])
  }
}
