import AccountStore
import IAM
public import Language

/// Lists the managed policies attached to a group.
/// Source: [ListAttachedGroupPolicies](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAttachedGroupPolicies.html).
public struct ListAttachedGroupPolicies: ReadOperation {
  /// The group's name.
  public var groupName = ""
  /// The start of the policies' path.
  public var pathPrefix: String?
  /// Where to go on.
  public var marker: String?
  /// How many at most.
  public var maxItems: Int?

  /// The members.
  public static let members: [Member<ListAttachedGroupPolicies>] = [
    Member("GroupName", \.groupName, .text(.longName), required: true, .helpGroupName),
    Member("PathPrefix", \.pathPrefix, .text(.policyPath), .helpPathPrefix),
    Member("Marker", \.marker, .text(.marker), .helpMarker),
    Member("MaxItems", \.maxItems, .integer(Paging.range), .helpMaxItems),
  ]
  /// Lists the managed policies attached to a group.
  public static let summary = Sentence.summaryListAttachedGroupPolicies
  /// List.
  public static let level = AccessLevel.list

  /// An empty request.
  public init() {}

  /// A request.
  public init(groupName: String, pathPrefix: String? = nil, marker: String? = nil, maxItems: Int? = nil) {
    self.groupName = groupName
    self.pathPrefix = pathPrefix
    self.marker = marker
    self.maxItems = maxItems
  }

  /// Errors: NoSuchEntity, InvalidInput (the marker).
  public func run(in scope: ReadScope) throws -> Page<AttachedPolicyDescription> {
    let group = try scope.group(groupName)
    return try scope.attachedPage(of: PolicyOwner(group), pathPrefix: pathPrefix, marker: marker, maxItems: maxItems)
  }
}
