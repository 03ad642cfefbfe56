import AccountService
import IAM
import Testing

struct AuthorizationDetailsTests {
  private static let readOnly = "arn:aws:iam::aws:policy/ReadOnlyAccess"

  private func account() throws -> TestAccount {
    let account = try TestAccount()
    try account.perform(CreatePolicy(policyName: "Own", policyDocument: Documents.spaced, description: "mine"))
    try account.perform(CreatePolicyVersion(policyARN: TestAccount.arn("policy/Own"), policyDocument: Documents.read, setAsDefault: true))
    for owner in Owner.allCases {
      for name in ["one", "two"] { try owner.create(name, in: account) }
      try account.perform(owner.attach(Self.readOnly, to: "one"))
      try account.perform(owner.put("Inline", Documents.spaced, in: "one"))
    }
    try account.perform(AddUserToGroup(groupName: "two", userName: "one"))
    try account.perform(PutUserPermissionsBoundary(userName: "one", permissionsBoundary: TestAccount.arn("policy/Own")))
    try account.perform(CreateInstanceProfile(instanceProfileName: "host"))
    try account.perform(AddRoleToInstanceProfile(instanceProfileName: "host", roleName: "one"))
    return account
  }

  @Test func `everything is told with documents and relations`() throws {
    let page = try account().ask(GetAccountAuthorizationDetails())
    #expect(!page.isTruncated && page.marker == nil)
    let user = try #require(page.users.first)
    #expect(user.userName == "one" && user.groups == ["two"] && user.boundary?.arn == TestAccount.arn("policy/Own"))
    #expect(user.inlinePolicies?.map(\.policyDocument.text) == [Documents.spaced])
    #expect(page.users.last?.inlinePolicies == nil && page.users.last?.tags == [])
    #expect(page.groups.map(\.groupName) == ["one", "two"] && page.groups[0].attachedPolicies.map(\.policyARN) == [Self.readOnly])
    let role = try #require(page.roles.first)
    #expect(role.instanceProfiles.first?.roles.map(\.roleName) == ["one"] && role.trustPolicy.text == Documents.trust())
    #expect(page.policies.map(\.policyName) == ["Own", "ReadOnlyAccess"])
    #expect(page.policies[0].versions.map(\.versionID) == ["v2", "v1"] && page.policies[0].versions[1].document?.text == Documents.spaced)
    #expect(page.policies[0].boundaryUsageCount == 1 && page.policies[0].description == "mine" && page.policies[1].attachmentCount == 3)
  }

  @Test(arguments: [
    (["User"], 2, 0, 0, 0), (["Group", "Role"], 0, 2, 2, 0), (["LocalManagedPolicy"], 0, 0, 0, 1), (["AWSManagedPolicy"], 0, 0, 0, 1),
  ]) func `a filter keeps the kinds it names`(kinds: [String], users: Int, groups: Int, roles: Int, policies: Int) throws {
    let page = try account().ask(GetAccountAuthorizationDetails(filter: kinds))
    #expect((page.users.count, page.groups.count, page.roles.count, page.policies.count) == (users, groups, roles, policies))
  }

  @Test(arguments: 1...9) func `pages of any size give all kinds in order`(size: Int) throws {
    let account = try account()
    var request = GetAccountAuthorizationDetails(maxItems: size)
    var names: [String] = []
    while true {
      let page = try account.ask(request)
      let found =
        page.users.map { "u " + $0.userName } + page.groups.map { "g " + $0.groupName } + page.roles.map { "r " + $0.roleName }
        + page.policies.map { "p " + $0.policyName }
      #expect(found.count <= size)
      names += found
      guard let marker = page.marker else { break }
      #expect(page.isTruncated)
      request.marker = marker
    }
    #expect(names == ["u one", "u two", "g one", "g two", "r one", "r two", "p Own", "p ReadOnlyAccess"])
  }

  @Test func `bad input is refused`() throws {
    let account = try account()
    account.refuses(query: GetAccountAuthorizationDetails(filter: ["Car"]), .validationError, at: "Filter")
    account.refuses(query: GetAccountAuthorizationDetails(marker: "?"), .invalidInput, at: "Marker")
  }

  @Test func `on the wire documents are documents and the empty last use is there`() throws {
    let json = JSONText.text(.structure(try account().ask(GetAccountAuthorizationDetails(filter: ["Role"])).fields))
    #expect(json.contains(#""AssumeRolePolicyDocument":{"Version":"2012-10-17""#))
    #expect(json.contains(#""RoleLastUsed":{}"#))
  }
}
