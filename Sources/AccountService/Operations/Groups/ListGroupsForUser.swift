import AccountStore
import IAM
public import Language

/// Lists the groups a user is in.
/// Source: [ListGroupsForUser](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListGroupsForUser.html).
public struct ListGroupsForUser: ReadOperation {
  /// The user's name.
  public var userName = ""
  /// Where to go on.
  public var marker: String?
  /// How many at most.
  public var maxItems: Int?

  /// The members.
  public static let members: [Member<ListGroupsForUser>] = [
    Member("UserName", \.userName, .text(.existingName), required: true, .helpUserName),
    Member("Marker", \.marker, .text(.marker), .helpMarker),
    Member("MaxItems", \.maxItems, .integer(Paging.range), .helpMaxItems),
  ]
  /// Lists the groups a user is in.
  public static let summary = Sentence.summaryListGroupsForUser
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
  public func run(in scope: ReadScope) throws -> Page<GroupDescription> {
    let groups = try scope.store.groups(ofUser: try scope.user(userName).key)
    return try Page(of: groups.map { GroupDescription($0.value, in: scope) }, marker: marker, maxItems: maxItems)
  }
}
