import AccountStore
import Foundation
import GRDB
import IAM
import Testing

struct BulkSessionTests {
  private static let readOnly = AttachedPolicy(name: "ReadOnlyAccess", arn: "arn:aws:iam::aws:policy/ReadOnlyAccess")
  private static let own = InlinePolicy(name: "own", document: "{\"Statement\": []}")

  private struct Sample {
    let groups = (0..<4).map { Group.named("group\($0)", path: "/g/") }
    let users = (0..<60).map { number in
      User.named(
        "User\(number * 7 % 60)", path: number.isMultiple(of: 3) ? "/dev/" : "/", created: 1_000 + Int64(number % 7),
        boundary: number.isMultiple(of: 5) ? readOnly.arn : nil, tags: [Tag(key: "team", value: number.isMultiple(of: 2) ? "파랑" : "RED")])
    }
    let roles = (0..<5).map { Role.named("role\($0)", description: "Role \($0)", boundary: readOnly.arn) }
    let policies = (0..<5).map { ManagedPolicy.named("policy\($0)") }
    let versions = [PolicyVersion.numbered("v3", "{\"v\":3}"), .numbered("v1"), .numbered("odd")]
    let profiles = (0..<3).map { InstanceProfile.named("profile\($0)") }

    func groups(of index: Int) -> [String] { [groups[index % 4].name, groups[index / 15].name.uppercased()] }
    func inline(of index: Int) -> [InlinePolicy] { index.isMultiple(of: 4) ? [own] : [] }
    func attached(of index: Int) -> [AttachedPolicy] {
      index.isMultiple(of: 3) ? [readOnly, AttachedPolicy(name: "policy1", arn: policies[1].arn)] : []
    }

    func write(_ bulk: any BulkWriting) throws {
      for (index, profile) in profiles.enumerated() { try bulk.insert(profile, roles: [roles[index].name.uppercased()]) }
      for (index, user) in users.enumerated() {
        try bulk.insert(user, groups: groups(of: index), attached: attached(of: index), inline: inline(of: index))
      }
      for group in groups { try bulk.insert(group, attached: [readOnly], inline: []) }
      for role in roles { try bulk.insert(role, attached: [readOnly], inline: [own]) }
      for policy in policies { try bulk.insert(policy, versions: versions) }
      try bulk.append(.named("Import"))
    }

