import AccountService
import AccountStore
import IAM
import Testing

struct TagTests {
  private static let team = Tag(key: "Team", value: "blue")

  @Test func `keys of users and roles are one whatever their case, and the later spelling stays`() throws {
    let account = try TestAccount()
    try account.perform(CreateUser(userName: "ada", tags: [Self.team]))
    try account.perform(CreateRole(roleName: "web", assumeRolePolicyDocument: Documents.trust(), tags: [Self.team]))
    let tag = Tag(key: "TEAM", value: "red")
    try account.perform(TagUser(userName: "ada", tags: [tag]))
    try account.perform(TagRole(roleName: "web", tags: [tag]))
    #expect(try account.ask(ListUserTags(userName: "ada")).items == [tag])
    #expect(try account.ask(ListRoleTags(roleName: "web")).items == [tag])
    try account.perform(UntagUser(userName: "ada", tagKeys: ["team", "never-there"]))
    try account.perform(UntagRole(roleName: "web", tagKeys: ["team"]))
    #expect(try account.ask(ListUserTags(userName: "ada")).items.isEmpty)
    #expect(try account.ask(ListRoleTags(roleName: "web")).items.isEmpty)
    #expect(try account.events().map(\.subject).suffix(2) == ["ada", "web"])
  }

  @Test func `keys of policies and instance profiles differ by case`() throws {
    let account = try TestAccount()
    let arn = try account.perform(CreatePolicy(policyName: "Own", policyDocument: Documents.read, tags: [Self.team])).policy.arn
    try account.perform(CreateInstanceProfile(instanceProfileName: "web", tags: [Self.team]))
    let tag = Tag(key: "team", value: "red")
    try account.perform(TagPolicy(policyARN: arn, tags: [tag]))
    try account.perform(TagInstanceProfile(instanceProfileName: "web", tags: [tag]))
    #expect(try account.ask(ListPolicyTags(policyARN: arn)).items == [Self.team, tag])
    #expect(try account.ask(ListInstanceProfileTags(instanceProfileName: "web")).items == [Self.team, tag])
    try account.perform(UntagPolicy(policyARN: arn, tagKeys: ["team"]))
    try account.perform(UntagInstanceProfile(instanceProfileName: "web", tagKeys: ["team"]))
    #expect(try account.ask(ListPolicyTags(policyARN: arn)).items == [Self.team])
    #expect(try account.ask(ListInstanceProfileTags(instanceProfileName: "web")).items == [Self.team])
  }

  @Test func `a key twice, too many tags and unknown entities are refused`() throws {
    let account = try TestAccount()
    let many = (0..<50).map { Tag(key: "k\($0)", value: "") }
    try account.perform(CreateUser(userName: "ada", tags: many))
    account.refuses(TagUser(userName: "ada", tags: [Self.team]), .limitExceeded, at: "Tags")
    try account.perform(TagUser(userName: "ada", tags: [Tag(key: "K7", value: "new")]))
    let twice = [Self.team, Tag(key: "team", value: "")]
    account.refuses(TagUser(userName: "ada", tags: twice), .invalidInput, at: "Tags")
    account.refuses(TagRole(roleName: "web", tags: twice), .invalidInput, at: "Tags")
    account.refuses(TagInstanceProfile(instanceProfileName: "web", tags: [Self.team, Self.team]), .invalidInput, at: "Tags")
    account.refuses(TagUser(userName: "ben", tags: [Self.team]), .noSuchEntity, at: "UserName")
    account.refuses(UntagUser(userName: "ben", tagKeys: ["k"]), .noSuchEntity, at: "UserName")
    account.refuses(TagRole(roleName: "web", tags: [Self.team]), .noSuchEntity, at: "RoleName")
    account.refuses(UntagRole(roleName: "web", tagKeys: ["k"]), .noSuchEntity, at: "RoleName")
    account.refuses(TagInstanceProfile(instanceProfileName: "web", tags: [Self.team]), .noSuchEntity, at: "InstanceProfileName")
    account.refuses(UntagInstanceProfile(instanceProfileName: "web", tagKeys: ["k"]), .noSuchEntity, at: "InstanceProfileName")
  }

  @Test func `tags of AWS managed policies can't be set, and there are none to list`() throws {
    let account = try TestAccount()
    let arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
    account.refuses(TagPolicy(policyARN: arn, tags: [Self.team]), .invalidInput, at: "PolicyArn")
    account.refuses(UntagPolicy(policyARN: arn, tagKeys: ["Team"]), .invalidInput, at: "PolicyArn")
    #expect(try account.ask(ListPolicyTags(policyARN: arn)).items.isEmpty)
  }

  @Test func `tags come in pages`() throws {
    let account = try TestAccount()
    try account.perform(CreateUser(userName: "ada", tags: (0..<5).map { Tag(key: "k\($0)", value: "") }))
    let first = try account.ask(ListUserTags(userName: "ada", maxItems: 3))
    let second = try account.ask(ListUserTags(userName: "ada", marker: first.marker, maxItems: 3))
    #expect((first.items + second.items).map(\.key) == ["k0", "k1", "k2", "k3", "k4"] && !second.isTruncated)
    account.refuses(query: ListRoleTags(roleName: "web"), .noSuchEntity, at: "RoleName")
  }
}
