public import IAM

/// What a principal may do at all, action by action.
///
///     let actions = EffectiveActions(of: policies, principal: ana, reference: AWSServiceReference())
///     actions.services.first { $0.prefix == "s3" }?.actions.first { $0.name == "GetObject" }?.extent   // .limited
///
/// Source: [Policy summaries](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand.html), which tell full from limited
/// access in the same way.
public struct EffectiveActions: Sendable {
  /// How much of an action is allowed.
  public enum Extent: Int, Sendable, Hashable, Comparable, CaseIterable {
    /// Nothing, whatever the resource and the circumstances.
    case nothing
    /// Some resources, or under conditions.
    case limited
    /// Every resource, unconditionally.
    case full

    /// Orders by how much is allowed.
    public static func < (left: Extent, right: Extent) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// An action and how much of it is allowed.
  public struct Action: Sendable, Hashable {
    /// The name behind the colon.
    public let name: String
    /// How much of it is allowed.
    public let extent: Extent
  }

  /// The actions of a service.
  public struct Service: Sendable, Hashable {
    /// The service's prefix, such as `s3`.
    public let prefix: String
    /// All its actions, those included that aren't allowed, in the reference's order.
    public let actions: [Action]

    /// How many are allowed to an extent.
    public func count(of extent: Extent) -> Int { actions.count { $0.extent == extent } }
  }

  /// Every service of the reference, in its order.
  public let services: [Service]

  /// Goes through every action of the reference. Resource policies don't count: they are other people's gifts, each for one resource.
  /// - Parameters:
  ///   - policies: the principal's own policies, its boundary and its organization's.
  ///   - context: what is known of every request, such as `aws:PrincipalTag/…`.
  ///   - prefixes: the services to look at; nil for all.
  public init(
    of policies: PoliciesInForce, principal: RequestPrincipal, context: RequestContext = RequestContext(),
    reference: some ServiceReference, prefixes: [String]? = nil
  ) {
    var policies = policies
    policies.resource = nil
    let any = try? AccessRequest(principal: principal, action: "sts:GetCallerIdentity", context: context)
    services = (prefixes ?? reference.servicePrefixes).map { prefix in
      let actions = reference.actionNames(of: prefix, beginning: "").map { name in
        Action(name: name, extent: Self.extent(of: prefix + ":" + name, policies, any))
      }
      return Service(prefix: prefix, actions: actions)
    }
  }

  private static func extent(of action: String, _ policies: PoliciesInForce, _ any: AccessRequest?) -> Extent {
    guard let any, let request = try? AccessRequest(any, action: action) else { return .nothing }
    guard policies.isAllowed(request, .atBest, resources: .some) else { return .nothing }
    return policies.isAllowed(request, .atWorst, resources: .every) ? .full : .limited
  }
}
