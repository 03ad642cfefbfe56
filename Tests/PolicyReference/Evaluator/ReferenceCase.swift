public import PolicyEngine

/// A request and all policies that have a say: what the reference answers.
public struct ReferenceCase: Sendable {
  /// Who asks.
  public var principal: ReferencePrincipal
  /// `service:Action`.
  public var action: String
  /// An ARN, or `*`.
  public var resource: String
  /// The account that owns the resource, where its ARN doesn't say.
  public var resourceAccount: String?
  /// The context's keys with their values.
  public var context: [String: [String]]
  /// Whether the action knows no resources.
  public var isWildcardOnly: Bool
  /// Whether resource control policies reach the action's service.
  public var honoursResourceControl: Bool

  /// Policies of the user, its groups or the role.
  public var identity: [PolicyDocument] = []
  /// The resource's policy.
  public var resourcePolicy: PolicyDocument?
  /// The permissions boundary.
  public var boundary: [PolicyDocument]?
  /// The session's policies.
  public var session: [PolicyDocument]?
  /// Service control policies a level.
  public var serviceControl: [[PolicyDocument]]?
  /// Resource control policies a level.
  public var resourceControl: [[PolicyDocument]]?
  /// Policies of the VPC endpoint.
  public var endpoint: [PolicyDocument]?

  /// A request without policies.
  public init(
    principal: ReferencePrincipal, action: String, resource: String = "*", resourceAccount: String? = nil,
    context: [String: [String]] = [:],
    isWildcardOnly: Bool = false, honoursResourceControl: Bool = true
  ) {
    self.principal = principal
    self.action = action
    self.resource = resource
    self.resourceAccount = resourceAccount
    self.context = context
    self.isWildcardOnly = isWildcardOnly
    self.honoursResourceControl = honoursResourceControl
  }

  /// The account that owns the resource: the ARN's, else the given one, else the principal's.
  var owner: String? {
    let parts = ReferencePattern.parts(resource)
    if parts.count == 6, parts[4].unicodeScalars.count == 12 { return parts[4] }
    return resourceAccount ?? principal.account
  }

  /// Whether principal and resource are of one account.
  var isSameAccount: Bool { owner == principal.account }

  /// Whether the resource's policy must allow whatever else does: a role's trust policy, the policy of a KMS key.
  var resourcePolicyMustAllow: Bool {
    let service = lowered(ReferencePattern.parts(action)[0])
    let parts = ReferencePattern.parts(resource)
    guard parts.count == 6 else { return false }
    let type = ReferencePattern.split(parts[5], at: "/")
    guard type.count > 1 else { return false }
    if service == "sts" { return parts[2] == "iam" && type[0] == "role" }
    return service == "kms" && parts[2] == "kms" && type[0] == "key"
  }

  /// The context with what the principal itself says.
  var fullContext: ReferenceContext {
    var context = ReferenceContext(context)
    for (key, value) in ReferenceContext.saidByPrincipal(principal) where (context.values(key) ?? []).isEmpty { context.set(key, [value]) }
    return context
  }
}
