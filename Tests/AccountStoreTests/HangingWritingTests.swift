import AccountStore
import IAM
import Testing

struct HangingWritingTests {
  private let readOnly = AttachedPolicy(name: "ReadOnlyAccess", arn: "arn:aws:iam::aws:policy/ReadOnlyAccess")

  @Test func `policies are attached once, listed by name and detached`() throws {
    let temporary = try TemporaryStore()
    let user = try temporary.write { try $0.insert(User.named("alice")).key }
    let billing = AttachedPolicy(name: "billing", arn: "arn:aws:iam::aws:policy/job-function/billing")
    try temporary.write { session in
      for policy in [readOnly, billing, readOnly] { try session.attach(policy, to: .user(user)) }
    }
    #expect(try temporary.read { try $0.attachedPolicies(of: .user(user)) } == [billing, readOnly])
    #expect(try temporary.read { try $0.usage(ofPolicy: readOnly.arn) } == (1, 0))
    #expect(try temporary.read { try $0.usedAWSManagedPolicies() } == [readOnly.arn, billing.arn])
    #expect(try temporary.write { try $0.detach(policyARN: readOnly.arn, from: .user(user)) })
    #expect(try temporary.write { try $0.detach(policyARN: readOnly.arn, from: .user(user)) } == false)
    #expect(try temporary.write { try $0.detach(policyARN: "arn:none", from: .user(user)) } == false)
    #expect(try temporary.read { try $0.usedAWSManagedPolicies() } == [billing.arn])
  }

  @Test func `holders come users first, then groups, then roles, each by name, in pages`() throws {
    let temporary = try TemporaryStore()
    try temporary.write { session in
      for name in ["zed", "Bob", "alice"] {
        try session.attach(readOnly, to: .user(session.insert(User.named(name, boundary: readOnly.arn)).key))
        try session.attach(readOnly, to: .group(session.insert(Group.named(name)).key))
        try session.attach(readOnly, to: .role(session.insert(Role.named(name, boundary: readOnly.arn)).key))
      }
      _ = try session.insert(User.named("other"))
    }
    let names = ["alice", "Bob", "zed"]
    try temporary.read { session throws in
      let all = try session.holders(ofPolicy: readOnly.arn, after: nil, limit: 99)
      #expect(all.map(\.name) == names + names + names)
      #expect(all.map(\.kind) == [.user, .user, .user, .group, .group, .group, .role, .role, .role])
      var pages: [PolicyHolder] = []
      while pages.count < all.count {
        let page = try session.holders(ofPolicy: readOnly.arn, after: pages.last, limit: 2)
        try #require(!page.isEmpty)
        pages += page
      }
      #expect(pages == all)
      #expect(try session.bounded(byPolicy: readOnly.arn, after: nil, limit: 4).map(\.kind) == [.user, .user, .user, .role])
      #expect(try session.usage(ofPolicy: readOnly.arn) == (9, 6))
      #expect(try session.holders(ofPolicy: "arn:none", after: nil, limit: 4) == [])
    }
  }

  @Test func `inline policies are found without regard to case and replaced`() throws {
    let temporary = try TemporaryStore()
    let group = try temporary.write { try $0.insert(Group.named("admins")).key }
    try temporary.write { session in
      try session.put(InlinePolicy(name: "Own", document: "{ }"), in: .group(group))
      try session.put(InlinePolicy(name: "other", document: "[]"), in: .group(group))
      try session.put(InlinePolicy(name: "own", document: "{\"b\":\t1}\n"), in: .group(group))
    }
    try temporary.read { session throws in
      #expect(try session.inlinePolicy(named: "OWN", of: .group(group))?.document == "{\"b\":\t1}\n")
      #expect(try session.inlinePolicies(of: .group(group)).map(\.name) == ["other", "own"])
      #expect(try session.policyCounts(of: .group(group)) == (0, 2))
    }
    #expect(try temporary.write { try $0.deleteInlinePolicy(named: "OTHER", from: .group(group)) })
    #expect(try temporary.write { try $0.deleteInlinePolicy(named: "OTHER", from: .group(group)) } == false)
  }

  @Test func `members are windows of their own, counted and found`() throws {
    let temporary = try TemporaryStore()
    let group = try temporary.write { session in
      let group = try session.insert(Group.named("team")).key
      for number in 0..<20 {
        let user = try session.insert(User.named("user\(number)", path: number < 10 ? "/a/" : "/b/")).key
        if number.isMultiple(of: 2) { try session.addUser(user, toGroup: group) }
      }
      return group
    }
    try temporary.read { session throws in
      #expect(try session.memberCount(ofGroup: group) == 10)
      let window = try session.members(ofGroup: group, WindowRequest(filter: "/b/", limit: 3))
      #expect(window.rows.map(\.value.name) == ["user10", "user12", "user14"])
      #expect(window.hasAfter && !window.hasBefore)
      let user = try #require(window.rows.first).key
      #expect(try session.isMember(user: user, ofGroup: group))
      #expect(try session.groups(ofUser: user).map(\.value.name) == ["team"])
      #expect(try session.groupCount(ofUser: user) == 1)
    }
  }

  @Test func `instance profiles hold roles`() throws {
    let temporary = try TemporaryStore()
    let (role, profile) = try temporary.write { try ($0.insert(Role.named("app")).key, $0.insert(InstanceProfile.named("app")).key) }
    try temporary.write { session in
      try session.addRole(role, toInstanceProfile: profile)
      try session.addRole(role, toInstanceProfile: profile)
    }
    #expect(try temporary.read { try $0.roles(ofInstanceProfile: profile).map(\.key) } == [role])
    #expect(try temporary.read { try $0.instanceProfiles(ofRole: role).map(\.key) } == [profile])
    try temporary.write { try $0.deleteRole(key: role) }
    #expect(try temporary.read { try $0.roles(ofInstanceProfile: profile) } == [])
    try temporary.write { try $0.deleteInstanceProfile(key: profile) }
    #expect(try temporary.read { try $0.instanceProfile(named: "app") } == nil)
  }

  @Test func `credential facts are kept for users and the root user`() throws {
    let temporary = try TemporaryStore()
    let user = try temporary.write { try $0.insert(User.named("alice")).key }
    var facts = CredentialFacts.none
    facts.values[1] = "2023-03-09T10:41:45+00:00"
    try temporary.write { session in
      try session.setCredentialFacts(facts, ofUser: user)
      try session.setRootCredentialFacts(CredentialFacts.none)
    }
    #expect(try temporary.read { try $0.credentialFacts(ofUser: user) } == facts)
    #expect(try temporary.read { try $0.rootCredentialFacts() } == CredentialFacts.none)
    try temporary.write { try $0.setCredentialFacts(nil, ofUser: user) }
    #expect(try temporary.read { try $0.credentialFacts(ofUser: user) } == nil)
  }
}
