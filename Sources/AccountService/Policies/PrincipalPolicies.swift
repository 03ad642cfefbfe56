import IAM
public import PolicyEngine

/// A principal of the account with everything that gives and limits its permissions, ready for decisions.
public struct PrincipalPolicies: Sendable {
  /// The principal.
  public let principal: RequestPrincipal
  /// The context keys that follow from what the store knows of it: its tags and its unique ID.
  public let context: RequestContext
  /// Its policies: inline, attached, and those of its groups.
  public let identity: [HeldPolicy]
  /// Its permissions boundary.
  public let boundary: HeldPolicy?
  /// What bears on every request of it.
  public let inForce: PoliciesInForce
  /// Policies whose documents can't be read, as an odd import may hold: while there is one, nothing is allowed, as it may deny.
  public let unreadable: [PolicyOrigin]
  /// The places of a user's groups among those of `AccountPolicies`; empty where the principal was read by itself.
  let groups: [Int]

  init(
    principal: RequestPrincipal, context: RequestContext, identity: [HeldPolicy], boundary: HeldPolicy?, hasBoundary: Bool,
    unreadable: [PolicyOrigin] = [], groups: [Int] = []
  ) {
    self.unreadable = unreadable
    self.principal = principal
    self.context = context
    self.identity = identity
    self.boundary = boundary
    self.groups = groups
    // A boundary whose document isn't known, as after an odd import, allows nothing.
    let limits: [CompiledPolicy]? = hasBoundary ? boundary.map { [$0.policy] } ?? [] : nil
    inForce = PoliciesInForce(identity: identity.map(\.policy), boundary: limits)
  }

  /// A request of this principal. Context keys that are given win over those that the store knows.
  /// - Throws: `RequestProblem`.
  public func request(
    _ action: String, on resource: String, resourceAccount: String? = nil, context given: RequestContext = RequestContext()
  ) throws(RequestProblem) -> AccessRequest {
    let facts = DecisionFacts(action)
    return try request(action, facts, on: resource, resourceAccount: resourceAccount, context: given)
  }

  func request(
    _ action: String, _ facts: DecisionFacts, on resource: String, resourceAccount: String? = nil, context given: RequestContext
  ) throws(RequestProblem) -> AccessRequest {
    var context = context
    for key in given.keys { context[key] = given[key] }
    return try AccessRequest(
      principal: principal, action: action, resource: resource, resourceAccount: resourceAccount, context: context,
      isWildcardOnly: facts.isWildcardOnly, honoursResourceControl: facts.honoursResourceControl)
  }
}

/// The context keys that follow from an entity of the account.
///
/// Source: [Global condition context keys](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html).
enum PrincipalContext {
  static func of(id: String, session: String? = nil, tags: [Tag]) -> RequestContext {
    var context = RequestContext()
    context["aws:userid"] = [session.map { id + ":" + $0 } ?? id]
    for tag in tags { context["aws:PrincipalTag/" + tag.key] = [tag.value] }
    return context
  }
}
