import AccountStore
import IAM
public import Language

/// Lists the managed policies, those of AWS and of the account, by name.
/// Source: [ListPolicies](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicies.html).
public struct ListPolicies: ReadOperation {
  /// `All`, `AWS` or `Local`.
  public var scope: String?
  /// Only those that are attached to something.
  public var onlyAttached: Bool?
  /// The start of the path.
  public var pathPrefix: String?
  /// Only those used as `PermissionsPolicy` or as `PermissionsBoundary`.
  public var policyUsageFilter: String?
  /// Where to go on.
  public var marker: String?
  /// How many at most.
  public var maxItems: Int?

  /// The members.
  public static let members: [Member<ListPolicies>] = [
    Member("Scope", \.scope, .choice(["All", "AWS", "Local"]), .helpScope),
    Member("OnlyAttached", \.onlyAttached, .boolean, .helpOnlyAttached),
    Member("PathPrefix", \.pathPrefix, .text(.policyPath), .helpPathPrefix),
    Member("PolicyUsageFilter", \.policyUsageFilter, .choice(["PermissionsPolicy", "PermissionsBoundary"]), .helpPolicyUsageFilter),
    Member("Marker", \.marker, .text(.marker), .helpMarker),
    Member("MaxItems", \.maxItems, .integer(Paging.range), .helpMaxItems),
  ]
  /// Lists the managed policies, those of AWS and of the account, by name.
  public static let summary = Sentence.summaryListPolicies
  /// List.
  public static let level = AccessLevel.list

  /// An empty request.
  public init() {}

  /// A request.
  public init(
    scope: String? = nil, onlyAttached: Bool? = nil, pathPrefix: String? = nil, policyUsageFilter: String? = nil, marker: String? = nil,
    maxItems: Int? = nil
  ) {
    self.scope = scope
    self.onlyAttached = onlyAttached
    self.pathPrefix = pathPrefix
    self.policyUsageFilter = policyUsageFilter
    self.marker = marker
    self.maxItems = maxItems
  }

  /// Errors: InvalidInput (the marker).
  public func run(in scope: ReadScope) throws -> Page<PolicyDescription> {
    let filter = try PolicyUseFilter(onlyAttached: onlyAttached == true, usage: policyUsageFilter, in: scope)
    let list = PolicyList(scope: scope, source: PolicySource(scope: self.scope))
    let request = try Paging.request(marker: marker, maxItems: maxItems, pathPrefix: pathPrefix)
    let window = try list.window(request) { try filter.keeps($0) }
    return try Page(window) { try PolicyDescription($0, in: scope, isWhole: false) }
  }
}
