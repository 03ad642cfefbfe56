public import IAM

/// All that gives and limits permissions in an account, as the store has it: who there is, in which groups, with which policies.
///
/// Read in a few passes over whole tables, where entity by entity would take thousands of look-ups.
public struct PermissionTables: Sendable {
  /// A user, group or role.
  public struct Entity: Sendable {
    /// User, group or role.
    public let kind: EntityKind
    /// The store's key.
    public let key: Int64
    /// The name.
    public let name: String
    /// The path.
    public let path: String
    /// The unique ID.
    public let id: String
    /// The ARN of the permissions boundary.
    public let boundary: String?
    /// The tags; groups have none.
    public let tags: [Tag]
    /// A role's trust policy.
    public let trustPolicy: String?
  }

  /// Users, then groups, then roles, each in the order of their names.
  public internal(set) var entities: [Entity] = []
  /// The keys of a user's groups.
  public internal(set) var groups: [Int64: [Int64]] = [:]
  /// The ARNs of the managed policies attached to a user, group or role, by its key.
  public internal(set) var attached: [Int64: [String]] = [:]
  /// The inline policies of a user, group or role, by its key.
  public internal(set) var inline: [Int64: [InlinePolicy]] = [:]
  /// The versions in force of the customer managed policies, by ARN.
  public internal(set) var policies: [String: PolicyVersion] = [:]

  init() {}
}
