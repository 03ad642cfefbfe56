import AccountStore
public import IAM
public import Language

/// Lists the tags of a role. Source: [ListRoleTags](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoleTags.html).
public struct ListRoleTags: ReadOperation {
  /// The role's name.
  public var roleName = ""
  /// Where to go on.
  public var marker: String?
  /// How many at most.
  public var maxItems: Int?

  /// The members.
  public static let members: [Member<ListRoleTags>] = [
    Member("RoleName", \.roleName, .text(.newName), required: true, .helpRoleName),
    Member("Marker", \.marker, .text(.marker), .helpMarker),
    Member("MaxItems", \.maxItems, .integer(Paging.range), .helpMaxItems),
  ]
  /// Lists the tags of a role.
  public static let summary = Sentence.summaryListRoleTags
  /// List.
  public static let level = AccessLevel.list

  /// An empty request.
  public init() {}

  /// A request.
  public init(roleName: String, marker: String? = nil, maxItems: Int? = nil) {
    self.roleName = roleName
    self.marker = marker
    self.maxItems = maxItems
  }

  /// Errors: NoSuchEntity, InvalidInput (the marker).
  public func run(in scope: ReadScope) throws -> Page<Tag> {
    let tags = try scope.role(roleName).value.tags
    return try Page(of: tags, marker: marker, maxItems: maxItems)
  }
}
