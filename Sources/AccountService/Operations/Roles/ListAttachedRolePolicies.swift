import AccountStore
import IAM
public import Language

/// Lists the managed policies attached to a role.
/// Source: [ListAttachedRolePolicies](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAttachedRolePolicies.html).
public struct ListAttachedRolePolicies: ReadOperation {
  /// The role's name.
  public var roleName = ""
  /// The start of the policies' path.
  public var pathPrefix: String?
  /// Where to go on.
  public var marker: String?
  /// How many at most.
  public var maxItems: Int?

  /// The members.
  public static let members: [Member<ListAttachedRolePolicies>] = [
    Member("RoleName", \.roleName, .text(.newName), required: true, .helpRoleName),
    Member("PathPrefix", \.pathPrefix, .text(.policyPath), .helpPathPrefix),
    Member("Marker", \.marker, .text(.marker), .helpMarker),
    Member("MaxItems", \.maxItems, .integer(Paging.range), .helpMaxItems),
  ]
  /// Lists the managed policies attached to a role.
  public static let summary = Sentence.summaryListAttachedRolePolicies
  /// List.
  public static let level = AccessLevel.list

  /// An empty request.
  public init() {}

  /// A request.
  public init(roleName: String, pathPrefix: String? = nil, marker: String? = nil, maxItems: Int? = nil) {
    self.roleName = roleName
    self.pathPrefix = pathPrefix
    self.marker = marker
    self.maxItems = maxItems
  }

  /// Errors: NoSuchEntity, InvalidInput (the marker).
  public func run(in scope: ReadScope) throws -> Page<AttachedPolicyDescription> {
    let role = try scope.role(roleName)
    return try scope.attachedPage(of: PolicyOwner(role), pathPrefix: pathPrefix, marker: marker, maxItems: maxItems)
  }
}
