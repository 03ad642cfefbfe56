import IAM
public import Language

/// Shows all users, groups, roles and managed policies in use, with their documents and relations.
/// Source: [GetAccountAuthorizationDetails](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html).
public struct GetAccountAuthorizationDetails: ReadOperation {
  /// The kinds of entities; nil for all.
  public var filter: [String]?
  /// How many at most.
  public var maxItems: Int?
  /// Where to go on.
  public var marker: String?

  /// The members.
  public static let members: [Member<GetAccountAuthorizationDetails>] = [
    Member("Filter", \.filter, .list(.choice(["User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy"])), .helpDetailsFilter),
    Member("MaxItems", \.maxItems, .integer(Paging.range), .helpMaxItems),
    Member("Marker", \.marker, .text(.marker), .helpMarker),
  ]
  /// Shows all users, groups, roles and managed policies in use, with their documents and relations.
  public static let summary = Sentence.summaryGetAccountAuthorizationDetails
  /// Read.
  public static let level = AccessLevel.read

  /// An empty request.
  public init() {}

  /// A request.
  public init(filter: [String]? = nil, maxItems: Int? = nil, marker: String? = nil) {
    self.filter = filter
    self.maxItems = maxItems
    self.marker = marker
  }

  /// Users, groups, roles, then customer managed and AWS managed policies. Errors: InvalidInput (the marker).
  public func run(in scope: ReadScope) throws -> AuthorizationDetailsPage {
    try AuthorizationDetails(scope: scope, kinds: filter).page(after: marker, limit: maxItems ?? Paging.standardPage)
  }
}
