import AccountStore
import IAM
import Language
import PolicyEngine

/// The user, group or role whose policies an operation of the simulator means.
struct SimulationSource {
  /// User, group or role.
  let kind: EntityKind
  /// Who asks; nil for a group, which can't.
  let principal: RequestPrincipal?
  /// What the store knows of who asks.
  let context: RequestContext
  /// The policies.
  let identity: [HeldPolicy]
  /// The permissions boundary; nil for none.
  let boundary: [HeldPolicy]?

  /// Finds the entity of an ARN. Throws InvalidInput for an ARN of something else, NoSuchEntity where there is none.
  init(_ arn: String, in scope: ReadScope) throws {
    guard let parts = ARN(arn), parts.service == "iam", let kind = EntityKind(rawValue: parts.resourceType), parts.name != parts.resource
    else { throw IAMError(.invalidInput, .badSimulationSource(arn), field: "PolicySourceArn") }
    let missing = IAMError(.noSuchEntity, .noSuchSimulationSource(arn), field: "PolicySourceArn")
    self.kind = kind
    let finder = PolicyFinder(scope: scope)
    let found: PrincipalPolicies?
    switch kind {
    case .user: found = try scope.store.user(named: parts.name).flatMap(finder.policies(of:))
    case .role: found = try scope.store.role(named: parts.name).flatMap { try finder.policies(of: $0) }
    case .group:
      guard let group = try scope.store.group(named: parts.name), scope.arn(.group, path: group.value.path, name: group.value.name) == arn
      else { throw missing }
      principal = nil
      context = RequestContext()
      identity = try finder.policies(of: .group(group.key)).policies
      boundary = nil
      return
    case .policy, .instanceProfile: throw IAMError(.invalidInput, .badSimulationSource(arn), field: "PolicySourceArn")
    }
    guard let found, found.principal.text == arn else { throw missing }
    principal = found.principal
    context = found.context
    identity = found.identity
    boundary = found.inForce.boundary.map { _ in found.boundary.map { [$0] } ?? [] }
  }
}

/// Who is taken for the caller of a simulation.
enum SimulatedCaller {
  /// The caller that a request names. Throws InvalidInput for what isn't a user's ARN.
  static func read(_ arn: String) throws -> RequestPrincipal {
    guard let principal = RequestPrincipal(arn), principal.kind == .user else {
      throw IAMError(.invalidInput, .badSimulatedCaller(arn), field: "CallerArn")
    }
    return principal
  }

  /// Throws InvalidInput for an owner of resources that isn't an account. IAM takes the account's ARN too.
  static func owner(_ text: String?) throws -> String? {
    guard let text else { return nil }
    if let account = AccountID(ARN(text)?.account ?? text) { return account.digits }
    throw IAMError(.invalidInput, .requestAccount(text), field: "ResourceOwner")
  }
}
