import AccountStore
import IAM
import Language
public import PolicyEngine

/// Who of the account can do something: users, roles and the root user, by which of their policies, and whether only under conditions.
///
/// Without a resource the question is who can do it to anything at all; a permission for one resource suffices then.
public struct WhoCan: Query {
  /// One who can.
  public struct Access: Sendable, Hashable {
    /// The principal's ARN.
    public let principal: String
    /// The policies that allow it, by the way the principal has them.
    public let origins: [PolicyOrigin]
    /// Whether it also depends on circumstances of the request that aren't known.
    public let isConditional: Bool
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

  /// Those who can, the root user first, then users and roles in the order of their names. Errors: ValidationError.
  public func run(in scope: ReadScope) throws -> [Access] {
    let account = try AccountPolicies.current(in: scope)
    let facts = DecisionFacts(requestedAction)
    let side = ResourceSide(resource, account: scope.account.id.digits, policies: account)
    do {
      return try account.principals.compactMap { principal in
        let request = try principal.request(
          requestedAction, facts, on: resource ?? "*", resourceAccount: side.account, context: context)
        return access(principal, request, side, facts)
      }
    } catch let problem as RequestProblem {
      throw problem.error
    }
  }

  /// What a principal can; nil where nothing allows it.
  private func access(
    _ principal: PrincipalPolicies, _ request: AccessRequest, _ side: ResourceSide, _ facts: DecisionFacts
  ) -> Access? {
    var policies = principal.inForce
    policies.resource = side.policy
    let resources = resource == nil && !facts.isWildcardOnly ? ResourceScope.some : .named
    let reach = policies.reach(of: request, resources: resources)
    guard reach > .never else { return nil }
    var origins = principal.identity.filter { held in
      PoliciesInForce(identity: [held.policy], resource: side.delegation).reach(of: request, resources: resources) > .never
    }.map(\.origin)
    if principal.principal.kind == .root { origins = [.root] }
    if let role = side.role { origins.append(.trust(role: role)) }
    return Access(
      principal: principal.principal.text, origins: origins, isConditional: reach == .conditional || side.isForeign)
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
    delegation = try? CompiledPolicy(
      #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"\#(account)"},"Action":"*","Resource":"*"}}"#)
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
