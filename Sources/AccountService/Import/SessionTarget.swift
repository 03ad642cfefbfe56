import AccountStore
import IAM

/// Puts a small account through an ordinary transaction; memberships and profiles wait in memory.
final class SessionTarget: ImportTarget {
  private let session: any AccountWriting
  private var memberships: [(user: Stored<User>, groups: [String])] = []
  private var profiles: [(profile: Stored<InstanceProfile>, role: String)] = []

  init(_ session: any AccountWriting) {
    self.session = session
  }

  func add(_ user: ImportedEntity<User>, groups: [String]) throws -> Bool {
    guard try session.user(named: user.value.name) == nil else { return false }
    let stored = try session.insert(user.value)
    try hang(user.attached, user.inline, on: .user(stored.key))
    memberships.append((stored, groups))
    return true
  }

  func add(_ group: ImportedEntity<Group>) throws -> Bool {
    guard try session.group(named: group.value.name) == nil else { return false }
    let stored = try session.insert(group.value)
    try hang(group.attached, group.inline, on: .group(stored.key))
    return true
  }

  func add(_ role: ImportedEntity<Role>) throws -> Bool {
    guard try session.role(named: role.value.name) == nil else { return false }
    let stored = try session.insert(role.value)
    try hang(role.attached, role.inline, on: .role(stored.key))
    return true
  }

  func add(_ policy: ManagedPolicy, versions: [PolicyVersion]) throws -> Bool {
    guard try session.policy(named: policy.name) == nil else { return false }
    let stored = try session.insert(policy, version: versions.last)
    for version in versions.dropLast().reversed() { try session.insert(version, ofPolicy: stored.key) }
    return true
  }

  func add(_ profile: InstanceProfile, role: String) throws -> Bool {
    guard try session.instanceProfile(named: profile.name) == nil else { return false }
    profiles.append((try session.insert(profile), role))
    return true
  }

  func finish() throws -> (session: any AccountWriting, missingGroups: [String]) {
    var missing: Set<String> = []
    for (user, groups) in memberships {
      for name in groups {
        if let group = try session.group(named: name) {
          try session.addUser(user.key, toGroup: group.key)
        } else {
          missing.insert(name)
        }
      }
    }
    for (profile, role) in profiles {
      if let role = try session.role(named: role) { try session.addRole(role.key, toInstanceProfile: profile.key) }
    }
    return (session, missing.sorted())
  }

  private func hang(_ attached: [AttachedPolicy], _ inline: [InlinePolicy], on holder: Holder) throws {
    for policy in attached { try session.attach(policy, to: holder) }
    for policy in inline { try session.put(policy, in: holder) }
  }
}
