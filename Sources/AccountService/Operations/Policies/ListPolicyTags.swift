public import IAM
public import Language

/// Lists the tags of a managed policy.
/// Source: [ListPolicyTags](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicyTags.html).
public struct ListPolicyTags: ReadOperation {
  /// The managed policy's ARN.
  public var policyARN = ""
  /// Where to go on.
  public var marker: String?
  /// How many at most.
  public var maxItems: Int?

  /// The members.
  public static let members: [Member<ListPolicyTags>] = [
    Member("PolicyArn", \.policyARN, .text(.arn), required: true, .helpPolicyARN),
    Member("Marker", \.marker, .text(.marker), .helpMarker),
    Member("MaxItems", \.maxItems, .integer(Paging.range), .helpMaxItems),
  ]
  /// Lists the tags of a managed policy.
  public static let summary = Sentence.summaryListPolicyTags
  /// List.
  public static let level = AccessLevel.list

  /// An empty request.
  public init() {}

  /// A request.
  public init(policyARN: String, marker: String? = nil, maxItems: Int? = nil) {
    self.policyARN = policyARN
    self.marker = marker
    self.maxItems = maxItems
  }

  /// Errors: NoSuchEntity, InvalidInput. AWS managed policies have no tags.
  public func run(in scope: ReadScope) throws -> Page<Tag> {
    let policy = try scope.managedPolicy(policyARN)
    return try Page(of: policy.tags, marker: marker, maxItems: maxItems)
  }
}
