import IAM
public import Language

/// Lists the versions of a managed policy, newest first.
/// Source: [ListPolicyVersions](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicyVersions.html).
public struct ListPolicyVersions: ReadOperation {
  /// The managed policy's ARN.
  public var policyARN = ""
  /// Where to go on.
  public var marker: String?
  /// How many at most.
  public var maxItems: Int?

  /// The members.
  public static let members: [Member<ListPolicyVersions>] = [
    Member("PolicyArn", \.policyARN, .text(.arn), required: true, .helpPolicyARN),
    Member("Marker", \.marker, .text(.marker), .helpMarker),
    Member("MaxItems", \.maxItems, .integer(Paging.range), .helpMaxItems),
  ]
  /// Lists the versions of a managed policy, newest first.
  public static let summary = Sentence.summaryListPolicyVersions
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

  /// Errors: NoSuchEntity, InvalidInput.
  public func run(in scope: ReadScope) throws -> Page<PolicyVersionDescription> {
    let policy = try scope.managedPolicy(policyARN)
    let versions = try policy.versions(in: scope).map { PolicyVersionDescription($0, of: policy, isWhole: false) }
    return try Page(of: versions, marker: marker, maxItems: maxItems)
  }
}
