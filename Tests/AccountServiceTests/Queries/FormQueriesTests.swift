import AccountService
import AccountStore
import IAM
import Testing

/// What forms ask: whether a name is free, which policies there are, which tags.
struct FormQueriesTests {
  private func create(_ kind: EntityKind, _ name: String, in account: TestAccount) throws {
    switch kind {
    case .user: try account.perform(CreateUser(userName: name))
    case .group: try account.perform(CreateGroup(groupName: name))
    case .role: try account.perform(CreateRole(roleName: name, assumeRolePolicyDocument: Documents.trust()))
    case .policy: try account.perform(CreatePolicy(policyName: name, policyDocument: Documents.read))
    case .instanceProfile: try account.perform(CreateInstanceProfile(instanceProfileName: name))
    }
  }

  @Test(arguments: EntityKind.allCases) func `a name is taken in whatever spelling, but not by the thing itself`(kind: EntityKind) throws {
    let account = try TestAccount()
    try create(kind, "Ada", in: account)
    #expect(try account.ask(NameCheck(kind, "ada"))?.code == .entityAlreadyExists)
    #expect(try account.ask(NameCheck(kind, "ada", own: "Ada")) == nil)
    #expect(try account.ask(NameCheck(kind, "bob")) == nil)
  }

  @Test func `the account's policies come by name, with their ARNs`() throws {
    let account = try TestAccount()
    for name in ["b", "A"] { try account.perform(CreatePolicy(policyName: name, policyDocument: Documents.read, path: "/x/")) }
    let found = try account.ask(CustomerPolicies())
    #expect(
      found == [
        AttachedPolicy(name: "A", arn: TestAccount.arn("policy/x/A")), AttachedPolicy(name: "b", arn: TestAccount.arn("policy/x/b")),
      ])
  }

  @Test(arguments: EntityKind.allCases) func `tags come with a revision`(kind: EntityKind) throws {
    let account = try TestAccount()
    try create(kind, "ada", in: account)
    let tags = [Tag(key: "team", value: "blue")]
    switch kind {
    case .user: try account.perform(TagUser(userName: "ada", tags: tags))
    case .role: try account.perform(TagRole(roleName: "ada", tags: tags))
    case .policy: try account.perform(TagPolicy(policyARN: TestAccount.arn("policy/ada"), tags: tags))
    case .instanceProfile: try account.perform(TagInstanceProfile(instanceProfileName: "ada", tags: tags))
    case .group: break
    }
    let found = try account.ask(TagsDetail(kind, "ada"))
    #expect(found.tags == (kind == .group ? [] : tags))
    #expect(found.revision > 0)
    #expect(throws: IAMError.self) { try account.ask(TagsDetail(kind, "nobody")) }
  }
}
