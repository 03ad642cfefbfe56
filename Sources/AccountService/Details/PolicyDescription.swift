import AWSCatalog
import AccountStore
public import IAM

/// A managed policy as `GetPolicy` and its like answer it.
public struct PolicyDescription: Shaped, Listed {
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
  /// How many users, groups and roles the policy is attached to.
  public var attachmentCount = 0
  /// How many users and roles it is the permissions boundary of.
  public var boundaryUsageCount = 0
  /// Whether it can be attached.
  public var isAttachable = true
  /// What it is for; lists leave it out.
  public var description: String?
  /// When the policy was created.
  public var createDate = Timestamp(seconds: 0)
  /// When its newest version was created.
  public var updateDate = Timestamp(seconds: 0)
  /// The tags; lists leave them out.
  public var tags: [Tag]?

  /// The members of IAM's `Policy` type.
  public static let members: [Member<PolicyDescription>] = [
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
    Member("Tags", \.tags, .tags),
  ]
  /// Policies.
  public static let listName = "Policies"

  /// An empty description.
  public init() {}

  /// Describes a policy with its use in an account. Lists leave description and tags out, as IAM's do.
  init(_ policy: AnyPolicy, in scope: ReadScope, isWhole: Bool) throws {
    policyName = policy.name
    arn = policy.arn(in: scope)
    path = policy.path
    defaultVersionID = policy.defaultVersion
    isAttachable = policy.isAttachable
    (attachmentCount, boundaryUsageCount) = try scope.store.usage(ofPolicy: arn)
    switch policy {
    case .customer(let stored):
      (policyID, createDate, updateDate) = (stored.value.id, stored.value.created, stored.value.updated)
      if isWhole {
        description = stored.value.description
        tags = stored.value.tags.isEmpty ? nil : stored.value.tags
      }
    case .aws(let managed):
      (policyID, createDate, updateDate) = (managed.id, managed.created, managed.updated)
    }
  }
}

/// The answer of operations on one managed policy.
public struct PolicyAnswer: Shaped, Hashable {
  /// The policy.
  public var policy = PolicyDescription()

  /// Policy.
  public static let members: [Member<PolicyAnswer>] = [
    Member("Policy", \.policy, .structure(PolicyDescription.memberDescriptions))
  ]

  /// An empty answer.
  public init() {}

  init(_ policy: PolicyDescription) {
    self.policy = policy
  }
}
