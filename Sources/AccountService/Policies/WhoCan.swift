import AccountStore
import IAM
import Language
public import PolicyEngine

/// Who of the account can do something: users, roles and the root user, by which way, and whether only under conditions.
///
/// A way is a policy of one's own or of a group, or a role that may be assumed, or a chain of such roles. Of the ways by roles the shortest is
/// told, of two the one without conditions. Without a resource the question is who can do it to anything at all; a permission for one
/// resource suffices then. Principals of other accounts that a role's trust policy names stand at the end; their own account decides too.
public struct WhoCan: Query {
  /// One who can.
  public struct Access: Sendable, Hashable {
    /// The principal's ARN.
    public let principal: String
    /// The ways: the direct one first, then one by roles where there is no direct one without conditions.
    public let paths: [AccessPath]
    /// What else is worth knowing of the principal.
    public let marks: AccessMarks
    /// The services that get the role, such as `ec2.amazonaws.com`; empty for users.
    public let services: [String]

    /// The policies of the principal's own that allow it, by the way the principal has them.
    public var origins: [PolicyOrigin] { paths.first(where: \.isDirect)?.steps[0].origins ?? [] }
    /// The steps of its shortest way without conditions, else of the shortest, as programs read them.
    public var via: [String] { (paths.first { !$0.isConditional } ?? paths[0]).steps.flatMap(\.texts) }
    /// Whether every way also depends on circumstances of the request that aren't known.
    public var isConditional: Bool { paths.allSatisfy(\.isConditional) }
  }

  /// The answer tells what policies say.
  public static let action = "iam:GetAccountAuthorizationDetails"

  /// The action, such as `s3:GetObject`.
  public var requestedAction: String
  /// The resource's ARN; nil for any.
  public var resource: String?
  /// What is known of the request's circumstances.
  public var context: RequestContext

  /// A question.
  public init(_ action: String, on resource: String? = nil, context: RequestContext = RequestContext()) {
    requestedAction = action
    self.resource = resource
    self.context = context
  }

  /// Those who can: the root user, then users and roles in the order of their names, then principals of other accounts. Errors:
  /// ValidationError.
  public func run(in scope: ReadScope) throws -> [Access] {
    let graph = try AccessGraph.current(in: scope)
    do {
      return try WhoCanAnswer(self, graph, account: scope.account.id.digits).accesses()
    } catch let problem as RequestProblem {
      throw problem.error
    }
  }
}

/// Answers a question of who can.
private struct WhoCanAnswer {
  let question: WhoCan
  let graph: AccessGraph
  let account: String
  let facts: DecisionFacts
  let side: ResourceSide
  let requests: [AccessRequest]
  let target: RequestTarget
  let scope: ResourceScope

  init(_ question: WhoCan, _ graph: AccessGraph, account: String) throws {
    (self.question, self.graph, self.account) = (question, graph, account)
    facts = DecisionFacts(question.requestedAction)
    side = ResourceSide(question.resource, account: account, policies: graph.account)
    requests = try graph.requests(with: question.context)
    target = try RequestTarget(
      action: question.requestedAction, resource: question.resource ?? "*", resourceAccount: side.account,
      isWildcardOnly: facts.isWildcardOnly, honoursResourceControl: facts.honoursResourceControl)
    scope = question.resource == nil && !facts.isWildcardOnly ? .some : .named
  }

  func accesses() -> [WhoCan.Access] {
    let direct = graph.account.principals.indices.map(directReach)
    let goals = direct.indices.filter { graph.account.principals[$0].principal.kind == .role && direct[$0] > .never }
    let isInformed = !question.context.keys.isEmpty
    let certain = PathSearch(
      graph, to: goals.filter { direct[$0] == .always }, atLeast: .always, requests: requests, isInformed: isInformed)
    let possible = PathSearch(graph, to: goals, atLeast: .conditional, requests: requests, isInformed: isInformed)
    let last = { (place: Int) in [lastStep(place, direct[place])] }
    var certainPaths = PathMaker(certain, account: account, end: last)
    var possiblePaths = PathMaker(possible, account: account, end: last)
    let standings = graph.standings
    var found: [WhoCan.Access] = []
    for place in direct.indices {
      var paths = direct[place] > .never ? [AccessPath(steps: last(place))] : []
      if direct[place] < .always, certain.next[place] != nil {
        paths.append(AccessPath(steps: certainPaths.steps(from: place)))
      } else if paths.isEmpty, possible.next[place] != nil {
        paths.append(AccessPath(steps: possiblePaths.steps(from: place)))
      }
      guard !paths.isEmpty else { continue }
      let services = graph.role(at: place)?.services ?? []
      found.append(
        WhoCan.Access(principal: graph.arn(place), paths: paths, marks: standings.marks[place], services: services))
    }
    return found + outsiders(possible) { possiblePaths.steps(from: $0) }
  }

