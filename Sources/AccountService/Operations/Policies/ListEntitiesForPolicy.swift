import IAM
public import Language

/// Lists the users, groups and roles that use a managed policy.
/// Source: [ListEntitiesForPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListEntitiesForPolicy.html).
public struct ListEntitiesForPolicy: ReadOperation {
  /// The managed policy's ARN.
  public var policyARN = ""
  /// Only `User`, `Group` or `Role`.
  public var entityFilter: String?
  /// The start of the entities' path.
  public var pathPrefix: String?
  /// Only those used as `PermissionsPolicy` or as `PermissionsBoundary`.
  public var policyUsageFilter: String?
  /// Where to go on.
  public var marker: String?
  /// How many at most.
  public var maxItems: Int?

  /// The members.
  public static let members: [Member<ListEntitiesForPolicy>] = [
    Member("PolicyArn", \.policyARN, .text(.arn), required: true, .helpPolicyARN),
    Member(
      "EntityFilter", \.entityFilter, .choice(["User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy"]), .helpEntityFilter),
    Member("PathPrefix", \.pathPrefix, .text(.path), .helpPathPrefix),
    Member("PolicyUsageFilter", \.policyUsageFilter, .choice(["PermissionsPolicy", "PermissionsBoundary"]), .helpPolicyUsageFilter),
    Member("Marker", \.marker, .text(.marker), .helpMarker),
    Member("MaxItems", \.maxItems, .integer(Paging.range), .helpMaxItems),
  ]
  /// Lists the users, groups and roles that use a managed policy.
  public static let summary = Sentence.summaryListEntitiesForPolicy
  /// List.
  public static let level = AccessLevel.list

  /// An empty request.
  public init() {}

  /// A request.
  public init(
    policyARN: String, entityFilter: String? = nil, pathPrefix: String? = nil, policyUsageFilter: String? = nil, marker: String? = nil,
    maxItems: Int? = nil
  ) {
    self.policyARN = policyARN
    self.entityFilter = entityFilter
    self.pathPrefix = pathPrefix
    self.policyUsageFilter = policyUsageFilter
    self.marker = marker
    self.maxItems = maxItems
  }

  /// Errors: NoSuchEntity, InvalidInput.
  public func run(in scope: ReadScope) throws -> PolicyEntitiesPage {
    let policy = try scope.managedPolicy(policyARN)
    let users = PolicyUsers(scope: scope, arn: policy.arn(in: scope), usage: policyUsageFilter, kind: entityFilter, pathPrefix: pathPrefix)
    return PolicyEntitiesPage(try users.page(after: marker, limit: maxItems ?? Paging.standardPage))
  }
}
