import AccountStore
import IAM
public import Language

/// Lists the users of the account. Source: [ListUsers](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUsers.html).
public struct ListUsers: ReadOperation {
  /// The start of the path.
  public var pathPrefix: String?
  /// Where to go on.
  public var marker: String?
  /// How many at most.
  public var maxItems: Int?

  /// The members.
  public static let members: [Member<ListUsers>] = [
    Member("PathPrefix", \.pathPrefix, .text(.pathPrefix), .helpPathPrefix),
    Member("Marker", \.marker, .text(.marker), .helpMarker),
    Member("MaxItems", \.maxItems, .integer(Paging.range), .helpMaxItems),
  ]
  /// Lists the users of the account.
  public static let summary = Sentence.summaryListUsers
  /// List.
  public static let level = AccessLevel.list

  /// An empty request.
  public init() {}

  /// A request.
  public init(pathPrefix: String? = nil, marker: String? = nil, maxItems: Int? = nil) {
    self.pathPrefix = pathPrefix
    self.marker = marker
    self.maxItems = maxItems
  }

  /// Users in the order of their names. Errors: InvalidInput (the marker).
  public func run(in scope: ReadScope) throws -> Page<UserDescription> {
    let window = try scope.store.users(try Paging.request(marker: marker, maxItems: maxItems, pathPrefix: pathPrefix))
    return Page(window) { UserDescription($0.value, in: scope, isWhole: false) }
  }
}
