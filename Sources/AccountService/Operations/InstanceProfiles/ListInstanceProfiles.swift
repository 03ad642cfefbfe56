import AccountStore
import IAM
public import Language

/// Lists the instance profiles of the account.
/// Source: [ListInstanceProfiles](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListInstanceProfiles.html).
public struct ListInstanceProfiles: ReadOperation {
  /// The start of the path.
  public var pathPrefix: String?
  /// Where to go on.
  public var marker: String?
  /// How many at most.
  public var maxItems: Int?

  /// The members.
  public static let members: [Member<ListInstanceProfiles>] = [
    Member("PathPrefix", \.pathPrefix, .text(.pathPrefix), .helpPathPrefix),
    Member("Marker", \.marker, .text(.marker), .helpMarker),
    Member("MaxItems", \.maxItems, .integer(Paging.range), .helpMaxItems),
  ]
  /// Lists the instance profiles of the account.
  public static let summary = Sentence.summaryListInstanceProfiles
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

  /// Instance profiles in the order of their names. Errors: InvalidInput (the marker).
  public func run(in scope: ReadScope) throws -> Page<InstanceProfileDescription> {
    let window = try scope.store.instanceProfiles(try Paging.request(marker: marker, maxItems: maxItems, pathPrefix: pathPrefix))
    return try Page(window) { try InstanceProfileDescription($0, in: scope, isWhole: false) }
  }
}
