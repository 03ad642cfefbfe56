import AccountStore
import IAM
public import Language

/// Lists the names of the inline policies of a user.
/// Source: [ListUserPolicies](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUserPolicies.html).
public struct ListUserPolicies: ReadOperation {
  /// The user's name.
  public var userName = ""
  /// Where to go on.
  public var marker: String?
  /// How many at most.
  public var maxItems: Int?

  /// The members.
  public static let members: [Member<ListUserPolicies>] = [
    Member("UserName", \.userName, .text(.existingName), required: true, .helpUserName),
    Member("Marker", \.marker, .text(.marker), .helpMarker),
    Member("MaxItems", \.maxItems, .integer(Paging.range), .helpMaxItems),
  ]
  /// Lists the names of the inline policies of a user.
  public static let summary = Sentence.summaryListUserPolicies
  /// List.
  public static let level = AccessLevel.list

  /// An empty request.
  public init() {}

  /// A request.
  public init(userName: String, marker: String? = nil, maxItems: Int? = nil) {
    self.userName = userName
    self.marker = marker
    self.maxItems = maxItems
  }

  /// Errors: NoSuchEntity, InvalidInput (the marker).
  public func run(in scope: ReadScope) throws -> Page<InlinePolicyName> {
    let user = try scope.user(userName)
    return try scope.inlinePage(of: PolicyOwner(user), marker: marker, maxItems: maxItems)
  }
}
