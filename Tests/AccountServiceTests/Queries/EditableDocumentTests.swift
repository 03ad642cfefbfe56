import AccountService
import AccountStore
import IAM
import PolicyEngine
import Testing

struct EditableDocumentTests {
  private static let own = TestAccount.arn("policy/Own")

  @Test func `a trust policy comes with its quota and the role's revision`() throws {
    let account = try TestAccount()
    try account.perform(CreateRole(roleName: "web", assumeRolePolicyDocument: Documents.trust()))
    let found = try account.ask(EditableDocument(.trust(role: "WEB")))
    #expect(found.document == Documents.trust())
    #expect(found.quota.limit == 2048)
    #expect(found.expectation?.name == "web")
    try account.perform(TagRole(roleName: "web", tags: [Tag(key: "a", value: "b")]))
    #expect(try account.ask(EditableDocument(.trust(role: "web"))).expectation != found.expectation)
  }

  @Test func `of an inline policy the others count as used, itself doesn't`() throws {
    let account = try TestAccount()
    try account.perform(CreateUser(userName: "ada"))
    for name in ["one", "two"] { try account.perform(PutUserPolicy(userName: "ada", policyName: name, policyDocument: Documents.spaced)) }
    let size = PolicyQuota.sizeWithoutWhiteSpace(Documents.spaced)
    let one = try account.ask(EditableDocument(.inline("one", of: .user, "ada")))
    #expect(one.document == Documents.spaced)
    #expect(one.used == size && one.quota.limit == 2048)
    let new = try account.ask(EditableDocument(.newInline(of: .user, "ada")))
    #expect(new.document.isEmpty && new.used == 2 * size && new.names == ["one", "two"])
    account.refuses(query: EditableDocument(.inline("three", of: .user, "ada")), .noSuchEntity, at: "PolicyName")
  }

  @Test func `groups and roles have quotas of their own`() throws {
    let account = try TestAccount()
    try account.perform(CreateGroup(groupName: "all"))
    try account.perform(CreateRole(roleName: "web", assumeRolePolicyDocument: Documents.trust()))
    #expect(try account.ask(EditableDocument(.newInline(of: .group, "all"))).quota.limit == 5120)
    #expect(try account.ask(EditableDocument(.newInline(of: .role, "web"))).quota.limit == 10_240)
  }

  @Test func `of a policy the default version is edited, the others are told`() throws {
    let account = try TestAccount()
    try account.perform(CreatePolicy(policyName: "Own", policyDocument: Documents.read))
    try account.perform(CreatePolicyVersion(policyARN: Self.own, policyDocument: Documents.spaced, setAsDefault: true))
    let found = try account.ask(EditableDocument(.version(ofPolicy: Self.own)))
    #expect(found.document == Documents.spaced)
    #expect(found.otherVersions.map(\.id) == ["v1"] && found.versionLimit == 5 && found.quota.limit == 6144)
    account.refuses(
      query: EditableDocument(.version(ofPolicy: "arn:aws:iam::aws:policy/ReadOnlyAccess")), .invalidInput, at: "PolicyArn")
  }

  @Test func `a policy that is to be written has a quota and no revision`() throws {
    let found = try TestAccount().ask(EditableDocument(.newPolicy))
    #expect(found.quota.limit == 6144 && found.expectation == nil)
  }
}
