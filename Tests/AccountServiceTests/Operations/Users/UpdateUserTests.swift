import AccountService
import AccountStore
import IAM
import Testing

struct UpdateUserTests {
  @Test func `a renamed user keeps ID, groups, policies and tags`() throws {
    let account = try TestAccount()
    let before = try account.perform(CreateUser(userName: "ada", tags: [Tag(key: "k", value: "v")])).user
    try account.perform(CreateGroup(groupName: "dev"))
    try account.perform(AddUserToGroup(groupName: "dev", userName: "ada"))
    try account.perform(PutUserPolicy(userName: "ada", policyName: "Own", policyDocument: Documents.read))
    try account.perform(UpdateUser(userName: "ada", newPath: "/dev/", newUserName: "Ada.L"))
    let after = try account.ask(GetUser(userName: "ada.l")).user
    #expect(after.userID == before.userID && after.tags == before.tags && after.createDate == before.createDate)
    #expect(after.arn == TestAccount.arn("user/dev/Ada.L"))
    #expect(try account.ask(ListGroupsForUser(userName: "Ada.L")).items.map(\.groupName) == ["dev"])
    #expect(try account.ask(ListUserPolicies(userName: "Ada.L")).items.map(\.text) == ["Own"])
    #expect(try account.events().last?.subject == "ada, Ada.L")
    account.refuses(query: GetUser(userName: "ada"), .noSuchEntity, at: "UserName")
  }

  @Test func `what is left out stays`() throws {
    let account = try TestAccount()
    try account.perform(CreateUser(userName: "ada", path: "/dev/"))
    try account.perform(UpdateUser(userName: "ada", newUserName: "ADA"))
    #expect(try account.ask(GetUser(userName: "ada")).user.arn == TestAccount.arn("user/dev/ADA"))
    try account.perform(UpdateUser(userName: "ada", newPath: "/"))
    #expect(try account.ask(GetUser(userName: "ada")).user.arn == TestAccount.arn("user/ADA"))
  }

  @Test func `a name that another user has is refused`() throws {
    let account = try TestAccount()
    for name in ["ada", "Ben"] { try account.perform(CreateUser(userName: name)) }
    account.refuses(UpdateUser(userName: "ada", newUserName: "bEN"), .entityAlreadyExists, at: "NewUserName")
    account.refuses(UpdateUser(userName: "ada", newUserName: "b n"), .validationError, at: "NewUserName")
    account.refuses(UpdateUser(userName: "ada", newPath: "x"), .validationError, at: "NewPath")
    account.refuses(UpdateUser(userName: "cem", newUserName: "cim"), .noSuchEntity, at: "UserName")
  }

  @Test func `a change made at an old revision is refused and leaves no entry`() throws {
    let account = try TestAccount()
    try account.perform(CreateUser(userName: "ada"))
    let seen = try account.ask(UserDetail("ada")).user.revision
    let expectation = ReadAt(.user, named: "ada", revision: seen)
    try account.perform(TagUser(userName: "ada", tags: [Tag(key: "k", value: "v")]), expecting: [expectation])
    let count = try account.events().count
    let error = #expect(throws: IAMError.self) {
      try account.perform(UpdateUser(userName: "ada", newPath: "/x/"), expecting: [expectation])
    }
    #expect(error?.code == .concurrentModification)
    #expect(try account.events().count == count)
    #expect(try account.ask(GetUser(userName: "ada")).user.path == "/")
  }
}
