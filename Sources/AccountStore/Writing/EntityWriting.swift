import GRDB
import IAM

extension WriteSession {
  func insert(_ user: User) throws -> Stored<User> {
    var row = try newRow(.user)
    row.take(user)
    row.boundary = try reference(boundary: user.boundary)
    try insert(row)
    return Stored(value: user, key: row.key, revision: row.revision)
  }

  func update(_ user: Stored<User>) throws {
    try change(user.key, .user) { row in
      row.take(user.value)
      row.boundary = try reference(boundary: user.value.boundary)
    }
  }

  func deleteUser(key: Int64) throws {
    let row = try touch(key, .user)
    for group in try groups(ofUser: key) { try leave(user: key, group: group.key) }
    try setCredentialFacts(nil, ofUser: key)
    try stripCredentials(ofUser: key)
    try strip(.user(key))
    try delete(row)
  }

  func insert(_ group: Group) throws -> Stored<Group> {
    var row = try newRow(.group)
    row.take(group)
    try insert(row)
    return Stored(value: group, key: row.key, revision: row.revision)
  }

  func update(_ group: Stored<Group>) throws {
    try change(group.key, .group) { $0.take(group.value) }
  }

  func deleteGroup(key: Int64) throws {
    let row = try touch(key, .group)
    for user in try db.all("SELECT user FROM membership WHERE grp = ?", [.integer(key)], { $0.integer(0) }) {
      try removeUser(user, fromGroup: key)
    }
    try db.run("DELETE FROM tally WHERE subject = ?", [.integer(Tally.members(group: key).subject(account: scope.ordinal))])
    try strip(.group(key))
    try delete(row)
  }

  func insert(_ role: Role) throws -> Stored<Role> {
    var row = try newRow(.role)
    row.take(role)
    row.boundary = try reference(boundary: role.boundary)
    try insert(row)
    return Stored(value: role, key: row.key, revision: row.revision)
  }

  func update(_ role: Stored<Role>) throws {
    try change(role.key, .role) { row in
      row.take(role.value)
      row.boundary = try reference(boundary: role.value.boundary)
    }
  }

  func setLastUsed(_ use: Role.LastUsed, ofRole key: Int64) throws {
    guard var row = try row(key: key, .role) else { return }
    (row.used, row.region) = (use.date.seconds, use.region)
    try Table.entity.update(row.values, in: db)
    markChanged()
  }

  func deleteRole(key: Int64) throws {
    let row = try touch(key, .role)
    for profile in try instanceProfiles(ofRole: key) { try removeRole(key, fromInstanceProfile: profile.key) }
    try strip(.role(key))
    try delete(row)
  }

  func insert(_ profile: InstanceProfile) throws -> Stored<InstanceProfile> {
    var row = try newRow(.instanceProfile)
    row.take(profile)
    try insert(row)
    return Stored(value: profile, key: row.key, revision: row.revision)
  }

  func update(_ profile: Stored<InstanceProfile>) throws {
    try change(profile.key, .instanceProfile) { $0.take(profile.value) }
  }

  func deleteInstanceProfile(key: Int64) throws {
    let row = try touch(key, .instanceProfile)
    for role in try roles(ofInstanceProfile: key) { try removeRole(role.key, fromInstanceProfile: key) }
    try delete(row)
  }

  func change(_ key: Int64, _ kind: EntityKind, _ body: (inout EntityRow) throws -> Void) throws {
    let old = try touch(key, kind)
    var row = old
    try body(&row)
    try save(row, over: old)
  }

  /// Takes all policies from a holder that is about to go.
  private func strip(_ holder: Holder) throws {
    for policy in try attachedPolicies(of: holder) { _ = try detach(policyARN: policy.arn, from: holder) }
    try db.run("DELETE FROM inline_policy WHERE holder = ?", [.integer(holder.key)])
  }
}
