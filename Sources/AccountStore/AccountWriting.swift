public import IAM

/// What can be changed in one account, inside one transaction. It keeps indexes, counts, revisions and history; it checks no IAM rule but
/// the uniqueness of names (`EntityAlreadyExists`): quotas, patterns and delete conflicts are the operations' business.
///
/// Every change to an entity or to what hangs on it keeps the state before as a history row and raises the entity's revision by one per
/// transaction.
public protocol AccountWriting: AccountReading, CredentialWriting {
  /// Changes the account's settings; its ID and the revision stay the store's.
  func update(_ account: Account) throws

  /// Adds a user.
  func insert(_ user: User) throws -> Stored<User>
  /// Writes a user's values over those of its key. The revision given is not compared: who needs that reads it in the same transaction.
  func update(_ user: Stored<User>) throws
  /// Deletes a user with its memberships, attachments, inline policies and credential facts.
  func deleteUser(key: Int64) throws
  /// Adds a group.
  func insert(_ group: Group) throws -> Stored<Group>
  /// Writes a group's values over those of its key.
  func update(_ group: Stored<Group>) throws
  /// Deletes a group with its attachments and inline policies; its members leave it first, which touches each of them.
  func deleteGroup(key: Int64) throws
  /// Adds a role.
  func insert(_ role: Role) throws -> Stored<Role>
  /// Writes a role's values over those of its key.
  func update(_ role: Stored<Role>) throws
  /// Deletes a role with its attachments and inline policies; instance profiles lose it.
  func deleteRole(key: Int64) throws
  /// A policy with its first version; an imported one may have none.
  func insert(_ policy: ManagedPolicy, version: PolicyVersion?) throws -> Stored<ManagedPolicy>
  /// Writes a policy's values over those of its key; attachments follow a new name or path.
  func update(_ policy: Stored<ManagedPolicy>) throws
  /// Deletes a policy with all its versions. Attachments and boundaries that name it stay and name nothing.
  func deletePolicy(key: Int64) throws
  /// Adds an instance profile.
  func insert(_ profile: InstanceProfile) throws -> Stored<InstanceProfile>
  /// Writes an instance profile's values over those of its key.
  func update(_ profile: Stored<InstanceProfile>) throws
  /// Deletes an instance profile; its role stays.
  func deleteInstanceProfile(key: Int64) throws

  /// Adds a version; `EntityAlreadyExists` where the policy has one of this ID. The default stays what it is.
  func insert(_ version: PolicyVersion, ofPolicy key: Int64) throws
  /// Deletes a version, if it is there.
  func deleteVersion(_ id: String, ofPolicy key: Int64) throws
  /// The number the policy's next version gets; numbers are never used again.
  func nextVersionNumber(ofPolicy key: Int64) throws -> Int

  /// Puts a user into a group; nothing happens where it is in already.
  func addUser(_ user: Int64, toGroup group: Int64) throws
  /// Takes a user out of a group; nothing happens where it isn't in.
  func removeUser(_ user: Int64, fromGroup group: Int64) throws
  /// Attaches a managed policy; nothing happens where it is attached already.
  func attach(_ policy: AttachedPolicy, to holder: Holder) throws
  /// Detaches a managed policy. False where it wasn't attached.
  func detach(policyARN: String, from holder: Holder) throws -> Bool
  /// Writes an inline policy, over the one of that name where there is one.
  func put(_ policy: InlinePolicy, in holder: Holder) throws
  /// Deletes an inline policy. False where there was none of that name.
  func deleteInlinePolicy(named name: String, from holder: Holder) throws -> Bool
  /// Puts a role into an instance profile.
  func addRole(_ role: Int64, toInstanceProfile profile: Int64) throws
  /// Takes a role out of an instance profile.
  func removeRole(_ role: Int64, fromInstanceProfile profile: Int64) throws
  /// Keeps what an imported report said of a user; nil forgets it. The user's revision stays.
  func setCredentialFacts(_ facts: CredentialFacts?, ofUser key: Int64) throws
  /// Keeps what an imported report said of the root user.
  func setRootCredentialFacts(_ facts: CredentialFacts?) throws

  /// Changes another account of the same store in the same transaction. Throws `NoSuchEntity` where the store hasn't it.
  func write<T>(other account: AccountID, _ body: (any AccountWriting) throws -> T) throws -> T

  /// Keeps when a role was last used; its revision stays.
  func setLastUsed(_ use: Role.LastUsed, ofRole key: Int64) throws

  /// Adds an entry to the audit chain and answers it.
  @discardableResult func append(_ record: AuditRecord) throws -> AuditEntry
}
