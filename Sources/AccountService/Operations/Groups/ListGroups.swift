import AccountStore
import IAM
public import Language

/// Lists the groups of the account. Source: [ListGroups](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListGroups.html).
public struct ListGroups: ReadOperation {
  /// The start of the path.
  public var pathPrefix: String?
  /// Where to go on.
  public var marker: String?
  /// How many at most.
  public var maxItems: Int?

  /// The members.
  public static let members: [Member<ListGroups>] = [
    Member("PathPrefix", \.pathPrefix, .text(.pathPrefix), .helpPathPrefix),
    Member("Marker", \.marker, .text(.marker), .helpMarker),
    Member("MaxItems", \.maxItems, .integer(Paging.range), .helpMaxItems),
  ]
  /// Lists the groups of the account.
  public static let summary = Sentence.summaryListGroups
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

  /// Groups in the order of their names. Errors: InvalidInput (the marker).
  public func run(in scope: ReadScope) throws -> Page<GroupDescription> {
    let window = try scope.store.groups(try Paging.request(marker: marker, maxItems: maxItems, pathPrefix: pathPrefix))
    return Page(window) { GroupDescription($0.value, in: scope) }
  }
}
