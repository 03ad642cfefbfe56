import AccountStore
import IAM
public import Language

/// Lists the access keys of a user. Source: [ListAccessKeys](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccessKeys.html).
public struct ListAccessKeys: ReadOperation {
  /// The user's name; without one the caller is meant: an IAM user or the root user, but not the local owner.
  public var userName: String?
  /// Where to go on.
  public var marker: String?
  /// How many at most.
  public var maxItems: Int?

  /// The members.
  public static let members: [Member<ListAccessKeys>] = [
    Member("UserName", \.userName, .text(.existingName), .helpKeyOwner),
    Member("Marker", \.marker, .text(.marker), .helpMarker),
    Member("MaxItems", \.maxItems, .integer(Paging.range), .helpMaxItems),
  ]
  /// Lists the access keys of a user.
  public static let summary = Sentence.summaryListAccessKeys
  /// List.
  public static let level = AccessLevel.list

  /// An empty request.
  public init() {}

  /// A request.
  public init(userName: String? = nil, marker: String? = nil, maxItems: Int? = nil) {
    self.userName = userName
    self.marker = marker
    self.maxItems = maxItems
  }

  /// Keys, the oldest first. Errors: NoSuchEntity, InvalidInput (the marker).
  public func run(in scope: ReadScope) throws -> Page<AccessKeyMetadata> {
    let owner = try scope.credentialOwner(named: userName)
    let name = try scope.nameOfKeys(of: owner)
    let keys = try scope.store.accessKeys(of: owner).map { AccessKeyMetadata($0, userName: name) }
    return try Page(of: keys, marker: marker, maxItems: maxItems)
  }
}
