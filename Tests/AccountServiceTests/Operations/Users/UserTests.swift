import AccountService
import AccountStore
import IAM
import Testing

struct UserTests {
  private static let boundary = "arn:aws:iam::aws:policy/PowerUserAccess"

  @Test func `a user is created with path, boundary and tags, and answered whole`() throws {
    let account = try TestAccount()
    let tags = [Tag(key: "team", value: "blue"), Tag(key: "부서", value: "개발")]
    let made = try account.perform(CreateUser(userName: "ada", path: "/dev/", permissionsBoundary: Self.boundary, tags: tags)).user
    #expect(made.arn == TestAccount.arn("user/dev/ada"))
    #expect(made.userID.hasPrefix("AIDA") && UniqueID.account(of: made.userID) == TestAccount.id)
    #expect(made.createDate == TestAccount.now)
    #expect(made.boundary?.arn == Self.boundary && made.boundary?.type == "Policy")
    #expect(made.tags == tags)
    #expect(try account.ask(GetUser(userName: "ADA")).user == made)
  }

  @Test func `creating leaves an audit entry in CloudTrail's shape with the ARN in the answer`() throws {
    let account = try TestAccount()
    try account.perform(CreateUser(userName: "ada", tags: [Tag(key: "team", value: "blue")]))
    let entry = try #require(try account.events().last)
    #expect((entry.eventName, entry.actor, entry.subject, entry.errorCode) == ("CreateUser", "ines", "ada", nil))
    let record = try account.lastRecord()
    #expect(record["eventSource"] as? String == "iam.amazonaws.com")
    #expect((record["requestParameters"] as? [String: Any])?["userName"] as? String == "ada")
    let answer = (record["responseElements"] as? [String: Any])?["user"] as? [String: Any]
    #expect(answer?["arn"] as? String == TestAccount.arn("user/ada"))
  }

  @Test func `a name is taken whatever its case and path`() throws {
    let account = try TestAccount()
    try account.perform(CreateUser(userName: "Ada"))
    let message = account.refuses(CreateUser(userName: "aDA", path: "/x/"), .entityAlreadyExists, at: "UserName")
    #expect(message == "User with name Ada already exists.")
    try account.perform(CreateGroup(groupName: "Ada"))
  }

  @Test func `a user that IAM would not take is refused at the member in question`() throws {
    let account = try TestAccount(quotas: [.users: 1])
    account.refuses(CreateUser(userName: ""), .validationError, at: "UserName")
    account.refuses(CreateUser(userName: String(repeating: "a", count: 65)), .validationError, at: "UserName")
    account.refuses(CreateUser(userName: "a b"), .validationError, at: "UserName")
    account.refuses(CreateUser(userName: "ada", path: "dev"), .validationError, at: "Path")
    account.refuses(
      CreateUser(userName: "ada", permissionsBoundary: TestAccount.arn("policy/None")), .noSuchEntity, at: "PermissionsBoundary")
    account.refuses(
      CreateUser(userName: "ada", tags: [Tag(key: "Team", value: ""), Tag(key: "team", value: "")]), .invalidInput, at: "Tags")
    account.refuses(CreateUser(userName: "ada", tags: [Tag(key: "aws:x", value: "")]), .validationError, at: "Tags")
    try account.perform(CreateUser(userName: "ada"))
    let full = account.refuses(CreateUser(userName: "ben"), .limitExceeded)
    #expect(full == "Cannot exceed quota for UsersPerAccount: 1.")
  }

  @Test func `the quota binds creation, not what an import brought`() throws {
    let account = try TestAccount(quotas: [.users: 1])
    try account.put { store in
      for name in ["ada", "ben"] { _ = try store.insert(User(name: name, id: "AIDA" + name, created: TestAccount.now)) }
    }
    account.refuses(CreateUser(userName: "cem"), .limitExceeded)
    #expect(try account.ask(ListUsers()).items.count == 2)
  }

  @Test func `an unknown user is named, and the local owner must name one`() throws {
    let account = try TestAccount()
    #expect(account.refuses(query: GetUser(userName: "ada"), .noSuchEntity, at: "UserName") == "The user with name ada cannot be found.")
    account.refuses(query: GetUser(), .validationError, at: "UserName")
  }

  @Test func `users are listed by name, by path and in pages`() throws {
    let account = try TestAccount()
    for (name, path) in [("cem", "/dev/"), ("Ben", "/"), ("ada", "/dev/ops/"), ("dia", "/device/")] {
      try account.perform(CreateUser(userName: name, path: path, tags: [Tag(key: "k", value: "v")]))
    }
    var request = ListUsers()
    request.maxItems = 3
    let first = try account.ask(request)
    #expect(first.items.map(\.userName) == ["ada", "Ben", "cem"] && first.isTruncated)
    #expect(first.items.allSatisfy { $0.tags == nil })
    request.marker = first.marker
    #expect(try account.ask(request).items.map(\.userName) == ["dia"])
    #expect(try account.ask(ListUsers(pathPrefix: "/dev/")).items.map(\.userName) == ["ada", "cem"])
    account.refuses(query: ListUsers(marker: "?"), .invalidInput, at: "Marker")
    account.refuses(query: ListUsers(maxItems: 0), .validationError, at: "MaxItems")
  }

  @Test func `a user without anything is deleted`() throws {
    let account = try TestAccount()
    try account.perform(CreateUser(userName: "ada"))
    try account.perform(DeleteUser(userName: "ADA"))
    #expect(try account.read { try $0.user(named: "ada") } == nil)
    account.refuses(DeleteUser(userName: "ada"), .noSuchEntity, at: "UserName")
  }

  @Test func `what hangs on a user stands in the way of deleting, a boundary and tags don't`() throws {
    let account = try TestAccount()
    try account.perform(CreateUser(userName: "ada", permissionsBoundary: Self.boundary, tags: [Tag(key: "k", value: "v")]))
    try account.perform(CreateGroup(groupName: "dev"))
    try account.perform(AddUserToGroup(groupName: "dev", userName: "ada"))
    try account.perform(PutUserPolicy(userName: "ada", policyName: "Own", policyDocument: Documents.read))
    try account.perform(AttachUserPolicy(userName: "ada", policyARN: Self.boundary))
    #expect(account.refuses(DeleteUser(userName: "ada"), .deleteConflict) == "Cannot delete entity, must detach all policies first.")
    try account.perform(DetachUserPolicy(userName: "ada", policyARN: Self.boundary))
    #expect(account.refuses(DeleteUser(userName: "ada"), .deleteConflict) == "Cannot delete entity, must delete policies first.")
    try account.perform(DeleteUserPolicy(userName: "ada", policyName: "Own"))
    #expect(account.refuses(DeleteUser(userName: "ada"), .deleteConflict).contains("all groups"))
    try account.perform(RemoveUserFromGroup(groupName: "dev", userName: "ada"))
    try account.perform(DeleteUser(userName: "ada"))
  }
}
