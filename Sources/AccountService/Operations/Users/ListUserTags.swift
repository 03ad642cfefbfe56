import AccountStore
public import IAM
public import Language

/// Lists the tags of a user. Source: [ListUserTags](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUserTags.html).
public struct ListUserTags: ReadOperation {
  /// The user's name.
  public var userName = ""
  /// Where to go on.
  public var marker: String?
  /// How many at most.
  public var maxItems: Int?

  /// The members.
  public static let members: [Member<ListUserTags>] = [
    Member("UserName", \.userName, .text(.existingName), required: true, .helpUserName),
    Member("Marker", \.marker, .text(.marker), .helpMarker),
    Member("MaxItems", \.maxItems, .integer(Paging.range), .helpMaxItems),
  ]
  /// Lists the tags of a user.
  public static let summary = Sentence.summaryListUserTags
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
  public func run(in scope: ReadScope) throws -> Page<Tag> {
    let tags = try scope.user(userName).value.tags
    return try Page(of: tags, marker: marker, maxItems: maxItems)
  }
}
