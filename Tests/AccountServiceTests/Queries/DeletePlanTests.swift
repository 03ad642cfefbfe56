import AccountService
import AccountStore
import IAM
import Testing

struct DeletePlanTests {
  private static let readOnly = "arn:aws:iam::aws:policy/ReadOnlyAccess"
  private static let own = TestAccount.arn("policy/Own")

  private func account() throws -> TestAccount {
    let account = try TestAccount()
    try account.perform(CreatePolicy(policyName: "Own", policyDocument: Documents.read))
    try account.perform(CreatePolicyVersion(policyARN: Self.own, policyDocument: Documents.spaced))
    for owner in Owner.allCases {
      try owner.create("one", in: account)
      for arn in [Self.readOnly, Self.own] { try account.perform(owner.attach(arn, to: "one")) }
      try account.perform(owner.put("Inline", Documents.read, in: "one"))
    }
    try account.perform(AddUserToGroup(groupName: "one", userName: "one"))
    for owner in ["user", "role"] {
      let boundary: any WriteOperation =
        owner == "user"
        ? PutUserPermissionsBoundary(userName: "one", permissionsBoundary: Self.own)
        : PutRolePermissionsBoundary(roleName: "one", permissionsBoundary: Self.own)
      try account.perform(boundary)
    }
    for profile in ["one", "other"] {
      try account.perform(CreateInstanceProfile(instanceProfileName: profile))
      try account.perform(AddRoleToInstanceProfile(instanceProfileName: profile, roleName: "one"))
    }
    return account
  }

  @Test(arguments: EntityKind.allCases) func `a plan deletes a thing with all that hangs on it, in one go`(kind: EntityKind) throws {
    let account = try account()
    let name = kind == .policy ? "Own" : "one"
    let plan = try account.ask(DeletePlan(kind, named: name))
    #expect(!plan.conflicts.obstacles.isEmpty && plan.operations.count > plan.conflicts.obstacles.count)
    try account.service.perform(all: plan.operations, as: TestAccount.caller, expecting: [plan.expectation])
    account.refuses(query: DeletePlan(kind, named: name), .noSuchEntity, at: field(kind))
    #expect(try account.events().suffix(plan.operations.count).allSatisfy { $0.errorCode == nil })
  }

  private func field(_ kind: EntityKind) -> String {
    switch kind {
    case .user: "UserName"
    case .group: "GroupName"
    case .role: "RoleName"
    case .policy: "PolicyName"
    case .instanceProfile: "InstanceProfileName"
    }
  }

  @Test func `every obstacle is listed, in the order IAM checks them`() throws {
    let account = try account()
    let kinds = { (kind: EntityKind, name: String) in
      try account.ask(DeletePlan(kind, named: name)).conflicts.obstacles.map(\.kind)
    }
    #expect(try kinds(.user, "one") == [.attachedPolicy, .attachedPolicy, .inlinePolicy, .membership])
    #expect(try kinds(.group, "one") == [.member, .attachedPolicy, .attachedPolicy, .inlinePolicy])
    #expect(try kinds(.role, "one") == [.instanceProfile, .instanceProfile, .attachedPolicy, .attachedPolicy, .inlinePolicy])
    #expect(try kinds(.policy, "Own") == [.attachment, .attachment, .attachment, .boundaryUse, .boundaryUse, .version])
    #expect(try kinds(.instanceProfile, "other") == [.profileRole])
  }

  @Test func `a user's password, access keys and MFA devices are the first in the way, and go along`() throws {
    let account = try account()
    let owner = CredentialOwner.user(try #require(try account.read { try $0.user(named: "one") }).key)
    try account.setPassword(TestAccount.password, of: owner)
    let phone = try account.addDevice("phone", for: "one")
    let key = try account.perform(CreateAccessKey(userName: "one")).accessKey.accessKeyID
    #expect(account.refuses(DeleteUser(userName: "one"), .deleteConflict).contains("login profile"))
    let plan = try account.ask(DeletePlan(.user, named: "one"))
    #expect(plan.conflicts.obstacles.prefix(3).map(\.kind) == [.loginProfile, .accessKey, .mfaDevice])
    #expect(plan.conflicts.obstacles.prefix(3).map(\.name) == ["one", key, "phone"])
    try account.service.perform(all: plan.operations, as: TestAccount.caller, expecting: [plan.expectation])
    #expect(try account.read { try $0.mfaDevice(serialNumber: phone.serial) == nil && $0.accessKey(id: key) == nil })
    #expect(try account.read { try $0.loginProfile(of: owner) } == nil)
  }

  @Test func `access keys, then MFA devices, are in the way of a user without a password`() throws {
    let account = try TestAccount()
    try account.addUser("ada", password: nil, selfService: false)
    let phone = try account.addDevice("phone", for: "ada")
    let key = try account.perform(CreateAccessKey(userName: "ada")).accessKey.accessKeyID
    #expect(account.refuses(DeleteUser(userName: "ada"), .deleteConflict).contains("access keys"))
    try account.perform(DeleteAccessKey(userName: "ada", accessKeyID: key))
    #expect(account.refuses(DeleteUser(userName: "ada"), .deleteConflict).contains("MFA device"))
    try account.perform(DeactivateMFADevice(userName: "ada", serialNumber: phone.serial))
    try account.perform(DeleteUser(userName: "ada"))
  }

  @Test func `the instance profile of the role's name goes along, another stays`() throws {
    let account = try account()
    let plan = try account.ask(DeletePlan(.role, named: "ONE"))
    try account.performAll(plan.operations)
    #expect(try account.ask(ListInstanceProfiles()).items.map(\.instanceProfileName) == ["other"])
  }

  @Test func `a plan made before somebody's change is refused`() throws {
    let account = try account()
    let plan = try account.ask(DeletePlan(.user, named: "one"))
    try account.perform(TagUser(userName: "one", tags: [Tag(key: "k", value: "v")]))
    let error = #expect(throws: IAMError.self) {
      try account.service.perform(all: plan.operations, as: TestAccount.caller, expecting: [plan.expectation])
    }
    #expect(error?.code == .concurrentModification)
    #expect(try account.read { try $0.user(named: "one") } != nil)
  }

  @Test func `a bare deletion is the plan of a thing that nothing hangs on`() throws {
    let account = try TestAccount()
    try account.perform(CreateGroup(groupName: "dev"))
    let plan = try account.ask(DeletePlan(.group, named: "dev"))
    #expect(plan.conflicts.obstacles.isEmpty && plan.operations.map { type(of: $0).name } == ["DeleteGroup"])
  }

  @Test func `a service-linked role goes by its own operation, one of Identity Center not at all`() throws {
    let account = try TestAccount()
    try account.put { store in
      for (name, path) in [("Linked", "/aws-service-role/x.amazonaws.com/"), ("Sso", "/aws-reserved/sso.amazonaws.com/")] {
        _ = try store.insert(Role(name: name, path: path, id: name, created: TestAccount.now, trustPolicy: Documents.trust()))
      }
    }
    #expect(try account.ask(DeletePlan(.role, named: "Linked")).operations.map { type(of: $0).name } == ["DeleteServiceLinkedRole"])
    account.refuses(query: DeletePlan(.role, named: "Sso"), .unmodifiableEntity, at: "RoleName")
  }
}
