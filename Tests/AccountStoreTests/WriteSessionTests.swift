import AccountStore
import Foundation
import IAM
import Testing

/// Revisions and history.
struct WriteSessionTests {
  private func json(_ entry: HistoryEntry?) throws -> [String: Any] {
    let text = try #require(entry?.state)
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func `a new entity has revision 1 and no history`() throws {
    let temporary = try TemporaryStore()
    let alice = try temporary.write { session in
      let alice = try session.insert(User.named("alice"))
      try session.put(InlinePolicy(name: "own", document: "{}"), in: .user(alice.key))
      return alice
    }
    #expect(alice.revision == 1)
    #expect(try temporary.read { try $0.user(key: alice.key)?.revision } == 1)
    #expect(try temporary.read { try $0.history(of: .user, key: alice.key, limit: 9) } == [])
  }

  @Test func `many changes in one transaction are one revision and one earlier state`() throws {
    let temporary = try TemporaryStore()
    var alice = try temporary.write { try $0.insert(User.named("alice", path: "/dev/", tags: [Tag(key: "team", value: "\"blue\"\n")])) }
    let entry = try temporary.write { session in
      alice.value.path = "/ops/"
      alice.value.tags = []
      try session.update(alice)
      try session.attach(AttachedPolicy(name: "P", arn: "arn:aws:iam::aws:policy/P"), to: .user(alice.key))
      return try session.append(.named("UpdateUser", time: 1_800_000_000))
    }
    let history = try temporary.read { try $0.history(of: .user, key: alice.key, limit: 9) }
    #expect(history.map(\.revision) == [1])
    #expect(history.first?.ended == Timestamp(seconds: 1_800_000_000))
    #expect(history.first?.auditSequence == entry.sequence)
    let state = try json(history.first)
    #expect(state["Path"] as? String == "/dev/")
    #expect(state["Arn"] as? String == "arn:aws:iam::123456789012:user/dev/alice")
    #expect((state["Tags"] as? [[String: String]]) == [["Key": "team", "Value": "\"blue\"\n"]])
    #expect((state["AttachedManagedPolicies"] as? [Any])?.isEmpty == true)
    #expect(try temporary.read { try $0.user(key: alice.key)?.revision } == 2)
    #expect(try temporary.read { try $0.user(key: alice.key)?.value.path } == "/ops/")
  }

  @Test func `a state holds what hangs on the user`() throws {
    let temporary = try TemporaryStore()
    let key = try temporary.write { session in
      let alice = try session.insert(User.named("alice", boundary: "arn:aws:iam::123456789012:policy/B"))
      let group = try session.insert(Group.named("admins"))
      try session.addUser(alice.key, toGroup: group.key)
      try session.attach(AttachedPolicy(name: "P", arn: "arn:aws:iam::aws:policy/P"), to: .user(alice.key))
      try session.put(InlinePolicy(name: "own", document: "{\"a\": 1}"), in: .user(alice.key))
      return alice.key
    }
    try temporary.write { try $0.deleteUser(key: key) }
    let state = try json(try temporary.read { try $0.state(of: .user, key: key, atRevision: 1) })
    #expect(state["GroupList"] as? [String] == ["admins"])
    #expect(state["AttachedManagedPolicies"] as? [[String: String]] == [["PolicyName": "P", "PolicyArn": "arn:aws:iam::aws:policy/P"]])
    #expect(state["UserPolicyList"] as? [[String: String]] == [["PolicyName": "own", "PolicyDocument": "{\"a\": 1}"]])
    #expect((state["PermissionsBoundary"] as? [String: String])?["PermissionsBoundaryArn"] == "arn:aws:iam::123456789012:policy/B")
  }

  @Test func `the states of roles, policies, groups and instance profiles are kept`() throws {
    let temporary = try TemporaryStore()
    let keys = try temporary.write { session in
      let role = try session.insert(Role.named("app", description: "Runs"))
      let profile = try session.insert(InstanceProfile.named("app"))
      try session.addRole(role.key, toInstanceProfile: profile.key)
      let policy = try session.insert(ManagedPolicy.named("P"), version: .numbered("v1", "{\"one\":1}"))
      let group = try session.insert(Group.named("admins"))
      return (role: role.key, profile: profile.key, policy: policy.key, group: group.key)
    }
    try temporary.write { session in
      try session.removeRole(keys.role, fromInstanceProfile: keys.profile)
      try session.insert(.numbered("v2"), ofPolicy: keys.policy)
      try session.deleteGroup(key: keys.group)
    }
    try temporary.read { session throws in
      let role = try json(session.state(of: .role, key: keys.role, atRevision: 1))
      #expect(role["InstanceProfileList"] as? [String] == ["app"])
      #expect(role["AssumeRolePolicyDocument"] as? String == "{\"Version\":\"2012-10-17\"}")
      #expect(role["MaxSessionDuration"] as? Int == 3600)
      #expect(try json(session.state(of: .instanceProfile, key: keys.profile, atRevision: 1))["Roles"] as? [String] == ["app"])
      let policy = try json(session.state(of: .policy, key: keys.policy, atRevision: 1))
      #expect((policy["PolicyVersionList"] as? [[String: Any]])?.map { $0["Document"] as? String } == ["{\"one\":1}"])
      #expect(try json(session.state(of: .group, key: keys.group, atRevision: 1))["GroupName"] as? String == "admins")
    }
  }

  @Test func `a membership raises the user's revision and not the group's`() throws {
    let temporary = try TemporaryStore()
    let (alice, group) = try temporary.write { try ($0.insert(User.named("alice")), $0.insert(Group.named("admins"))) }
    try temporary.write { try $0.addUser(alice.key, toGroup: group.key) }
    try temporary.write { try $0.addUser(alice.key, toGroup: group.key) }
    #expect(try temporary.read { try $0.user(key: alice.key)?.revision } == 2)
    #expect(try temporary.read { try $0.group(key: group.key)?.revision } == 1)
    try temporary.write { try $0.deleteGroup(key: group.key) }
    #expect(try temporary.read { try $0.user(key: alice.key)?.revision } == 3)
    #expect(try temporary.read { try $0.groupCount(ofUser: alice.key) } == 0)
  }

  @Test func `newest states come first and no more than asked for`() throws {
    let temporary = try TemporaryStore()
    var alice = try temporary.write { try $0.insert(User.named("alice")) }
    for number in 1...4 {
      alice.value.path = "/\(number)/"
      try temporary.write { try $0.update(alice) }
    }
    #expect(try temporary.read { try $0.history(of: .user, key: alice.key, limit: 3).map(\.revision) } == [4, 3, 2])
    #expect(try json(try temporary.read { try $0.state(of: .user, key: alice.key, atRevision: 3) })["Path"] as? String == "/2/")
    #expect(try temporary.read { try $0.state(of: .user, key: alice.key, atRevision: 5) } == nil)
  }

  @Test func `a change to what was deleted is told`() throws {
    let temporary = try TemporaryStore()
    let alice = try temporary.write { try $0.insert(User.named("alice")) }
    try temporary.write { try $0.deleteUser(key: alice.key) }
    let error = #expect(throws: IAMError.self) { try temporary.write { try $0.update(alice) } }
    #expect(error?.code == .noSuchEntity)
  }

  @Test func `a key is never used again`() throws {
    let temporary = try TemporaryStore()
    let first = try temporary.write { try $0.insert(User.named("alice")).key }
    try temporary.write { try $0.deleteUser(key: first) }
    #expect(try temporary.write { try $0.insert(User.named("alice")).key } != first)
  }
}
