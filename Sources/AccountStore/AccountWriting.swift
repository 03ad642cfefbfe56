public import IAM

/// What can be changed in one account, inside one transaction. It keeps indexes, counts, revisions and history; it checks no IAM rule but
/// the uniqueness of names (`EntityAlreadyExists`): quotas, patterns and delete conflicts are the operations' business.
///
/// Every change to an entity or to what hangs on it keeps the state before as a history row and raises the entity's revision by one per
/// transaction.
public protocol AccountWriting: AccountReading {
  func update(_ account: Account) throws

  func insert(_ user: User) throws -> Stored<User>
  func update(_ user: Stored<User>) throws
  func deleteUser(key: Int64) throws
  func insert(_ group: Group) throws -> Stored<Group>
  func update(_ group: Stored<Group>) throws
  func deleteGroup(key: Int64) throws
  func insert(_ role: Role) throws -> Stored<Role>
  func update(_ role: Stored<Role>) throws
  func deleteRole(key: Int64) throws
  /// A policy with its first version.
  func insert(_ policy: ManagedPolicy, version: PolicyVersion) throws -> Stored<ManagedPolicy>
  func update(_ policy: Stored<ManagedPolicy>) throws
  func deletePolicy(key: Int64) throws
  func insert(_ profile: InstanceProfile) throws -> Stored<InstanceProfile>
  func update(_ profile: Stored<InstanceProfile>) throws
  func deleteInstanceProfile(key: Int64) throws

  func insert(_ version: PolicyVersion, ofPolicy key: Int64) throws
  func deleteVersion(_ id: String, ofPolicy key: Int64) throws
  /// The number the policy's next version gets; numbers are never used again.
  func nextVersionNumber(ofPolicy key: Int64) throws -> Int

  func addUser(_ user: Int64, toGroup group: Int64) throws
  func removeUser(_ user: Int64, fromGroup group: Int64) throws
  func attach(_ policy: AttachedPolicy, to holder: Holder) throws
  /// False where it wasn't attached.
  func detach(policyARN: String, from holder: Holder) throws -> Bool
  func put(_ policy: InlinePolicy, in holder: Holder) throws
  /// False where there was none of that name.
  func deleteInlinePolicy(named name: String, from holder: Holder) throws -> Bool
  func addRole(_ role: Int64, toInstanceProfile profile: Int64) throws
  func removeRole(_ role: Int64, fromInstanceProfile profile: Int64) throws
  func setCredentialFacts(_ facts: CredentialFacts?, ofUser key: Int64) throws
  func setRootCredentialFacts(_ facts: CredentialFacts?) throws

  /// Adds an entry to the audit chain and answers it.
  @discardableResult func append(_ record: AuditRecord) throws -> AuditEntry
}
