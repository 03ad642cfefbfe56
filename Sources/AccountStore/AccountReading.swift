public import IAM

/// What can be read of one account, in one consistent view of the store. Names are found without regard to case.
///
/// Errors are `IAMError` with `ServiceFailure`, `UnusableStore` or `Cancelled`; a thing that isn't there is nil or an empty list.
public protocol AccountReading: CredentialReading {
  /// The account all of this is about.
  var account: Account { get throws }
  /// A number that grows with each change to the account.
  var accountRevision: Int { get throws }
  /// All accounts of the store, by ID.
  func accounts() throws -> [Account]
  /// Another account of the same store, in the same view; nil where the store hasn't it.
  func other(_ account: AccountID) throws -> (any AccountReading)?

  // Entities by name, ID or key.
  /// A user by its name.
  func user(named name: String) throws -> Stored<User>?
  /// A user by its unique ID.
  func user(id: String) throws -> Stored<User>?
  /// A user by its key.
  func user(key: Int64) throws -> Stored<User>?
  /// A group by its name.
  func group(named name: String) throws -> Stored<Group>?
  /// A group by its key.
  func group(key: Int64) throws -> Stored<Group>?
  /// A role by its name.
  func role(named name: String) throws -> Stored<Role>?
  /// A role by its unique ID.
  func role(id: String) throws -> Stored<Role>?
  /// A role by its key.
  func role(key: Int64) throws -> Stored<Role>?
  /// A customer managed policy.
  func policy(arn: String) throws -> Stored<ManagedPolicy>?
  /// A customer managed policy by its name.
  func policy(named name: String) throws -> Stored<ManagedPolicy>?
  /// A customer managed policy by its key.
  func policy(key: Int64) throws -> Stored<ManagedPolicy>?
  /// An instance profile by its name.
  func instanceProfile(named name: String) throws -> Stored<InstanceProfile>?

  // Windows of lists.
  /// A window of the users.
  func users(_ request: WindowRequest) throws -> Window<Stored<User>>
  /// A window of the groups.
  func groups(_ request: WindowRequest) throws -> Window<Stored<Group>>
  /// A window of the roles.
  func roles(_ request: WindowRequest) throws -> Window<Stored<Role>>
  /// A window of the customer managed policies.
  func policies(_ request: WindowRequest) throws -> Window<Stored<ManagedPolicy>>
  /// A window of the instance profiles.
  func instanceProfiles(_ request: WindowRequest) throws -> Window<Stored<InstanceProfile>>
  /// How many entities of a kind match; without filter and prefix a kept number, at no cost.
  func count(_ kind: EntityKind, filter: String, pathPrefix: String?) throws -> Int

  // Memberships.
  /// The groups a user is in, by name.
  func groups(ofUser key: Int64) throws -> [Stored<Group>]
  /// How many groups a user is in.
  func groupCount(ofUser key: Int64) throws -> Int
  /// A window of the users in a group.
  func members(ofGroup key: Int64, _ request: WindowRequest) throws -> Window<Stored<User>>
  /// How many users are in a group: a kept number.
  func memberCount(ofGroup key: Int64) throws -> Int
  /// Whether a user is in a group.
  func isMember(user: Int64, ofGroup group: Int64) throws -> Bool

  // Policies of users, groups and roles.
  /// The managed policies attached to a user, group or role, by name.
  func attachedPolicies(of holder: Holder) throws -> [AttachedPolicy]
  /// The inline policies of a user, group or role, by name.
  func inlinePolicies(of holder: Holder) throws -> [InlinePolicy]
  /// One inline policy.
  func inlinePolicy(named name: String, of holder: Holder) throws -> InlinePolicy?
  /// How many managed policies are attached and how many inline policies there are.
  func policyCounts(of holder: Holder) throws -> (attached: Int, inline: Int)

  // Managed policies (customer managed and, by ARN, AWS managed).
  /// The versions of a policy with their documents, newest first.
  func versions(ofPolicy key: Int64) throws -> [PolicyVersion]
  /// One version of a policy.
  func version(_ id: String, ofPolicy key: Int64) throws -> PolicyVersion?
  /// What a policy is attached to: users, then groups, then roles, each by name; `limit` of them behind `after`.
  func holders(ofPolicy arn: String, after: PolicyHolder?, limit: Int) throws -> [PolicyHolder]
  /// What has a policy as its permissions boundary: users, then roles, each by name; `limit` of them behind `after`.
  func bounded(byPolicy arn: String, after: PolicyHolder?, limit: Int) throws -> [PolicyHolder]
  /// How many users, groups and roles a policy is attached to, and how many users and roles have it as their boundary: kept numbers.
  func usage(ofPolicy arn: String) throws -> (attachments: Int, boundaries: Int)
  /// The ARNs of the AWS managed policies that are attached or are a boundary somewhere.
  func usedAWSManagedPolicies() throws -> [String]
  /// The ARNs that are attached or are a boundary somewhere and are neither AWS managed nor a policy of the account, by ARN.
  func unknownPolicies(limit: Int) throws -> [String]

  /// All that gives and limits permissions in the account, for questions about everybody in it.
  func permissionTables() throws -> PermissionTables

  // Instance profiles.
  /// The roles an instance profile holds: one at most, but for imports.
  func roles(ofInstanceProfile key: Int64) throws -> [Stored<Role>]
  /// The instance profiles that hold a role, by name.
  func instanceProfiles(ofRole key: Int64) throws -> [Stored<InstanceProfile>]

  // Credentials as an imported report told them.
  /// The report's row of a user; nil where no report was imported that told of it.
  func credentialFacts(ofUser key: Int64) throws -> CredentialFacts?
  /// The report's row of the root user.
  func rootCredentialFacts() throws -> CredentialFacts?

  // Numbers for GetAccountSummary.
  /// How many versions all customer managed policies have together.
  func policyVersionsInUse() throws -> Int

  // History and audit.
  /// Earlier states, newest first: the entity as JSON before the change that ended it.
  func history(of kind: EntityKind, key: Int64, limit: Int) throws -> [HistoryEntry]
  /// The state an entity had at an earlier revision; nil for the present one and for revisions that never were.
  func state(of kind: EntityKind, key: Int64, atRevision revision: Int) throws -> HistoryEntry?
  /// Entries of the audit trail.
  func auditEntries(_ request: AuditRequest) throws -> [AuditEntry]
  /// How many entries the audit trail has.
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
