import AccountStore
import IAM
public import Language

/// Lists the instance profiles that hold a role.
/// Source: [ListInstanceProfilesForRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListInstanceProfilesForRole.html).
public struct ListInstanceProfilesForRole: ReadOperation {
  /// The role's name.
  public var roleName = ""
  /// Where to go on.
  public var marker: String?
  /// How many at most.
  public var maxItems: Int?

  /// The members.
  public static let members: [Member<ListInstanceProfilesForRole>] = [
    Member("RoleName", \.roleName, .text(.newName), required: true, .helpRoleName),
    Member("Marker", \.marker, .text(.marker), .helpMarker),
    Member("MaxItems", \.maxItems, .integer(Paging.range), .helpMaxItems),
  ]
  /// Lists the instance profiles that hold a role.
  public static let summary = Sentence.summaryListInstanceProfilesForRole
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
  public func run(in scope: ReadScope) throws -> Page<InstanceProfileDescription> {
    let profiles = try scope.store.instanceProfiles(ofRole: try scope.role(roleName).key)
    let items = try profiles.map { try InstanceProfileDescription($0, in: scope, isWhole: false) }
    return try Page(of: items, marker: marker, maxItems: maxItems)
  }
}
