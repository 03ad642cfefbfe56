import AccountStore
import IAM
public import Language

/// Lists the names of the inline policies of a group.
/// Source: [ListGroupPolicies](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListGroupPolicies.html).
public struct ListGroupPolicies: ReadOperation {
  /// The group's name.
  public var groupName = ""
  /// Where to go on.
  public var marker: String?
  /// How many at most.
  public var maxItems: Int?

  /// The members.
  public static let members: [Member<ListGroupPolicies>] = [
    Member("GroupName", \.groupName, .text(.longName), required: true, .helpGroupName),
    Member("Marker", \.marker, .text(.marker), .helpMarker),
    Member("MaxItems", \.maxItems, .integer(Paging.range), .helpMaxItems),
  ]
  /// Lists the names of the inline policies of a group.
  public static let summary = Sentence.summaryListGroupPolicies
  /// List.
  public static let level = AccessLevel.list

  /// An empty request.
  public init() {}

  /// A request.
  public init(groupName: String, marker: String? = nil, maxItems: Int? = nil) {
    self.groupName = groupName
    self.marker = marker
    self.maxItems = maxItems
  }

  /// Errors: NoSuchEntity, InvalidInput (the marker).
  public func run(in scope: ReadScope) throws -> Page<InlinePolicyName> {
    let group = try scope.group(groupName)
    return try scope.inlinePage(of: PolicyOwner(group), marker: marker, maxItems: maxItems)
  }
}
