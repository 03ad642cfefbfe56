import AccountService
import AccountStore
import IAM
import Testing

struct FindEntitiesTests {
  private func account() throws -> TestAccount {
    let account = try TestAccount()
    for name in ["ada", "Bob", "carl"] { try account.perform(CreateUser(userName: name)) }
    for name in ["admins", "readers"] { try account.perform(CreateGroup(groupName: name)) }
    try account.perform(AddUserToGroup(groupName: "admins", userName: "ada"))
    try account.perform(CreatePolicy(policyName: "Own", policyDocument: Documents.read))
    try account.perform(AttachGroupPolicy(groupName: "readers", policyARN: TestAccount.arn("policy/Own")))
    return account
  }

  @Test func `kind by kind, in the order of names, with the number of all`() throws {
    let found = try account().ask(FindEntities([.user, .group]))
    #expect(found.rows.map(\.name) == ["ada", "Bob", "carl", "admins", "readers"])
    #expect(found.total == 5)
  }

  @Test func `a filter narrows every kind, the number stays`() throws {
    let found = try account().ask(FindEntities([.user, .group], filter: "ad"))
    #expect(found.rows.map(\.name) == ["ada", "admins", "readers"])
    #expect(found.total == 5)
  }

  @Test func `no more than the limit of each kind`() throws {
    #expect(try account().ask(FindEntities([.user, .group], limit: 1)).rows.map(\.name) == ["ada", "admins"])
  }

  @Test func `what holds already is marked`() throws {
    let account = try account()
    func marked(_ kinds: [EntityKind], _ mark: FindEntities.Mark) throws -> [String] {
      try account.ask(FindEntities(kinds, mark: mark)).rows.filter(\.isMarked).map(\.name)
    }
    #expect(try marked([.user], .none).isEmpty)
    #expect(try marked([.user], .isMember(ofGroup: "admins")) == ["ada"])
    #expect(try marked([.group], .holds(user: "ada")) == ["admins"])
    #expect(try marked([.user, .group, .role], .hasPolicy(arn: TestAccount.arn("policy/Own"))) == ["readers"])
  }

  @Test func `an instance profile with a role is marked`() throws {
    let account = try account()
    for name in ["full", "empty"] { try account.perform(CreateInstanceProfile(instanceProfileName: name)) }
    try account.perform(CreateRole(roleName: "web", assumeRolePolicyDocument: Documents.trust()))
    try account.perform(AddRoleToInstanceProfile(instanceProfileName: "full", roleName: "web"))
    let found = try account.ask(FindEntities([.instanceProfile], mark: .hasRole))
    #expect(found.rows.filter(\.isMarked).map(\.name) == ["full"])
  }

  @Test func `a group of the mark that isn't there is refused`() throws {
    try account().refuses(query: FindEntities([.user], mark: .isMember(ofGroup: "nobody")), .noSuchEntity, at: "GroupName")
  }
}
