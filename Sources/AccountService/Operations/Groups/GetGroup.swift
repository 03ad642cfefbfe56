import AccountStore
import IAM
public import Language

/// Describes a group and lists its users. Source: [GetGroup](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetGroup.html).
public struct GetGroup: ReadOperation {
  /// The group's name.
  public var groupName = ""
  /// Where to go on.
  public var marker: String?
  /// How many at most.
  public var maxItems: Int?

  /// The members.
  public static let members: [Member<GetGroup>] = [
    Member("GroupName", \.groupName, .text(.longName), required: true, .helpGroupName),
    Member("Marker", \.marker, .text(.marker), .helpMarker),
    Member("MaxItems", \.maxItems, .integer(Paging.range), .helpMaxItems),
  ]
  /// Describes a group and lists its users.
  public static let summary = Sentence.summaryGetGroup
  /// Read.
  public static let level = AccessLevel.read

  /// An empty request.
  public init() {}

  /// A request.
  public init(groupName: String, marker: String? = nil, maxItems: Int? = nil) {
    self.groupName = groupName
    self.marker = marker
    self.maxItems = maxItems
  }

  /// Errors: NoSuchEntity, InvalidInput (the marker).
  public func run(in scope: ReadScope) throws -> GroupMembersAnswer {
    let group = try scope.group(groupName)
    let members = try scope.store.members(ofGroup: group.key, try Paging.request(marker: marker, maxItems: maxItems))
    let page = Page(members) { UserDescription($0.value, in: scope, isWhole: false) }
    return GroupMembersAnswer(GroupDescription(group.value, in: scope), page)
  }
}
