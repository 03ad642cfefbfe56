import AccountStore
import IAM
public import Language

/// Lists the users. Source: [ListUsers](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUsers.html).
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
  /// Lists the users.
  public static let summary = Sentence.summaryListUsers
  /// List.
  public static let level = AccessLevel.list

  /// A request for the first page.
  public init() {}

  /// Users in the order of their names.
  public func run(in scope: ReadScope) throws -> UserPage {
    let window = try scope.store.users(try Paging.request(marker: marker, maxItems: maxItems, pathPrefix: pathPrefix))
    return UserPage(
      users: window.rows.map { UserDescription($0.value, in: scope, isWhole: false) }, marker: Paging.marker(behind: window))
  }
}

/// A page of users.
public struct UserPage: Shaped, Hashable {
  /// The users.
  public var users: [UserDescription] = []
  /// Whether more follow.
  public var isTruncated = false
  /// Where to go on.
  public var marker: String?

  /// The members.
  public static let members: [Member<UserPage>] = [
    Member("Users", \.users, .list(.structure(UserDescription.memberDescriptions))),
    Member("IsTruncated", \.isTruncated, .boolean),
    Member("Marker", \.marker, .anyText),
  ]

  /// An empty page.
  public init() {}

  init(users: [UserDescription], marker: String?) {
    self.users = users
    self.marker = marker
    isTruncated = marker != nil
  }
}
