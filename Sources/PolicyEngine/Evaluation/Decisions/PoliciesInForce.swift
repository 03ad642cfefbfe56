/// All policies that bear on a request. A layer that is nil doesn't exist for it; one that is empty exists and allows nothing.
public struct PoliciesInForce: Sendable {
  /// Policies of the user and her groups, or of the role: inline and attached.
  public var identity: [CompiledPolicy]
  /// The policy of the resource.
  public var resource: CompiledPolicy?
  /// The permissions boundary; an account has one at most for an entity.
  public var boundary: [CompiledPolicy]?
  /// The policies passed when the session was made.
  public var session: [CompiledPolicy]?
  /// Service control policies, one list for each level of the organization from its root to the account; every level must allow.
  public var serviceControl: [[CompiledPolicy]]?
  /// Resource control policies, in the same way.
  public var resourceControl: [[CompiledPolicy]]?
  /// Policies of the VPC endpoint that the request comes through.
  public var endpoint: [CompiledPolicy]?

  /// The policies of a request.
  public init(
    identity: [CompiledPolicy] = [], resource: CompiledPolicy? = nil, boundary: [CompiledPolicy]? = nil,
    session: [CompiledPolicy]? = nil, serviceControl: [[CompiledPolicy]]? = nil, resourceControl: [[CompiledPolicy]]? = nil,
    endpoint: [CompiledPolicy]? = nil
  ) {
    self.identity = identity
    self.resource = resource
    self.boundary = boundary
    self.session = session
    self.serviceControl = serviceControl
    self.resourceControl = resourceControl
    self.endpoint = endpoint
  }
}
