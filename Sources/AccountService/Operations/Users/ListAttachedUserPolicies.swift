import AccountStore
import IAM
public import Language

/// Lists the managed policies attached to a user.
/// Source: [ListAttachedUserPolicies](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAttachedUserPolicies.html).
public struct ListAttachedUserPolicies: ReadOperation {
  /// The user's name.
  public var userName = ""
  /// The start of the policies' path.
  public var pathPrefix: String?
  /// Where to go on.
  public var marker: String?
  /// How many at most.
  public var maxItems: Int?

  /// The members.
  public static let members: [Member<ListAttachedUserPolicies>] = [
    Member("UserName", \.userName, .text(.newName), required: true, .helpUserName),
    Member("PathPrefix", \.pathPrefix, .text(.policyPath), .helpPathPrefix),
    Member("Marker", \.marker, .text(.marker), .helpMarker),
    Member("MaxItems", \.maxItems, .integer(Paging.range), .helpMaxItems),
  ]
  /// Lists the managed policies attached to a user.
  public static let summary = Sentence.summaryListAttachedUserPolicies
  /// List.
  public static let level = AccessLevel.list

  /// An empty request.
  public init() {}

  /// A request.
  public init(userName: String, pathPrefix: String? = nil, marker: String? = nil, maxItems: Int? = nil) {
    self.userName = userName
    self.pathPrefix = pathPrefix
    self.marker = marker
    self.maxItems = maxItems
  }

  /// Errors: NoSuchEntity, InvalidInput (the marker).
  public func run(in scope: ReadScope) throws -> Page<AttachedPolicyDescription> {
    let user = try scope.user(userName)
    return try scope.attachedPage(of: PolicyOwner(user), pathPrefix: pathPrefix, marker: marker, maxItems: maxItems)
  }
}
