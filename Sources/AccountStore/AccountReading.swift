public import IAM

/// What can be read of one account, in one consistent view of the store. Names are found without regard to case.
///
/// Errors are `IAMError` with `ServiceFailure`, `UnusableStore` or `Cancelled`; a thing that isn't there is nil or an empty list.
public protocol AccountReading {
  /// The account all of this is about.
  var account: Account { get throws }
  /// A number that grows with each change to the account.
  var accountRevision: Int { get throws }

  // Entities by name, ID or key.
  func user(named name: String) throws -> Stored<User>?
  func user(id: String) throws -> Stored<User>?
  func user(key: Int64) throws -> Stored<User>?
  func group(named name: String) throws -> Stored<Group>?
  func group(key: Int64) throws -> Stored<Group>?
  func role(named name: String) throws -> Stored<Role>?
  func role(id: String) throws -> Stored<Role>?
  func role(key: Int64) throws -> Stored<Role>?
  /// A customer managed policy.
  func policy(arn: String) throws -> Stored<ManagedPolicy>?
  func policy(named name: String) throws -> Stored<ManagedPolicy>?
  func policy(key: Int64) throws -> Stored<ManagedPolicy>?
  func instanceProfile(named name: String) throws -> Stored<InstanceProfile>?

  // Windows of lists.
  func users(_ request: WindowRequest) throws -> Window<Stored<User>>
  func groups(_ request: WindowRequest) throws -> Window<Stored<Group>>
  func roles(_ request: WindowRequest) throws -> Window<Stored<Role>>
  func policies(_ request: WindowRequest) throws -> Window<Stored<ManagedPolicy>>
  func instanceProfiles(_ request: WindowRequest) throws -> Window<Stored<InstanceProfile>>
  /// How many entities of a kind match; without filter and prefix a kept number, at no cost.
  func count(_ kind: EntityKind, filter: String, pathPrefix: String?) throws -> Int

  // Memberships.
  func groups(ofUser key: Int64) throws -> [Stored<Group>]
  func groupCount(ofUser key: Int64) throws -> Int
  func members(ofGroup key: Int64, _ request: WindowRequest) throws -> Window<Stored<User>>
  func memberCount(ofGroup key: Int64) throws -> Int
  func isMember(user: Int64, ofGroup group: Int64) throws -> Bool

  // Policies of users, groups and roles.
  func attachedPolicies(of holder: Holder) throws -> [AttachedPolicy]
  func inlinePolicies(of holder: Holder) throws -> [InlinePolicy]
  func inlinePolicy(named name: String, of holder: Holder) throws -> InlinePolicy?
  func policyCounts(of holder: Holder) throws -> (attached: Int, inline: Int)

  // Managed policies (customer managed and, by ARN, AWS managed).
  func versions(ofPolicy key: Int64) throws -> [PolicyVersion]
  func version(_ id: String, ofPolicy key: Int64) throws -> PolicyVersion?
  /// Users, groups and roles a policy is attached to, by name; `limit` rows behind `after`.
  func holders(ofPolicy arn: String, after: PolicyHolder?, limit: Int) throws -> [PolicyHolder]
  /// Users and roles that have the policy as their permissions boundary.
  func bounded(byPolicy arn: String, after: PolicyHolder?, limit: Int) throws -> [PolicyHolder]
  func usage(ofPolicy arn: String) throws -> (attachments: Int, boundaries: Int)
  /// The ARNs of the AWS managed policies that are attached or are a boundary somewhere.
  func usedAWSManagedPolicies() throws -> [String]

  // Instance profiles.
  func roles(ofInstanceProfile key: Int64) throws -> [Stored<Role>]
  func instanceProfiles(ofRole key: Int64) throws -> [Stored<InstanceProfile>]

  // Credentials as an imported report told them.
  func credentialFacts(ofUser key: Int64) throws -> CredentialFacts?
  /// The report's row of the root user.
  func rootCredentialFacts() throws -> CredentialFacts?

  // Numbers for GetAccountSummary.
  func policyVersionsInUse() throws -> Int

  // History and audit.
  /// Earlier states, newest first: the entity as JSON before the change that ended it.
  func history(of kind: EntityKind, key: Int64, limit: Int) throws -> [HistoryEntry]
  func state(of kind: EntityKind, key: Int64, atRevision revision: Int) throws -> HistoryEntry?
  func auditEntries(_ request: AuditRequest) throws -> [AuditEntry]
  func auditCount() throws -> Int
}

/// A user, group or role a policy is attached to.
public struct PolicyHolder: Sendable, Hashable {
  /// User, group or role.
  public let kind: EntityKind
  /// Its name.
  public let name: String
  /// Its unique ID.
  public let id: String
  /// Its key.
  public let key: Int64

  /// A holder.
  public init(kind: EntityKind, name: String, id: String, key: Int64) {
    self.kind = kind
    self.name = name
    self.id = id
    self.key = key
  }
}

/// An earlier state of an entity.
public struct HistoryEntry: Sendable, Hashable {
  /// The revision the state had.
  public let revision: Int
  /// When the change that ended it was made.
  public let ended: Timestamp
  /// The audit sequence number of that change.
  public let auditSequence: Int64
  /// The state as JSON, in the shape of `GetAccountAuthorizationDetails`.
  public let state: String

  /// An earlier state.
  public init(revision: Int, ended: Timestamp, auditSequence: Int64, state: String) {
    self.revision = revision
    self.ended = ended
    self.auditSequence = auditSequence
    self.state = state
  }
}