    /// The same one by one, in an order in which everything is there before it is named.
    func write(_ session: any AccountWriting) throws {
      for group in groups { try session.attach(readOnly, to: .group(session.insert(group).key)) }
      for role in roles {
        let key = try session.insert(role).key
        try session.attach(readOnly, to: .role(key))
        try session.put(own, in: .role(key))
      }
      for policy in policies {
        let key = try session.insert(policy, version: versions[1]).key
        try session.insert(versions[0], ofPolicy: key)
        try session.insert(versions[2], ofPolicy: key)
      }
      for (index, profile) in profiles.enumerated() {
        let role = try #require(try session.role(named: roles[index].name)).key
        try session.addRole(role, toInstanceProfile: session.insert(profile).key)
      }
      for (index, user) in users.enumerated() {
        let key = try session.insert(user).key
        for name in groups(of: index) { try session.addUser(key, toGroup: #require(try session.group(named: name)).key) }
        for policy in attached(of: index) { try session.attach(policy, to: .user(key)) }
        for policy in inline(of: index) { try session.put(policy, in: .user(key)) }
      }
    }
  }

  /// All that can be read of an account, without keys.
  private func everything(_ session: any AccountReading) throws -> [String] {
    var lines: [String] = []
    let all = WindowRequest(limit: 1000)
    for user in try session.users(all).rows {
      lines.append("\(user.value) \(try session.groups(ofUser: user.key).map(\.value)) \(try hanging(.user(user.key), session))")
    }
    for group in try session.groups(all).rows {
      let members = try session.members(ofGroup: group.key, all).rows.map(\.value.name)
      lines.append("\(group.value) \(try session.memberCount(ofGroup: group.key)) \(members) \(try hanging(.group(group.key), session))")
    }
    for role in try session.roles(all).rows { lines.append("\(role.value) \(try hanging(.role(role.key), session))") }
    for policy in try session.policies(all).rows {
      lines.append("\(policy.value) \(try session.versions(ofPolicy: policy.key)) \(try session.usage(ofPolicy: policy.value.arn))")
    }
    for profile in try session.instanceProfiles(all).rows {
      lines.append("\(profile.value) \(try session.roles(ofInstanceProfile: profile.key).map(\.value.name))")
    }
    lines.append(
      "\(try session.usage(ofPolicy: Self.readOnly.arn)) \(try session.usedAWSManagedPolicies()) \(try session.policyVersionsInUse())")
    for filter in ["파랑", "user1", "red"] { lines.append("\(try session.count(.user, filter: filter, pathPrefix: nil))") }
    for kind in EntityKind.allCases { lines.append("\(try session.count(kind, filter: "", pathPrefix: nil))") }
    return lines
  }

  private func hanging(_ holder: Holder, _ session: any AccountReading) throws -> String {
    "\(try session.attachedPolicies(of: holder)) \(try session.inlinePolicies(of: holder))"
  }

  @Test func `an import gives what single inserts give, whatever its order`() throws {
    let (one, other, sample) = (try TemporaryStore(), try TemporaryStore(), Sample())
    try one.write { try sample.write($0) }
    let account = Account(id: other.account, created: TemporaryStore.start)
    let summary = try other.store.importing(account) { try sample.write($0) }
    #expect(summary.counts == [.user: 60, .group: 4, .role: 5, .policy: 5, .instanceProfile: 3])
    #expect(summary.missingGroups == [] && summary.missingRoles == [])
    #expect(try other.read(everything) == one.read(everything))
    #expect(try other.store.verifyIntegrity() == [])
    #expect(try other.read { try $0.accountRevision } == 2)
    for store in [one, other] { #expect(try indexes(store) == indexes(TemporaryStore())) }
  }

  private func indexes(_ temporary: TemporaryStore) throws -> [String] {
    let queue = try DatabaseQueue(path: temporary.path)
    return try queue.read {
      try String.fetchAll($0, sql: "SELECT name || sql FROM sqlite_master WHERE type = 'index' AND sql NOT NULL ORDER BY 1")
    }
  }

  @Test func `an import into an account with entities joins them`() throws {
    let (temporary, sample) = (try TemporaryStore(), Sample())
    let group = try temporary.write { session in
      _ = try session.insert(User.named("before"))
      return try session.insert(Group.named("old")).key
    }
    _ = try temporary.store.importing(Account(id: temporary.account, created: TemporaryStore.start)) { bulk in
      try sample.write(bulk)
      try bulk.insert(User.named("after"), groups: ["OLD"], attached: [], inline: [])
    }
    #expect(try temporary.read { try $0.members(ofGroup: group, WindowRequest(limit: 9)).rows.map(\.value.name) } == ["after"])
    #expect(try temporary.read { try $0.count(.user, filter: "", pathPrefix: nil) } == 62)
    #expect(try temporary.store.verifyIntegrity() == [])
    let next = try temporary.write { try $0.insert(User.named("next")) }
    #expect(try temporary.read { try $0.user(named: "next")?.key } == next.key)
  }

  @Test func `groups and roles that are named and never come are told and joined by nobody`() throws {
    let temporary = try TemporaryStore()
    let account = Account(id: TemporaryStore.other, created: TemporaryStore.start)
    let summary = try temporary.store.importing(account) { bulk in
      try bulk.insert(User.named("alice"), groups: ["ghosts", "real"], attached: [], inline: [])
      try bulk.insert(InstanceProfile.named("app"), roles: ["nobody"])
      try bulk.insert(Group.named("real"), attached: [], inline: [])
    }
    #expect(summary.missingGroups == ["ghosts"])
    #expect(summary.missingRoles == ["nobody"])
    let groups = try temporary.store.read(account.id) { session in
      try session.groups(ofUser: #require(try session.user(named: "alice")).key).map(\.value.name)
    }
    #expect(groups == ["real"])
    #expect(try temporary.store.verifyIntegrity() == [])
  }

  @Test(arguments: [true, false])
  func `a name that comes twice, case not counted, is left out and told`(empty: Bool) throws {
    let temporary = try TemporaryStore()
    if !empty { try temporary.write { _ = try $0.insert(User.named("bob")) } }
    let account = Account(id: temporary.account, created: TemporaryStore.start)
    let summary = try temporary.store.importing(account) { bulk in
      let isEmpty = try bulk.isEmpty
      #expect(isEmpty == empty)
      #expect(try bulk.insert(User.named("alice"), groups: ["team"], attached: [], inline: []))
      #expect(try !bulk.insert(User.named("ALICE"), groups: ["other"], attached: [], inline: [.init(name: "p", document: "{}")]))
      #expect(try bulk.insert(User.named("Bob"), groups: [], attached: [], inline: []) == empty)
      #expect(try bulk.insert(Group.named("team"), attached: [], inline: []))
      #expect(try !bulk.insert(Group.named("TEAM"), attached: [], inline: []))
      #expect(try bulk.insert(ManagedPolicy.named("p"), versions: [.numbered("v1")]))
      #expect(try !bulk.insert(ManagedPolicy.named("P"), versions: [.numbered("v1")]))
    }
    #expect(summary.counts == [.user: empty ? 2 : 1, .group: 1, .policy: 1])
    #expect(summary.missingGroups == [])
    #expect(try temporary.read { try $0.count(.user, filter: "", pathPrefix: nil) } == 2)
    #expect(try temporary.read { try $0.policyVersionsInUse() } == 1)
    #expect(try temporary.store.verifyIntegrity() == [])
    #expect(try indexes(temporary) == indexes(TemporaryStore()))
  }

  @Test func `what follows the entities reads the whole account`() throws {
    let temporary = try TemporaryStore()
    _ = try temporary.store.importing(Account(id: temporary.account, created: TemporaryStore.start)) { bulk in
      let attached = [AttachedPolicy(name: "gone", arn: "arn:aws:iam::123456789012:policy/gone")]
      try bulk.insert(User.named("alice"), groups: ["team", "ghosts"], attached: attached, inline: [])
      try bulk.insert(Group.named("team"), attached: [], inline: [])
      let (summary, session) = try bulk.complete()
      #expect(summary.missingGroups == ["ghosts"])
      #expect(try session.count(.user, filter: "ali", pathPrefix: nil) == 1)
      #expect(try session.unknownPolicies(limit: 9) == ["arn:aws:iam::123456789012:policy/gone"])
    }
    #expect(try temporary.store.verifyIntegrity() == [])
  }

  @Test func `a rehearsal tells what an import would bring and brings nothing`() throws {
    let (temporary, sample) = (try TemporaryStore(), Sample())
    let account = Account(id: TemporaryStore.other, created: TemporaryStore.start)
    let summary = try temporary.store.importing(account, rehearsal: true) { try sample.write($0) }
    #expect(summary.counts[.user] == 60)
    #expect(try temporary.store.accounts().map(\.id) == [temporary.account])
    #expect(try temporary.store.importing(account) { try sample.write($0) } == summary)
  }

  @Test func `a cancelled import changes nothing`() throws {
    let temporary = try TemporaryStore()
    let cancellation = Cancellation()
    let error = #expect(throws: IAMError.self) {
      try temporary.store.importing(Account(id: temporary.account, created: TemporaryStore.start), cancellation: cancellation) { bulk in
        for number in 0..<100 {
          if number == 50 { cancellation.cancel() }
          try bulk.insert(User.named("user\(number)"), groups: [], attached: [], inline: [])
        }
      }
    }
    #expect(error?.code == .cancelled)
    #expect(try temporary.read { try $0.count(.user, filter: "", pathPrefix: nil) } == 0)
    try temporary.write { _ = try $0.insert(User.named("alice")) }
  }

  @Test func `credential facts of an import find their users`() throws {
    let temporary = try TemporaryStore()
    _ = try temporary.store.importing(Account(id: temporary.account, created: TemporaryStore.start)) { bulk in
      try bulk.insert(User.named("alice"), groups: [], attached: [], inline: [])
      #expect(try bulk.setCredentialFacts(CredentialFacts.none, ofUserNamed: "Alice"))
      #expect(try bulk.setCredentialFacts(CredentialFacts.none, ofUserNamed: "bob") == false)
      try bulk.setRootCredentialFacts(CredentialFacts.none)
    }
    let user = try #require(try temporary.read { try $0.user(named: "alice") })
    #expect(try temporary.read { try $0.credentialFacts(ofUser: user.key) } == CredentialFacts.none)
    #expect(try temporary.read { try $0.rootCredentialFacts() } == CredentialFacts.none)
  }
}
