import AccountService
import AccountStore
import IAM
import Testing

struct AccountQueriesTests {
  @Test func `the overview tells the account, its use of quotas and its events`() throws {
    let account = try TestAccount(quotas: [.groups: 9])
    try account.perform(CreateGroup(groupName: "dev"))
    let overview = try account.ask(AccountOverview())
    #expect(
      overview.account.id == TestAccount.id && overview.eventCount == 2 && overview.root.mfa == nil && !overview.root.hasPassword
        && overview.findings.isEmpty)
    #expect(overview.usage.map(\.kind) == [.user, .group, .role, .policy, .instanceProfile])
    #expect(overview.usage[1].count == 1 && overview.usage[1].quota == 9)
    #expect(overview.summary["Groups"] == 1)
  }

  @Test func `events are browsed in windows, newest first, with a filter`() throws {
    let account = try TestAccount()
    for name in ["ada", "ben", "cem"] { try account.perform(CreateUser(userName: name)) }
    account.refuses(DeleteUser(userName: "dia"), .noSuchEntity, at: "UserName")
    let first = try account.ask(BrowseEvents(AuditRequest(newestFirst: true, limit: 2)))
    #expect(first.entries.map(\.subject) == ["dia", "cem"] && first.hasMore && first.total == 5)
    let second = try account.ask(BrowseEvents(AuditRequest(after: first.entries.last?.sequence, newestFirst: true, limit: 3)))
    #expect(second.entries.map(\.eventName) == ["CreateUser", "CreateUser", "CreateAccount"] && !second.hasMore)
    #expect(try account.ask(BrowseEvents(AuditRequest(filter: "ben", limit: 9))).entries.map(\.subject) == ["ben"])
    #expect(try account.ask(BrowseEvents(AuditRequest(errorCode: "", limit: 9))).entries.map(\.eventName) == ["DeleteUser"])
    let entry = try #require(first.entries.first)
    #expect(try account.ask(EventDetail(entry.sequence)) == entry)
    #expect(try account.ask(EventDetail(99)) == nil)
  }

  @Test func `a document is asked for by ARN and version`() throws {
    let account = try TestAccount()
    let arn = try account.perform(CreatePolicy(policyName: "Own", policyDocument: Documents.spaced)).policy.arn
    try account.perform(CreatePolicyVersion(policyARN: arn, policyDocument: Documents.read))
    #expect(try account.ask(PolicyDocumentOf(arn: arn)).document == Documents.spaced)
    #expect(try account.ask(PolicyDocumentOf(arn: arn, version: "v2")).document == Documents.read)
    account.refuses(query: PolicyDocumentOf(arn: arn, version: "v3"), .noSuchEntity, at: "VersionId")
    let aws = try account.ask(PolicyDocumentOf(arn: "arn:aws:iam::aws:policy/ReadOnlyAccess"))
    #expect(aws.document.hasPrefix("{") && aws.id.hasPrefix("v"))
  }

  @Test func `instance profiles are browsed and described with their role`() throws {
    let account = try TestAccount()
    try account.perform(CreateRole(roleName: "web", assumeRolePolicyDocument: Documents.trust()))
    for name in ["b", "A"] { try account.perform(CreateInstanceProfile(instanceProfileName: name)) }
    try account.perform(AddRoleToInstanceProfile(instanceProfileName: "b", roleName: "web"))
    let window = try account.ask(BrowseInstanceProfiles(WindowRequest(limit: 9)))
    #expect(window.rows.map(\.profile.value.name) == ["A", "b"] && window.rows.map(\.role) == [nil, "web"])
    let detail = try account.ask(InstanceProfileDetail("B"))
    #expect(detail.arn == TestAccount.arn("instance-profile/b") && detail.roles.map(\.value.name) == ["web"])
    account.refuses(query: InstanceProfileDetail("c"), .noSuchEntity, at: "InstanceProfileName")
  }

  @Test func `the role list says in short whom a role trusts`() throws {
    let account = try TestAccount()
    try account.perform(CreateRole(roleName: "web", assumeRolePolicyDocument: Documents.trust()))
    try account.put { store in
      let document = """
        {"Statement":[{"Effect":"Allow","Principal":{"AWS":["1","2"],"Service":"x.y"}},{"Effect":"Deny","Principal":"*"},
        {"Effect":"Allow","Principal":{"AWS":"2","Federated":"f"}}]}
        """
      _ = try store.insert(Role(name: "many", id: "AROA1", created: TestAccount.now, trustPolicy: document))
      _ = try store.insert(Role(name: "odd", id: "AROA2", created: TestAccount.now, trustPolicy: "no JSON"))
    }
    let rows = try account.ask(BrowseRoles(WindowRequest(limit: 9))).rows
    #expect(rows.map(\.trusted) == [["1", "2", "x.y", "f"], [], ["ec2.amazonaws.com"]])
  }
}
