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
        let explanation = try simulation.explain(action, on: resource)
        return Decided(
          action: action, resource: resource, explanation: explanation, deciding: simulation.deciding(explanation),
          missed: simulation.missed(explanation))
      }
    }
  }

  private func read(_ policy: Given, as kind: PolicyKind) throws -> CompiledPolicy {
    try GivenPolicies.read(policy.text, as: kind, name: policy.name, member: policy.name, code: .malformedPolicyDocument)
  }
}

extension Simulation {
  /// The statements that decided a request.
  func deciding(_ explanation: Explanation) -> [SimulateAccess.Deciding] {
    explanation.decidingStatements.compactMap { place in
      origin(of: place).map { held in
        let bytes = held.policy.document.source.utf8
        let first = bytes.prefix(place.range.lowerBound).count { $0 == 0x0A } + 1
        let last = bytes.prefix(place.range.upperBound).count { $0 == 0x0A } + 1
        return SimulateAccess.Deciding(place: place, origin: held.origin, lines: first...last)
      }
    }
  }

  /// Statements about the action that don't apply, and why: what a person who wonders looks for.
  func missed(_ explanation: Explanation) -> [Sentence] {
    explanation.statements.filter { $0.matchesAction && !$0.applies }.compactMap { statement in
      origin(of: statement.place).map { held in
        .missedStatement(held.origin.text, statement.place.statement, statement.place.sid, why: Self.reason(statement))
      }
    }
  }

  private static func reason(_ statement: StatementExplanation) -> Sentence {
    if !statement.matchesPrincipal { return .missedPrincipal }
    if !statement.matchesResource { return .missedResource }
    guard let condition = statement.conditions.first(where: { !$0.holds }) else { return .missedResource }
    return .missedCondition(condition.operatorName, condition.key, wanted: condition.wanted, seen: condition.seen)
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
