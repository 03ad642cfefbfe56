import AccountStore
import IAM
public import Language
public import PolicyEngine

/// Decides requests of a principal of the account, by the policies that it has now and others that are given beside them.
public struct SimulateAccess: Query {
  /// What one request came to.
  public struct Decided: Sendable {
    /// The action.
    public let action: String
    /// The resource.
    public let resource: String
    /// The decision with everything that led to it.
    public let explanation: Explanation
    /// The statements that decided.
    public let deciding: [Deciding]
    /// Statements about the action that don't apply, and why.
    public let missed: [Sentence]
    private let origins: [PolicyLayer: [PolicyOrigin]]

    /// What an explanation says, with the ways by which the policies bear on the request.
    /// - Parameter origins: the way of each policy of a layer, in the order of `explanation.policies`; one that isn't told is taken from the
    ///   policy's name.
    public init(_ explanation: Explanation, origins: [PolicyLayer: [PolicyOrigin]] = [:]) {
      action = explanation.request.action
      resource = explanation.request.resource
      self.explanation = explanation
      self.origins = origins
      let origin = { Self.origin(of: $0, in: origins) }
      deciding = explanation.decidingStatements.compactMap { place in
        explanation.policy(at: place).map { policy in
          Deciding(place: place, origin: origin(place), lines: SourceLines.of(place.range, in: policy.document.source))
        }
      }
      missed = explanation.statements.filter { $0.matchesAction && !$0.applies }.map { statement in
        .missedStatement(
          origin(statement.place).text, statement.place.statement, statement.place.sid, why: MissedReasons.first(statement))
      }
    }

    /// The way by which a statement's policy bears on the request.
    public func origin(of place: StatementPlace) -> PolicyOrigin { Self.origin(of: place, in: origins) }

    private static func origin(of place: StatementPlace, in origins: [PolicyLayer: [PolicyOrigin]]) -> PolicyOrigin {
      if let known = origins[place.layer], known.indices.contains(place.policy) { return known[place.policy] }
      return place.policyName.hasPrefix("arn:") ? .managed(place.policyName) : .inline(place.policyName)
    }
  }

  /// A statement that decided.
  public struct Deciding: Sendable, Hashable {
    /// Where it stands.
    public let place: StatementPlace
    /// The way by which its policy bears on the principal.
    public let origin: PolicyOrigin
    /// Its first and last line in the document, from 1.
    public let lines: ClosedRange<Int>
  }

  /// A policy that is given for the simulation.
  public struct Given: Sendable {
    /// What it is called: a file's name.
    public let name: String
    /// The document.
    public let text: String

    /// A policy.
    public init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }

  /// The answer tells what policies say.
  public static let action = "iam:SimulatePrincipalPolicy"

  /// The principal: an ARN of the account, `user/NAME`, `role/NAME`, or a user's or role's name.
  public var principal: String
  /// The actions.
  public var actions: [String]
  /// The resources; each action is decided for each.
  public var resources: [String]
  /// What is known of the request's circumstances.
  public var context = RequestContext()
  /// Identity policies that count too.
  public var policies: [Given] = []
  /// The policy of the resources.
  public var resourcePolicy: Given?

  /// A simulation.
  public init(principal: String, actions: [String], resources: [String] = ["*"]) {
    self.principal = principal
    self.actions = actions
    self.resources = resources.isEmpty ? ["*"] : resources
  }

  /// Each action for each resource, in their order. Errors: NoSuchEntity, ValidationError, MalformedPolicyDocument.
  public func run(in scope: ReadScope) throws -> [Decided] {
    let known = try PrincipalSearch(scope: scope).principal(principal)
    let given = try policies.map { policy in
      HeldPolicy(.given(policy.name, 1), try read(policy, as: .identity))
    }
    var context = known.context
    for key in self.context.keys { context[key] = self.context[key] }
    let simulation = Simulation(
      principal: known.principal, identity: known.identity + given,
      boundary: known.inForce.boundary.map { _ in [known.boundary].compactMap(\.self) },
      resourcePolicy: try resourcePolicy.map { HeldPolicy(.given($0.name, 1), try read($0, as: .resource)) }, context: context)
    return try actions.flatMap { action in
      try resources.map { resource in
        Decided(try simulation.explain(action, on: resource), origins: simulation.origins)
      }
    }
  }

  private func read(_ policy: Given, as kind: PolicyKind) throws -> CompiledPolicy {
    try GivenPolicies.read(policy.text, as: kind, name: policy.name, member: policy.name, code: .malformedPolicyDocument)
  }
}

/// Finds the principal that somebody names.
struct PrincipalSearch {
  let scope: ReadScope

  /// The principal of an ARN, of `user/NAME` or `role/NAME`, or of a name: a user's before a role's. Throws NoSuchEntity, or ValidationError
  /// for what can't be a principal here.
  func principal(_ text: String) throws -> PrincipalPolicies {
    guard text.hasPrefix("arn:") else { return try named(text) }
    guard let principal = RequestPrincipal(text) else { throw IAMError(.validationError, .requestPrincipal(text), field: "Principal") }
    if principal.isIdentity, principal.account != scope.account.id.digits {
      throw IAMError(.noSuchEntity, .principalOfOtherAccount(text, scope.account.id.digits), field: "Principal")
    }
    switch principal.kind {
    case .user: return try user(principal.name, arn: text)
    case .role: return try role(principal.name, arn: text)
    case .roleSession: return try role(principal.name, session: principal)
    case .federatedUser, .root, .service, .identityProvider, .anonymous: return PolicyFinder(scope: scope).policies(of: principal)
    }
  }

  private func named(_ text: String) throws -> PrincipalPolicies {
    let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
    if parts.count == 2, parts[0] == "user" { return try user(parts[1]) }
    if parts.count == 2, parts[0] == "role" { return try role(parts[1]) }
    if text == "root", let root = RequestPrincipal(ARN.root(of: scope.account.id, partition: scope.account.partition)) {
      return PolicyFinder(scope: scope).policies(of: root)
    }
    if try scope.store.user(named: text) != nil { return try user(text) }
    if try scope.store.role(named: text) != nil { return try role(text) }
    if text.contains("."), let service = RequestPrincipal(text) { return PolicyFinder(scope: scope).policies(of: service) }
    throw IAMError(.noSuchEntity, .noSuchPrincipal(text), field: "Principal")
  }

  private func user(_ name: String, arn: String? = nil) throws -> PrincipalPolicies {
    guard let found = try PolicyFinder(scope: scope).policies(of: scope.user(name)), arn == nil || found.principal.text == arn else {
      throw IAMError(.noSuchEntity, .noSuchPrincipal(arn ?? name), field: "Principal")
    }
    return found
  }

  private func role(_ name: String, arn: String? = nil, session: RequestPrincipal? = nil) throws -> PrincipalPolicies {
    guard let found = try PolicyFinder(scope: scope).policies(of: scope.role(name), session: session),
      arn == nil || found.principal.text == arn
    else { throw IAMError(.noSuchEntity, .noSuchPrincipal(arn ?? name), field: "Principal") }
    return found
  }
}
