import AccountService
import AccountStore
import IAM
import Testing

struct GroupTests {
  private func filled() throws -> TestAccount {
    let account = try TestAccount(quotas: [.groupsPerUser: 2])
    for name in ["ada", "ben", "cem"] { try account.perform(CreateUser(userName: name)) }
    try account.perform(CreateGroup(groupName: "dev", path: "/it/"))
    return account
  }

  @Test func `a group is created and described with its users in pages`() throws {
    let account = try filled()
    for name in ["cem", "ada", "ben"] { try account.perform(AddUserToGroup(groupName: "DEV", userName: name)) }
    let first = try account.ask(GetGroup(groupName: "dev", maxItems: 2))
    #expect(first.group.arn == TestAccount.arn("group/it/dev") && first.group.groupID.hasPrefix("AGPA"))
    #expect(first.users.map(\.userName) == ["ada", "ben"] && first.isTruncated)
    let second = try account.ask(GetGroup(groupName: "dev", marker: first.marker))
    #expect(second.users.map(\.userName) == ["cem"] && !second.isTruncated)
    account.refuses(query: GetGroup(groupName: "ops"), .noSuchEntity, at: "GroupName")
  }

  @Test func `a group that IAM would not take is refused`() throws {
    let account = try TestAccount(quotas: [.groups: 1])
    account.refuses(CreateGroup(groupName: "a/b"), .validationError, at: "GroupName")
    account.refuses(CreateGroup(groupName: "dev", path: "it"), .validationError, at: "Path")
    try account.perform(CreateGroup(groupName: String(repeating: "g", count: 128)))
    account.refuses(CreateGroup(groupName: String(repeating: "G", count: 128)), .entityAlreadyExists, at: "GroupName")
    #expect(account.refuses(CreateGroup(groupName: "ops"), .limitExceeded) == "Cannot exceed quota for GroupsPerAccount: 1.")
  }

  @Test func `adding twice is no error, removing twice is`() throws {
    let account = try filled()
    try account.perform(AddUserToGroup(groupName: "dev", userName: "ada"))
    try account.perform(AddUserToGroup(groupName: "dev", userName: "ada"))
    #expect(try account.events().last?.subject == "dev, ada")
    try account.perform(RemoveUserFromGroup(groupName: "dev", userName: "ada"))
    account.refuses(RemoveUserFromGroup(groupName: "dev", userName: "ada"), .noSuchEntity, at: "UserName")
    account.refuses(RemoveUserFromGroup(groupName: "ops", userName: "ada"), .noSuchEntity, at: "GroupName")
    account.refuses(RemoveUserFromGroup(groupName: "dev", userName: "dia"), .noSuchEntity, at: "UserName")
    account.refuses(AddUserToGroup(groupName: "ops", userName: "ada"), .noSuchEntity, at: "GroupName")
    account.refuses(AddUserToGroup(groupName: "dev", userName: "dia"), .noSuchEntity, at: "UserName")
  }

  @Test func `a user can be in so many groups`() throws {
    let account = try filled()
    for name in ["ops", "qa"] { try account.perform(CreateGroup(groupName: name)) }
    for name in ["dev", "ops"] { try account.perform(AddUserToGroup(groupName: name, userName: "ada")) }
    let message = account.refuses(AddUserToGroup(groupName: "qa", userName: "ada"), .limitExceeded, at: "GroupName")
    #expect(message == "Cannot exceed quota for GroupsPerUser: 2.")
    let groups = try account.ask(ListGroupsForUser(userName: "ada")).items
    #expect(groups.map(\.groupName) == ["dev", "ops"])
    account.refuses(query: ListGroupsForUser(userName: "dia"), .noSuchEntity, at: "UserName")
  }

  @Test func `a renamed group keeps ID, users and policies`() throws {
    let account = try filled()
    let before = try account.ask(GetGroup(groupName: "dev")).group
    try account.perform(AddUserToGroup(groupName: "dev", userName: "ada"))
    try account.perform(PutGroupPolicy(groupName: "dev", policyName: "Own", policyDocument: Documents.read))
    try account.perform(UpdateGroup(groupName: "dev", newPath: "/", newGroupName: "Developers"))
    let after = try account.ask(GetGroup(groupName: "developers"))
    #expect(after.group.groupID == before.groupID && after.group.arn == TestAccount.arn("group/Developers"))
    #expect(after.users.map(\.userName) == ["ada"])
    #expect(try account.ask(ListGroupPolicies(groupName: "Developers")).items.map(\.text) == ["Own"])
    try account.perform(CreateGroup(groupName: "ops"))
    account.refuses(UpdateGroup(groupName: "ops", newGroupName: "DEVELOPERS"), .entityAlreadyExists, at: "NewGroupName")
    account.refuses(UpdateGroup(groupName: "dev", newGroupName: "x"), .noSuchEntity, at: "GroupName")
  }

  @Test func `users and policies stand in the way of deleting`() throws {
    let account = try filled()
    try account.perform(AddUserToGroup(groupName: "dev", userName: "ada"))
    try account.perform(PutGroupPolicy(groupName: "dev", policyName: "Own", policyDocument: Documents.read))
    #expect(account.refuses(DeleteGroup(groupName: "dev"), .deleteConflict) == "Cannot delete entity, must remove users from group first.")
    try account.perform(RemoveUserFromGroup(groupName: "dev", userName: "ada"))
    #expect(account.refuses(DeleteGroup(groupName: "dev"), .deleteConflict) == "Cannot delete entity, must delete policies first.")
    try account.perform(DeleteGroupPolicy(groupName: "dev", policyName: "Own"))
    try account.perform(DeleteGroup(groupName: "dev"))
    account.refuses(DeleteGroup(groupName: "dev"), .noSuchEntity, at: "GroupName")
    #expect(try account.ask(ListGroups()).items.isEmpty)
  }

  @Test func `groups are listed by name and path`() throws {
    let account = try TestAccount()
    for (name, path) in [("qa", "/it/"), ("Dev", "/"), ("ops", "/it/")] { try account.perform(CreateGroup(groupName: name, path: path)) }
    #expect(try account.ask(ListGroups()).items.map(\.groupName) == ["Dev", "ops", "qa"])
    #expect(try account.ask(ListGroups(pathPrefix: "/it/")).items.map(\.groupName) == ["ops", "qa"])
  }
}
