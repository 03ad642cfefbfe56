import AccountStore
import IAM
import Testing

struct EntityWritingTests {
  @Test func `names are unique in their kind without regard to case`() throws {
    let temporary = try TemporaryStore()
    try temporary.write { session in
      _ = try session.insert(User.named("Alice"))
      _ = try session.insert(Group.named("alice"))
      _ = try session.insert(Role.named("alice"))
      _ = try session.insert(ManagedPolicy.named("alice"), version: .numbered("v1"))
      _ = try session.insert(InstanceProfile.named("alice"))
    }
    let errors = [
      #expect(throws: IAMError.self) { try temporary.write { _ = try $0.insert(User.named("aLICE", path: "/x/")) } },
      #expect(throws: IAMError.self) { try temporary.write { _ = try $0.insert(Group.named("ALICE")) } },
      #expect(throws: IAMError.self) { try temporary.write { _ = try $0.insert(Role.named("ALICE")) } },
      #expect(throws: IAMError.self) { try temporary.write { _ = try $0.insert(ManagedPolicy.named("ALICE"), version: .numbered("v1")) } },
      #expect(throws: IAMError.self) { try temporary.write { _ = try $0.insert(InstanceProfile.named("ALICE")) } },
    ]
    #expect(errors.allSatisfy { $0?.code == .entityAlreadyExists })
    #expect(errors.map(\.?.field) == ["UserName", "GroupName", "RoleName", "PolicyName", "InstanceProfileName"])
  }

  @Test func `a rename to a taken name is refused and to another case of its own is not`() throws {
    let temporary = try TemporaryStore()
    var alice = try temporary.write { session in
      _ = try session.insert(User.named("bob"))
      return try session.insert(User.named("alice"))
    }
    alice.value.name = "Bob"
    #expect(throws: IAMError.self) { try temporary.write { try $0.update(alice) } }
    alice.value.name = "ALICE"
    try temporary.write { try $0.update(alice) }
    #expect(try temporary.read { try $0.user(named: "alice")?.value.name } == "ALICE")
  }

  @Test func `every value of a role comes back`() throws {
    let temporary = try TemporaryStore()
    var role = Role.named(
      "app", path: "/service/", description: "Café", boundary: "arn:aws:iam::aws:policy/B", tags: [Tag(key: "a\u{1F}b", value: "\u{1B}f")])
    role.maxSessionDuration = 7200
    role.lastUsed = Role.LastUsed(date: TemporaryStore.start, region: "ap-northeast-2")
    let stored = try temporary.write { try $0.insert(role) }
    #expect(try temporary.read { try $0.role(named: "APP") } == Stored(value: role, key: stored.key, revision: 1))
    #expect(try temporary.read { try $0.role(id: role.id)?.key } == stored.key)
    #expect(try temporary.read { try $0.role(key: stored.key)?.value } == role)
    role.boundary = nil
    role.lastUsed = nil
    try temporary.write { try $0.update(Stored(value: role, key: stored.key, revision: 1)) }
    #expect(try temporary.read { try $0.role(key: stored.key)?.value } == role)
  }

  @Test func `entities are found by name, ID and key of their own kind only`() throws {
    let temporary = try TemporaryStore()
    let (alice, group) = try temporary.write { try ($0.insert(User.named("alice")), $0.insert(Group.named("admins"))) }
    try temporary.read { session throws in
      #expect(try session.user(id: "AIDAALICE")?.key == alice.key)
      #expect(try session.user(id: "AGPAADMINS") == nil)
      #expect(try session.user(key: group.key) == nil)
      #expect(try session.group(key: alice.key) == nil)
      #expect(try session.user(named: "alic_") == nil)
    }
  }

  @Test func `kept counts follow inserts and deletes`() throws {
    let temporary = try TemporaryStore()
    let keys = try temporary.write { session in try (0..<5).map { try session.insert(User.named("user\($0)")).key } }
    try temporary.write { session in for key in keys.prefix(2) { try session.deleteUser(key: key) } }
    #expect(try temporary.read { try $0.count(.user, filter: "", pathPrefix: nil) } == 3)
    #expect(try temporary.read { try $0.count(.user, filter: "", pathPrefix: "/") } == 3)
    #expect(try temporary.read { try $0.count(.role, filter: "", pathPrefix: nil) } == 0)
  }

  @Test func `a deleted user leaves nothing behind`() throws {
    let temporary = try TemporaryStore()
    let boundary = "arn:aws:iam::aws:policy/B"
    let (user, group) = try temporary.write { session in
      let user = try session.insert(User.named("alice", boundary: boundary)).key
      let group = try session.insert(Group.named("admins")).key
      try session.addUser(user, toGroup: group)
      try session.attach(AttachedPolicy(name: "B", arn: boundary), to: .user(user))
      try session.put(InlinePolicy(name: "own", document: "{}"), in: .user(user))
      try session.setCredentialFacts(CredentialFacts.none, ofUser: user)
      return (user, group)
    }
    try temporary.write { try $0.deleteUser(key: user) }
    try temporary.read { session throws in
      #expect(try session.memberCount(ofGroup: group) == 0)
      #expect(try session.usage(ofPolicy: boundary) == (0, 0))
      #expect(try session.usedAWSManagedPolicies() == [])
      #expect(try session.inlinePolicies(of: .user(user)) == [])
      #expect(try session.credentialFacts(ofUser: user) == nil)
    }
    #expect(try temporary.store.verifyIntegrity() == [])
  }
}
