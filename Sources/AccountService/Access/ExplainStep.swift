import AccountStore
import IAM
import Language
import PolicyEngine

/// Why somebody may do something, or may not, by everything that the account's policies say of it, a role's trust policy included.
///
/// Without a resource it is asked of one that a policy of the principal's names, as there is no request without one.
public struct ExplainStep: Query {
  /// The answer tells what policies say.
  public static let action = "iam:SimulatePrincipalPolicy"

  /// The principal's ARN.
  public var principal: String
  /// The action.
  public var requestedAction: String
  /// The ARN of the resource; nil for any.
  public var resource: String?

  /// A question.
  public init(_ principal: String, does action: String, on resource: String? = nil) {
    self.principal = principal
    requestedAction = action
    self.resource = resource
  }

  /// The decision and what led to it. Errors: NoSuchEntity, ValidationError.
  public func run(in scope: ReadScope) throws -> SimulateAccess.Decided {
    let known = try PrincipalSearch(scope: scope).principal(principal)
    let resource = try resource ?? anyResource(known)
    let trust = try trustPolicy(of: resource, in: scope)
    let simulation = Simulation(
      principal: known.principal, identity: known.identity,
      boundary: known.inForce.boundary.map { _ in [known.boundary].compactMap(\.self) }, resourcePolicy: trust, context: known.context)
    return SimulateAccess.Decided(try simulation.explain(requestedAction, on: resource), origins: simulation.origins)
  }

  /// The trust policy of a role that is assumed.
  private func trustPolicy(of resource: String, in scope: ReadScope) throws -> HeldPolicy? {
    guard requestedAction.lowercased().hasPrefix("sts:"), let arn = ARN(resource), arn.resourceType == "role",
      let role = try scope.store.role(named: arn.name), scope.arn(.role, path: role.value.path, name: role.value.name) == resource
    else { return nil }
    let name = role.value.name
    return scope.policies.policy(role.value.trustPolicy, name: name).map { HeldPolicy(.trust(role: name), $0) }
  }

  /// A resource that a statement about the action names; every one where none does.
  private func anyResource(_ known: PrincipalPolicies) throws -> String {
    let target = try RequestTarget.told(requestedAction)
    let named = known.identity.flatMap { $0.policy.grants(of: target) }.flatMap(\.resources)
    return named.contains("*") ? "*" : named.first { ARN($0) != nil && !$0.contains("$") } ?? "*"
  }
}

extension RequestTarget {
  /// An action on no resource. Throws the problem as queries tell it.
  fileprivate static func told(_ action: String) throws -> RequestTarget {
    do {
      return try RequestTarget(action: action)
    } catch {
      throw error.error
    }
  }
}

/// The statements by which somebody's policies allow the actions of a step, conditions left aside.
public struct StepStatements: Query {
  /// A statement that allows.
  public struct Row: Sendable, Hashable {
    /// The action.
    public let action: String
    /// The way by which the actor has the policy.
    public let origin: PolicyOrigin
    /// The statement in its document, from 0.
    public let statement: Int
    /// The statement's own name.
    public let sid: String?
    /// The context keys of its conditions.
    public let conditionKeys: [String]
  }

  /// The answer tells what policies say.
  public static let action = "iam:SimulatePrincipalPolicy"
  /// The steps.
  public var steps: [AccessStep]

  /// The question for the steps of a path.
  public init(_ steps: [AccessStep]) { self.steps = steps }

  /// The rows of each step. Errors: NoSuchEntity where a principal is no more.
  public func run(in scope: ReadScope) throws -> [[Row]] {
    try steps.map { step in
      guard RequestPrincipal(step.actor)?.account == scope.account.id.digits else { return [] }
      let known = try PrincipalSearch(scope: scope).principal(step.actor)
      return try rows(step, known) + trustRows(step, in: scope)
    }
  }

  private func rows(_ step: AccessStep, _ known: PrincipalPolicies) throws -> [Row] {
    var found: [Row] = []
    for (place, action) in step.actions.enumerated() {
      let resource = place == 0 ? step.resource.map { Array($0.utf8) } : nil
      let target = try RequestTarget.told(action)
      for held in known.identity where step.origins.contains(held.origin) {
        for grant in held.policy.grants(of: target) where resource == nil || grant.canReach(resource ?? []) {
          found.append(Self.row(action, held.origin, held.policy, grant.statement))
        }
      }
    }
    return found
  }

  private func trustRows(_ step: AccessStep, in scope: ReadScope) throws -> [Row] {
    guard case .trust(let name)? = step.origins.last, let role = try scope.store.role(named: name)?.value,
      let policy = scope.policies.policy(role.trustPolicy, name: name)
    else { return [] }
    return policy.document.statements.indices.filter { policy.document.statements[$0].effect == .allow }.map {
      Self.row(step.actions.first ?? "", .trust(role: name), policy, $0)
    }
  }

  private static func row(_ action: String, _ origin: PolicyOrigin, _ policy: CompiledPolicy, _ number: Int) -> Row {
    let statement = policy.document.statements[number]
    return Row(action: action, origin: origin, statement: number, sid: statement.sid, conditionKeys: statement.conditions.map(\.key))
  }
}
