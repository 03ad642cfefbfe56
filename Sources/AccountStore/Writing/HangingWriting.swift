import GRDB
import IAM
import Language

/// What hangs on entities: memberships, attachments, inline policies, roles of instance profiles.
extension WriteSession {
  func addUser(_ user: Int64, toGroup group: Int64) throws {
    if try isMember(user: user, ofGroup: group) { return }
    _ = try touch(user, .user)
    guard try row(key: group, .group) != nil else { throw IAMError(.noSuchEntity, .entityGone(EntityKind.group.inSentences)) }
    try db.run("INSERT INTO membership (grp, user, account) VALUES (?, ?, ?)", [.integer(group), .integer(user), .integer(scope.ordinal)])
    try add(.members(group: group), 1)
  }

  func removeUser(_ user: Int64, fromGroup group: Int64) throws {
    guard try isMember(user: user, ofGroup: group) else { return }
    _ = try touch(user, .user)
    try leave(user: user, group: group)
  }

  func leave(user: Int64, group: Int64) throws {
    try db.run("DELETE FROM membership WHERE grp = ? AND user = ?", [.integer(group), .integer(user)])
    try add(.members(group: group), -1)
  }

  func attach(_ policy: AttachedPolicy, to holder: Holder) throws {
    let reference = try reference(to: policy)
    if try isAttached(reference, to: holder) { return }
    _ = try touch(holder.key, holder.kind)
    try db.run(
      "INSERT INTO attachment (holder, reference, account) VALUES (?, ?, ?)",
      [.integer(holder.key), .integer(reference), .integer(scope.ordinal)])
    try add(.attachments(reference: reference), 1)
  }

  func detach(policyARN: String, from holder: Holder) throws -> Bool {
    guard let reference = try reference(arn: policyARN), try isAttached(reference, to: holder) else { return false }
    _ = try touch(holder.key, holder.kind)
    try db.run("DELETE FROM attachment WHERE holder = ? AND reference = ?", [.integer(holder.key), .integer(reference)])
    try add(.attachments(reference: reference), -1)
    return true
  }

  private func isAttached(_ reference: Int64, to holder: Holder) throws -> Bool {
    try db.exists("SELECT 1 FROM attachment WHERE holder = ? AND reference = ?", [.integer(holder.key), .integer(reference)])
  }

  func put(_ policy: InlinePolicy, in holder: Holder) throws {
    _ = try touch(holder.key, holder.kind)
    try Table.inline.replace([.integer(holder.key), .text(policy.name), .integer(scope.ordinal), .text(policy.document)], in: db)
  }

  func deleteInlinePolicy(named name: String, from holder: Holder) throws -> Bool {
    guard try inlinePolicy(named: name, of: holder) != nil else { return false }
    _ = try touch(holder.key, holder.kind)
    try Table.inline.delete([.integer(holder.key), .text(name)], from: db)
    return true
  }

  func addRole(_ role: Int64, toInstanceProfile profile: Int64) throws {
    if try holds(profile, role) { return }
    _ = try touch(profile, .instanceProfile)
    _ = try touch(role, .role)
    try db.run(
      "INSERT INTO profile_role (profile, role, account) VALUES (?, ?, ?)", [.integer(profile), .integer(role), .integer(scope.ordinal)])
  }

  func removeRole(_ role: Int64, fromInstanceProfile profile: Int64) throws {
    guard try holds(profile, role) else { return }
    _ = try touch(profile, .instanceProfile)
    _ = try touch(role, .role)
    try db.run("DELETE FROM profile_role WHERE profile = ? AND role = ?", [.integer(profile), .integer(role)])
  }

  private func holds(_ profile: Int64, _ role: Int64) throws -> Bool {
    try db.exists("SELECT 1 FROM profile_role WHERE profile = ? AND role = ?", [.integer(profile), .integer(role)])
  }
}

extension Holder {
  var kind: EntityKind {
    switch self {
    case .user: .user
    case .group: .group
    case .role: .role
    }
  }
}
