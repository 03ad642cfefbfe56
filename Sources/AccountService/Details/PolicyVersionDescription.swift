public import IAM

/// A version of a managed policy as `GetPolicyVersion` and its like answer it.
public struct PolicyVersionDescription: Shaped, Listed {
  /// The document; lists leave it out.
  public var document: Document?
  /// The version's ID, `v1`.
  public var versionID = ""
  /// Whether it is the version in force.
  public var isDefaultVersion = false
  /// When it was created.
  public var createDate = Timestamp(seconds: 0)

  /// The members of IAM's `PolicyVersion` type.
  public static let members: [Member<PolicyVersionDescription>] = [
    Member("Document", \.document, .document),
    Member("VersionId", \.versionID, .anyText),
    Member("IsDefaultVersion", \.isDefaultVersion, .boolean),
    Member("CreateDate", \.createDate, .timestamp),
  ]
  /// Versions.
  public static let listName = "Versions"

  /// An empty description.
  public init() {}

  init(_ version: PolicyVersion, of policy: AnyPolicy, isWhole: Bool) {
    document = isWhole ? Document(version.document) : nil
    versionID = version.id
    isDefaultVersion = version.id == policy.defaultVersion
    createDate = version.created
  }
}

/// The answer of operations on one version.
public struct PolicyVersionAnswer: Shaped, Hashable {
  /// The version.
  public var policyVersion = PolicyVersionDescription()

  /// PolicyVersion.
  public static let members: [Member<PolicyVersionAnswer>] = [
    Member("PolicyVersion", \.policyVersion, .structure(PolicyVersionDescription.memberDescriptions))
  ]

  /// An empty answer.
  public init() {}

  init(_ version: PolicyVersionDescription) {
    policyVersion = version
  }
}