  private func policies(of place: Int) -> PoliciesInForce {
    var policies = graph.account.principals[place].inForce
    policies.resource = side.policy
    return policies
  }

  private func directReach(_ place: Int) -> Reach {
    guard graph.account.principals[place].unreadable.isEmpty else { return .never }
    return policies(of: place).reach(of: AccessRequest(requests[place], for: target), resources: scope)
  }

  private func lastStep(_ place: Int, _ reach: Reach) -> AccessStep {
    let principal = graph.account.principals[place]
    let request = AccessRequest(requests[place], for: target)
    var origins = principal.identity.filter { held in
      PoliciesInForce(identity: [held.policy], resource: side.delegation).reach(of: request, resources: scope) > .never
    }.map(\.origin)
    if principal.principal.kind == .root { origins = [.root] }
    if let role = side.role { origins.append(.trust(role: role)) }
    return AccessStep(
      kind: .acts, actor: principal.principal.text, actions: [question.requestedAction], resource: question.resource, becomes: nil,
      origins: origins, isConditional: reach < .always || side.isForeign)
  }

  /// Principals of other accounts that may assume one of the roles, as far as its trust policy goes.
  private func outsiders(_ search: PathSearch, _ steps: (Int) -> [AccessStep]) -> [WhoCan.Access] {
    var seen: Set<String> = []
    return search.order.flatMap { place -> [WhoCan.Access] in
      guard let role = graph.role(at: place) else { return [] }
      return role.outsiders.compactMap { outsider in
        guard !seen.contains(outsider), let principal = RequestPrincipal(outsider), isTrusted(principal, by: role) else { return nil }
        seen.insert(outsider)
        let name = graph.account.principals[place].principal.name
        let step = AccessStep(
          kind: .assumes, actor: outsider, actions: [WatchedActions.assume], resource: role.arn, becomes: role.arn,
          origins: [.trust(role: name)], isConditional: true)
        return WhoCan.Access(principal: outsider, paths: [AccessPath(steps: [step] + steps(place))], marks: AccessMarks(), services: [])
      }
    }
  }

  /// Whether a trust policy leaves something open for somebody of another account, whose own policies aren't looked at.
  private func isTrusted(_ principal: RequestPrincipal, by role: RoleNode) -> Bool {
    guard let request = try? AccessRequest(principal: principal, action: WatchedActions.assume, context: question.context) else {
      return false
    }
    let policies = PoliciesInForce(identity: [Administration.everything].compactMap(\.self), resource: role.trust)
    return policies.reach(of: AccessRequest(request, for: role.target)) > .never
  }
}

/// The side of a question's resource: whose it is and what its own policy says.
private struct ResourceSide {
  /// The account that is taken for the owner.
  let account: String?
  /// The resource's policy, where it has one that counts.
  let policy: CompiledPolicy?
  /// A policy by which the resource leaves everything to the account.
  let delegation: CompiledPolicy?
  /// The role whose trust policy that is.
  let role: String?
  /// Whether the resource is another account's, which must allow it too.
  let isForeign: Bool

  init(_ resource: String?, account: String, policies: AccountPolicies) {
    delegation = Trusting.account(account)
    let arn = resource.flatMap(ARN.init)
    let owner = arn.flatMap { AccountID($0.account)?.digits }
    isForeign = owner != nil && owner != account
    self.account = isForeign ? account : nil
    if isForeign {
      policy = delegation
      role = nil
    } else {
      policy = resource.flatMap { policies.trustPolicies[$0] }
      role = policy == nil ? nil : arn?.name
    }
  }
}

extension RequestProblem {
  /// The problem as operations and queries tell it.
  var error: IAMError {
    switch self {
    case .action(let text): IAMError(.validationError, .requestAction(text), field: "ActionNames")
    case .resource(let text): IAMError(.validationError, .requestResource(text), field: "ResourceArns")
    case .account(let text): IAMError(.validationError, .requestAccount(text), field: "ResourceOwner")
    }
  }
}
