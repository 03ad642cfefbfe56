import AccountService
import IAM
import Testing

struct ListEntitiesForPolicyTests {
  private static let power = "arn:aws:iam::aws:policy/PowerUserAccess"

  private func account() throws -> TestAccount {
    let account = try TestAccount()
    for owner in Owner.allCases {
      try owner.create("one", in: account, path: "/x/")
      try owner.create("two", in: account)
      for name in ["one", "two"] { try account.perform(owner.attach(Self.power, to: name)) }
    }
    try account.perform(PutUserPermissionsBoundary(userName: "one", permissionsBoundary: Self.power))
    try account.perform(CreateUser(userName: "bound", permissionsBoundary: Self.power))
    return account
  }

  private func names(_ page: PolicyEntitiesPage) -> [String] {
    page.policyUsers.map { "u " + $0.userName } + page.policyGroups.map { "g " + $0.groupName }
      + page.policyRoles.map { "r " + $0.roleName }
  }

  @Test func `everybody who uses a policy in any way is told once`() throws {
    let page = try account().ask(ListEntitiesForPolicy(policyARN: Self.power))
    #expect(Set(names(page)) == ["u one", "u two", "u bound", "g one", "g two", "r one", "r two"])
    #expect(names(page).count == 7 && !page.isTruncated)
    #expect(page.policyUsers.allSatisfy { $0.userID.hasPrefix("AIDA") })
  }

  @Test func `a kind, a way to use and a path narrow the list`() throws {
    let account = try account()
    #expect(try names(account.ask(ListEntitiesForPolicy(policyARN: Self.power, entityFilter: "Group"))) == ["g one", "g two"])
    #expect(
      try names(account.ask(ListEntitiesForPolicy(policyARN: Self.power, policyUsageFilter: "PermissionsBoundary"))) == [
        "u bound", "u one",
      ])
    #expect(
      try names(account.ask(ListEntitiesForPolicy(policyARN: Self.power, entityFilter: "User", policyUsageFilter: "PermissionsPolicy")))
        == ["u one", "u two"])
    #expect(try names(account.ask(ListEntitiesForPolicy(policyARN: Self.power, pathPrefix: "/x/"))) == ["u one", "g one", "r one"])
    account.refuses(query: ListEntitiesForPolicy(policyARN: Self.power, entityFilter: "Car"), .validationError, at: "EntityFilter")
  }

  @Test(arguments: 1...4) func `pages of any size give the same`(size: Int) throws {
    let account = try account()
    var request = ListEntitiesForPolicy(policyARN: Self.power, maxItems: size)
    var found: [String] = []
    while true {
      let page = try account.ask(request)
      #expect(names(page).count <= size)
      found += names(page)
      guard let marker = page.marker else { break }
      request.marker = marker
    }
    #expect(found.sorted() == (try names(account.ask(ListEntitiesForPolicy(policyARN: Self.power)))).sorted())
    account.refuses(query: ListEntitiesForPolicy(policyARN: Self.power, marker: "?"), .invalidInput, at: "Marker")
  }
}
