import AccountStore
import IAM

/// Where an account that was read is put. Entities come in any order: what they name may follow later, and is tied together by `finish`.
protocol ImportTarget: AnyObject {
  /// Adds a user; false, and nothing is added, where the name is taken without regard to case.
  func add(_ user: ImportedEntity<User>, groups: [String]) throws -> Bool
  /// Adds a group, or answers false.
  func add(_ group: ImportedEntity<Group>) throws -> Bool
  /// Adds a role, or answers false.
  func add(_ role: ImportedEntity<Role>) throws -> Bool
  /// Adds a policy, or answers false.
  func add(_ policy: ManagedPolicy, versions: [PolicyVersion]) throws -> Bool
  /// Adds an instance profile that holds a role, or answers false.
  func add(_ profile: InstanceProfile, role: String) throws -> Bool
  /// Ties what was named; answers the transaction, for what follows the entities, and the groups that were named and aren't there.
  func finish() throws -> (session: any AccountWriting, missingGroups: [String])
}

/// Puts an account of any size through the store's bulk transaction.
final class BulkTarget: ImportTarget {
  private let bulk: any BulkWriting

  init(_ bulk: any BulkWriting) {
    self.bulk = bulk
  }

  func add(_ user: ImportedEntity<User>, groups: [String]) throws -> Bool {
    try bulk.insert(user.value, groups: groups, attached: user.attached, inline: user.inline)
  }

  func add(_ group: ImportedEntity<Group>) throws -> Bool {
    try bulk.insert(group.value, attached: group.attached, inline: group.inline)
  }

  func add(_ role: ImportedEntity<Role>) throws -> Bool {
    try bulk.insert(role.value, attached: role.attached, inline: role.inline)
  }

  func add(_ policy: ManagedPolicy, versions: [PolicyVersion]) throws -> Bool {
    try bulk.insert(policy, versions: versions)
  }

  func add(_ profile: InstanceProfile, role: String) throws -> Bool {
    try bulk.insert(profile, roles: [role])
  }

  func finish() throws -> (session: any AccountWriting, missingGroups: [String]) {
    let (summary, session) = try bulk.complete()
    return (session, summary.missingGroups)
  }
}
