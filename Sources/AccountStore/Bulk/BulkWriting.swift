public import IAM

/// Writes many entities in one transaction, as an import does, at some tens of thousands a second.
///
/// Entities may come in any order: a user may name groups that come after it or never. A name gets its key when it is first mentioned, so
/// nothing waits in memory. New entities have revision 1 and no history. Each `insert` answers false, and writes nothing, where the name is
/// taken without regard to case.
public protocol BulkWriting {
  /// The account all of this goes into.
  var account: Account { get throws }
  /// Whether the account has no entity of any kind yet.
  var isEmpty: Bool { get throws }

  /// Changes the account's settings.
  func update(_ account: Account) throws
  /// A user with the names of its groups, and its policies. Of inline policies with one name the last one stays.
  @discardableResult func insert(_ user: User, groups: [String], attached: [AttachedPolicy], inline: [InlinePolicy]) throws -> Bool
  /// A group with its policies.
  @discardableResult func insert(_ group: Group, attached: [AttachedPolicy], inline: [InlinePolicy]) throws -> Bool
  /// A role with its policies.
  @discardableResult func insert(_ role: Role, attached: [AttachedPolicy], inline: [InlinePolicy]) throws -> Bool
  /// A customer managed policy with its versions.
  @discardableResult func insert(_ policy: ManagedPolicy, versions: [PolicyVersion]) throws -> Bool
  /// An instance profile with the names of its roles.
  @discardableResult func insert(_ profile: InstanceProfile, roles: [String]) throws -> Bool
  /// What a credential report says of a user; false where there is no such user.
  func setCredentialFacts(_ facts: CredentialFacts, ofUserNamed name: String) throws -> Bool
  /// What a credential report says of the root user.
  func setRootCredentialFacts(_ facts: CredentialFacts) throws
  /// Makes the store whole before the end, for work that reads what was imported: after this no entity can be added. Answers what came in,
  /// and the transaction as an ordinary one.
  func complete() throws -> (summary: BulkSummary, session: any AccountWriting)
  /// Adds an entry to the audit chain.
  @discardableResult func append(_ record: AuditRecord) throws -> AuditEntry
}

/// What an import brought.
public struct BulkSummary: Sendable, Hashable {
  /// How many entities of each kind.
  public var counts: [EntityKind: Int] = [:]
  /// Groups that users named and that are not there; nobody is a member of them. The first 1,000.
  public var missingGroups: [String] = []
  /// Roles that instance profiles named and that are not there. The first 1,000.
  public var missingRoles: [String] = []
}
