import AccountStore
import IAM
public import Language

/// Lists the names of the inline policies of a role.
/// Source: [ListRolePolicies](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRolePolicies.html).
public struct ListRolePolicies: ReadOperation {
  /// The role's name.
  public var roleName = ""
  /// Where to go on.
  public var marker: String?
  /// How many at most.
  public var maxItems: Int?

  /// The members.
  public static let members: [Member<ListRolePolicies>] = [
    Member("RoleName", \.roleName, .text(.newName), required: true, .helpRoleName),
    Member("Marker", \.marker, .text(.marker), .helpMarker),
    Member("MaxItems", \.maxItems, .integer(Paging.range), .helpMaxItems),
  ]
  /// Lists the names of the inline policies of a role.
  public static let summary = Sentence.summaryListRolePolicies
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
  public func run(in scope: ReadScope) throws -> Page<InlinePolicyName> {
    let role = try scope.role(roleName)
    return try scope.inlinePage(of: PolicyOwner(role), marker: marker, maxItems: maxItems)
  }
}
