import PolicyEngine
import Synchronization

/// Who can become whom in an account: made of its policies once a revision, so that questions about paths look at what matters only.
///
/// It knows which policies give the actions that lead to other permissions, who holds these policies, and whom each role trusts. The engine
/// has the last word on every pair that is left.
final class AccessGraph: Sendable {
  let account: AccountPolicies
  /// A request of each principal, in which only the target is put anew.
  let requests: [AccessRequest]
  /// The places of principals by their ARN and by their unique ID.
  let places: [String: Int]
  /// Each policy once, however many hold it.
  let policies: [CompiledPolicy]
  /// Which of `policies` a principal has, in the order of its own list.
  let held: [[Int32]]
  /// Who has a policy.
  let holders: [[Int32]]
  /// Which of the watched actions each policy gives somewhere, a bit each.
  let gives: [UInt64]
  let roles: [RoleNode]
  /// Which of the watched actions each principal's policies give somewhere.
  let givesTo: [UInt64]
  private let roleOf: [Int32]
  private let found = Mutex<AccessStandings?>(nil)

  /// The graph of the account as it is now: the one that is kept, or a new one.
  static func current(in scope: ReadScope) throws -> AccessGraph {
    let account = try AccountPolicies.current(in: scope)
    if let kept = scope.policies.graph(at: account.revision) { return kept }
    do {
      let made = try AccessGraph(account)
      scope.policies.keep(made)
      return made
    } catch let problem as RequestProblem {
      throw problem.error
    }
  }

  init(_ account: AccountPolicies) throws {
    self.account = account
    requests = try account.principals.map { try $0.request(WatchedActions.assume, on: "*") }
    places = Self.places(account.principals)
    var table = PolicyTable()
    held = account.principals.map { $0.identity.map { table.place(of: $0.policy) } }
    policies = table.policies
    var holders = [[Int32]](repeating: [], count: table.policies.count)
    for (place, own) in held.enumerated() {
      for policy in own where holders[Int(policy)].last != Int32(place) { holders[Int(policy)].append(Int32(place)) }
    }
    self.holders = holders
    let watched = try WatchedActions.targets()
    let gives = table.policies.map { policy in
      watched.indices.reduce(UInt64(0)) { policy.gives(watched[$1]) ? $0 | 1 << UInt64($1) : $0 }
    }
    self.gives = gives
    givesTo = held.map { $0.reduce(0) { $0 | gives[Int($1)] } }
    let nodes = try RoleNode.all(account, places: places)
    roles = RoleNode.withGivers(nodes, policies: table.policies, gives: gives, watched[0])
    var roleOf = [Int32](repeating: -1, count: account.principals.count)
    for (place, node) in nodes.enumerated() { roleOf[node.principal] = Int32(place) }
    self.roleOf = roleOf
  }

  private static func places(_ principals: [PrincipalPolicies]) -> [String: Int] {
    var places: [String: Int] = [:]
    for (place, principal) in principals.enumerated() {
      places[principal.principal.text] = place
      if let id = principal.principal.uniqueID { places[id] = place }
    }
    return places
  }

  /// Requests of each principal in known circumstances.
  func requests(with context: RequestContext) throws(RequestProblem) -> [AccessRequest] {
    if context.keys.isEmpty { return requests }
    var made: [AccessRequest] = []
    for principal in account.principals { made.append(try principal.request(WatchedActions.assume, on: "*", context: context)) }
    return made
  }

  func arn(_ place: Int) -> String { account.principals[place].principal.text }

  /// The role at a place of the principals.
  func role(at place: Int) -> RoleNode? { roleOf[place] < 0 ? nil : roles[Int(roleOf[place])] }

  /// Whether the role at a place of the principals is one that a service gets.
  func isRole(_ place: Int, of service: String?) -> Bool {
    guard let service, roleOf[place] >= 0 else { return false }
    return roles[Int(roleOf[place])].services.contains(service)
  }

  /// What is worth knowing of each principal; looked for when it is first asked for.
  var standings: AccessStandings {
    if let known = found.withLock({ $0 }) { return known }
    let made = AccessStandings(self)
    found.withLock { $0 = made }
    return made
  }
}

/// The actions that lead to other permissions, each with a bit: assuming a role, those of the escalation ways, and one that nobody knows,
/// which only a statement about every action gives.
enum WatchedActions {
  static let assume = "sts:AssumeRole"
  static let unknown = "unlisted:Action"
  static let names: [String] = {
    var names = [assume, unknown]
    for action in EscalationWays.all.flatMap(\.actions) where !names.contains(action) { names.append(action) }
    return names
  }()

  static func targets() throws(RequestProblem) -> [RequestTarget] {
    var targets: [RequestTarget] = []
    for name in names { targets.append(try RequestTarget(action: name)) }
    return targets
  }

  /// The bits of actions, all of which are wanted.
  static func bits(_ actions: [String]) -> UInt64 {
    actions.reduce(0) { bits, action in names.firstIndex(of: action).map { bits | 1 << UInt64($0) } ?? bits }
  }
}

/// Numbers policies.
private struct PolicyTable {
  private(set) var policies: [CompiledPolicy] = []
  private var places: [ObjectIdentifier: Int32] = [:]

  mutating func place(of policy: CompiledPolicy) -> Int32 {
    if let known = places[ObjectIdentifier(policy)] { return known }
    let place = Int32(policies.count)
    places[ObjectIdentifier(policy)] = place
    policies.append(policy)
    return place
  }
}
