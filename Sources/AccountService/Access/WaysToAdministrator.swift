import AccountStore
import IAM
import Language
import PolicyEngine

/// Who of the account is an administrator, whatever the policies are called, and who can become one: by a role, by a chain of roles, by
/// giving herself permissions, by taking somebody's credentials, or by handing a role to a service.
public struct WaysToAdministrator: Query {
  /// Somebody who is an administrator, or can become one.
  public struct Way: Sendable, Hashable {
    /// The principal's ARN.
    public let principal: String
    /// The steps that make an administrator of it; nil for one that is one.
    public let path: AccessPath?
    /// The policies that make an administrator, by the way the last principal of the path has them.
    public let origins: [PolicyOrigin]
    /// Whether it depends on circumstances that aren't known.
    public let isConditional: Bool
    /// The services that get the role; empty for users.
    public let services: [String]
  }

  /// The answer tells what policies say.
  public static let action = "iam:GetAccountAuthorizationDetails"

  /// The question.
  public init() {}

  /// The administrators, the root user left out, then those who can become one, the shortest way first.
  public func run(in scope: ReadScope) throws -> [Way] {
    WaysAnswer(try AccessGraph.current(in: scope), account: scope.account.id.digits).ways()
  }
}

private struct WaysAnswer {
  let graph: AccessGraph
  let account: String
  let standings: AccessStandings

  init(_ graph: AccessGraph, account: String) {
    (self.graph, self.account) = (graph, account)
    standings = graph.standings
  }

  func ways() -> [WaysToAdministrator.Way] {
    let administrators = graph.account.principals.indices.filter {
      standings.marks[$0].administrator > .never && graph.account.principals[$0].principal.kind != .root
    }
    let makers = graph.account.principals.indices.compactMap { place in selfMade(place).map { (place, $0) } }
    let own = Dictionary(makers) { first, _ in first }
    let search = PathSearch(
      graph, to: administrators + makers.map(\.0), atLeast: .conditional, requests: graph.requests, escalates: true)
    let bare = PathMaker(search, account: account) { _ in [] }
    var maker = PathMaker(search, account: account) { place in own[place].map { steps(place, $0, bare) } ?? [] }
    let found = search.order.map { place -> WaysToAdministrator.Way in
      let steps = maker.steps(from: place)
      let goal = steps.last.map { $0.becomes ?? $0.actor }.flatMap { graph.places[$0] } ?? place
      let certain = standings.marks[goal].administrator
      return WaysToAdministrator.Way(
        principal: graph.arn(place), path: steps.isEmpty ? nil : AccessPath(steps: steps),
        origins: administratorPolicies(goal),
        isConditional: steps.contains(where: \.isConditional) || certain == .conditional, services: graph.role(at: place)?.services ?? [])
    }
    return found.enumerated().sorted { left, right in
      let lengths = (left.element.path?.steps.count ?? 0, right.element.path?.steps.count ?? 0)
      return lengths.0 != lengths.1 ? lengths.0 < lengths.1 : left.offset < right.offset
    }.map(\.element)
  }

  /// The policies that make somebody an administrator: those that do by themselves, else all that have a part in it.
  private func administratorPolicies(_ place: Int) -> [PolicyOrigin] {
    guard standings.marks[place].administrator > .never else { return [] }
    let held = graph.account.principals[place].identity.enumerated().map { number, policy in
      (origin: policy.origin, bits: graph.gives[Int(graph.held[place][number])] & Administration.bits)
    }
    let alone = held.filter { $0.bits == Administration.bits }
    return (alone.isEmpty ? held.filter { $0.bits != 0 } : alone).map(\.origin)
  }

  /// A way by which somebody makes an administrator of herself; nil for administrators and where there is none.
  private func selfMade(_ place: Int) -> OpenWay? {
    let ways = standings.ways[place]
    guard !ways.isEmpty else { return nil }
    let canBe = Administration.reach(withAnyPolicy: place, graph) > .never
    return ways.first { open in
      switch open.way.lever {
      case .ownPolicy: canBe && open.way.actions != ["iam:SetDefaultPolicyVersion"]
      case .ownUser, .ownGroup: canBe
      case .ownRole: (open.resource.flatMap { graph.places[$0] }).map { Administration.reach(withAnyPolicy: $0, graph) > .never } ?? false
      case .membership, .credentials, .userBoundary, .roleBoundary, .trust, .passedRole, .runningRole: false
      }
    } ?? ways.first { $0.way.lever == .membership }.flatMap { joining(place, $0.way) }
      ?? ways.first { [.userBoundary, .roleBoundary].contains($0.way.lever) && isAdministratorWithoutBoundary(place) }
  }

  /// Joining a group whose policies make an administrator.
  private func joining(_ place: Int, _ way: EscalationWay) -> OpenWay? {
    for group in graph.account.groups where graph.reach(of: place, by: way, on: group.arn) > .never {
      var policies = graph.account.principals[place].inForce
      policies.identity += group.policies.map(\.policy)
      guard Administration.reach(of: policies, graph.requests[place]) > .never else { continue }
      return OpenWay(way: way, resource: group.arn, reach: graph.reach(of: place, by: way, on: group.arn))
    }
    return nil
  }

  private func isAdministratorWithoutBoundary(_ place: Int) -> Bool {
    var policies = graph.account.principals[place].inForce
    policies.boundary = nil
    return Administration.reach(of: policies, graph.requests[place]) > .never
  }

  /// The steps of making an administrator of oneself; permissions of a role are had by assuming it.
  private func steps(_ place: Int, _ open: OpenWay, _ maker: PathMaker) -> [AccessStep] {
    let step = maker.escalating(place, open, becomes: nil)
    guard open.way.lever == .ownRole, let role = open.resource.flatMap({ graph.places[$0] }), role != place else { return [step] }
    return [step, maker.assuming(place, role)]
  }
}
