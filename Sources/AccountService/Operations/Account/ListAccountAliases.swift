import IAM
public import Language

/// Lists the alias of the account: none or one.
/// Source: [ListAccountAliases](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccountAliases.html).
public struct ListAccountAliases: ReadOperation {
  /// Where to go on.
  public var marker: String?
  /// How many at most.
  public var maxItems: Int?

  /// The members.
  public static let members: [Member<ListAccountAliases>] = [
    Member("Marker", \.marker, .text(.marker), .helpMarker),
    Member("MaxItems", \.maxItems, .integer(Paging.range), .helpMaxItems),
  ]
  /// Lists the alias of the account: none or one.
  public static let summary = Sentence.summaryListAccountAliases
  /// List.
  public static let level = AccessLevel.list

  /// An empty request.
  public init() {}

  /// A request.
  public init(marker: String? = nil, maxItems: Int? = nil) {
    self.marker = marker
    self.maxItems = maxItems
  }

  /// Errors: InvalidInput (the marker).
  public func run(in scope: ReadScope) throws -> Page<AccountAlias> {
    let aliases = scope.account.alias.map { [AccountAlias($0)] } ?? []
    return try Page(of: aliases, marker: marker, maxItems: maxItems)
  }
}
