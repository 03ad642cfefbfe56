import AccountStore
public import IAM

/// A managed policy with its versions, as `GetAccountAuthorizationDetails` answers it.
public struct PolicyAuthorization: Shaped, Hashable {
  /// The name.
  public var policyName = ""
  /// The unique ID.
  public var policyID = ""
  /// The ARN.
  public var arn = ""
  /// The path.
  public var path = ""
  /// The version in force.
  public var defaultVersionID = ""
  /// How many users, groups and roles it is attached to.
  public var attachmentCount = 0
  /// How many users and roles it is the boundary of.
  public var boundaryUsageCount = 0
  /// Whether it can be attached.
  public var isAttachable = true
  /// What it is for.
  public var description: String?
  /// When it was created.
  public var createDate = Timestamp(seconds: 0)
  /// When its newest version was created.
  public var updateDate = Timestamp(seconds: 0)
  /// The versions with their documents, newest first.
  public var versions: [PolicyVersionDescription] = []

  /// The members of IAM's `ManagedPolicyDetail` type.
  public static let members: [Member<PolicyAuthorization>] = [
    Member("PolicyName", \.policyName, .anyText),
    Member("PolicyId", \.policyID, .anyText),
    Member("Arn", \.arn, .anyText),
    Member("Path", \.path, .anyText),
    Member("DefaultVersionId", \.defaultVersionID, .anyText),
    Member("AttachmentCount", \.attachmentCount, .integer(0...Int.max)),
    Member("PermissionsBoundaryUsageCount", \.boundaryUsageCount, .integer(0...Int.max)),
    Member("IsAttachable", \.isAttachable, .boolean),
    Member("Description", \.description, .anyText),
    Member("CreateDate", \.createDate, .timestamp),
    Member("UpdateDate", \.updateDate, .timestamp),
    Member("PolicyVersionList", \.versions, .list(.structure(PolicyVersionDescription.memberDescriptions))),
  ]

  /// An empty description.
  public init() {}

  init(_ policy: AnyPolicy, in scope: ReadScope) throws {
    let whole = try PolicyDescription(policy, in: scope, isWhole: true)
    policyName = whole.policyName
    policyID = whole.policyID
    arn = whole.arn
    path = whole.path
    defaultVersionID = whole.defaultVersionID
    attachmentCount = whole.attachmentCount
    boundaryUsageCount = whole.boundaryUsageCount
    isAttachable = whole.isAttachable
    description = whole.description
    createDate = whole.createDate
    updateDate = whole.updateDate
    versions = try policy.versions(in: scope).map { PolicyVersionDescription($0, of: policy, isWhole: true) }
  }
}
