import AWSCatalog
public import AccountStore
public import IAM
import Language

/// Everything one screen tells of a managed policy, AWS managed or customer managed, in one consistent read; of the entities it is attached
/// to only the first ones.
public struct PolicyDetail: Query {
  /// The policy's ARN.
  public var arn: String
  /// How many entities are told.
  public var holderLimit: Int
  /// Details need what GetPolicy needs.
  public static let action = "iam:GetPolicy"
  /// On the policy; its versions and the entities it is attached to are withheld where they are refused.
  public var wishes: [AccessWish] { [AccessWish(Self.action, on: .policy(arn))] }

  /// A query.
  public init(arn: String, holderLimit: Int = 500) {
    self.arn = arn
    self.holderLimit = holderLimit
  }

  /// What is told.
  public struct Answer: Sendable, Hashable {
    /// The policy; for an AWS managed one the catalogue's, with the key and revision 0.
    public let policy: Stored<ManagedPolicy>
    /// Its ARN.
    public let arn: String
    /// Whether AWS manages it, so that it can't be changed.
    public let isAWSManaged: Bool
    /// Its versions, newest first; of an AWS managed policy the default one.
    public let versions: [PolicyVersion]
    /// The first users, groups and roles it is attached to.
    public let holders: [PolicyHolder]
    /// To how many it is attached.
    public let attachmentCount: Int
    /// The first users and roles whose permissions boundary it is.
    public let bounded: [PolicyHolder]
    /// Whose boundary it is, in number.
    public let boundaryCount: Int
    /// What the caller may not see: versions with their documents, entities.
    public let withheld: Withheld

    /// The document in force.
    public var document: String { versions.first { $0.id == policy.value.defaultVersion }?.document ?? "" }
  }

  /// Errors: NoSuchEntity.
  public func run(in scope: ReadScope) throws -> Answer {
    let usage = try scope.store.usage(ofPolicy: arn)
    let (policy, versions) = try found(in: scope)
    var withheld = Withheld()
    let entities = try scope.part("iam:ListEntitiesForPolicy", on: .policy(arn), &withheld, none: ([], [])) {
      (
        try scope.store.holders(ofPolicy: arn, after: nil, limit: holderLimit),
        try scope.store.bounded(byPolicy: arn, after: nil, limit: holderLimit)
      )
    }
    return Answer(
      policy: policy, arn: arn, isAWSManaged: policy.key == 0,
      versions: try scope.part("iam:ListPolicyVersions", "iam:GetPolicyVersion", on: .policy(arn), &withheld, none: []) { versions },
      holders: entities.0, attachmentCount: usage.attachments, bounded: entities.1, boundaryCount: usage.boundaries, withheld: withheld)
  }

  private func found(in scope: ReadScope) throws -> (Stored<ManagedPolicy>, [PolicyVersion]) {
    if let policy = try scope.store.policy(arn: arn) {
      let versions = try scope.store.versions(ofPolicy: policy.key)
      return (policy, versions.sorted { (Int($0.id.dropFirst()) ?? 0) > (Int($1.id.dropFirst()) ?? 0) })
    }
    guard let entry = AWSManagedPolicies.policy(arn: arn) else { throw IAMError(.noSuchEntity, .noSuchPolicy(arn), field: "PolicyArn") }
    let policy = ManagedPolicy(
      name: entry.name, path: entry.path, id: entry.id, created: entry.created, updated: entry.updated,
      defaultVersion: entry.defaultVersionID)
    let version = PolicyVersion(id: entry.defaultVersionID, document: entry.document, created: entry.updated)
    return (Stored(value: policy, key: 0, revision: 0), [version])
  }
}
