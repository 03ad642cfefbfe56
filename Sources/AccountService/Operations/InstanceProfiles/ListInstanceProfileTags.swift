import AccountStore
public import IAM
public import Language

/// Lists the tags of an instance profile.
/// Source: [ListInstanceProfileTags](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListInstanceProfileTags.html).
public struct ListInstanceProfileTags: ReadOperation {
  /// The instance profile's name.
  public var instanceProfileName = ""
  /// Where to go on.
  public var marker: String?
  /// How many at most.
  public var maxItems: Int?

  /// The members.
  public static let members: [Member<ListInstanceProfileTags>] = [
    Member("InstanceProfileName", \.instanceProfileName, .text(.longName), required: true, .helpInstanceProfileName),
    Member("Marker", \.marker, .text(.marker), .helpMarker),
    Member("MaxItems", \.maxItems, .integer(Paging.range), .helpMaxItems),
  ]
  /// Lists the tags of an instance profile.
  public static let summary = Sentence.summaryListInstanceProfileTags
  /// List.
  public static let level = AccessLevel.list

  /// An empty request.
  public init() {}

  /// A request.
  public init(instanceProfileName: String, marker: String? = nil, maxItems: Int? = nil) {
    self.instanceProfileName = instanceProfileName
    self.marker = marker
    self.maxItems = maxItems
  }

  /// Errors: NoSuchEntity, InvalidInput (the marker).
  public func run(in scope: ReadScope) throws -> Page<Tag> {
    let tags = try scope.instanceProfile(instanceProfileName).value.tags
    return try Page(of: tags, marker: marker, maxItems: maxItems)
  }
}
