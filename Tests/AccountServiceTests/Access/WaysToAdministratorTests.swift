import AccountService
import IAM
import PolicyEngine
import Testing

/// Who can become an administrator, by every kind of way.
struct WaysToAdministratorTests {
  let account: TestAccount
  private static let admin = "arn:aws:iam::aws:policy/AdministratorAccess"

  init() throws {
    account = try TestAccount()
    try account.performAll([
      CreateUser(userName: "ana"), CreateUser(userName: "boss"), AttachUserPolicy(userName: "boss", policyARN: Self.admin),
    ])
  }

  private func ways() throws -> [String] {
    try account.ask(WaysToAdministrator()).map { way in
      let name = way.principal.split(separator: ":").last.map(String.init) ?? ""
      return name + (way.path.map { " " + $0.steps.flatMap(\.texts).joined(separator: " > ") } ?? "") + (way.isConditional ? " ?" : "")
    }
  }

  private func give(_ actions: String..., on resource: String = "*") throws {
    let list = actions.map { "\"\($0)\"" }.joined(separator: ",")
    let text = #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":[\#(list)],"Resource":"\#(resource)"}}"#
    try account.perform(PutUserPolicy(userName: "ana", policyName: "own", policyDocument: text))
  }

  @Test func `administrators stand first, and nobody else where there is no way`() throws {
    try give("s3:*", "iam:Get*")
    #expect(try ways() == ["user/boss"])
  }

  @Test func `a role of an administrator is a way for whom it trusts`() throws {
    try account.perform(
      CreateRole(roleName: "power", assumeRolePolicyDocument: Documents.trust("AWS", TestAccount.arn("user/ana"))))
    try account.perform(AttachRolePolicy(roleName: "power", policyARN: Self.admin))
    #expect(try ways() == ["user/boss", "role/power", "user/ana role:power (trust:power)"])
    try account.perform(UpdateAssumeRolePolicy(roleName: "power", policyDocument: Documents.trust()))
    #expect(try ways() == ["user/boss", "role/power"])
  }

  @Test(arguments: ["iam:PutUserPolicy", "iam:AttachUserPolicy"]) func `policies of oneself are a way`(action: String) throws {
    try give(action, on: TestAccount.arn("user/ana"))
    #expect(try ways() == ["user/boss", "user/ana \(action):ana (inline:own)"])
    try give(action, on: TestAccount.arn("user/boss"))
    #expect(try ways() == ["user/boss"])
  }

  @Test func `a boundary leaves no way by policies of oneself`() throws {
    try give("iam:PutUserPolicy")
    try account.perform(CreatePolicy(policyName: "Limit", policyDocument: WhoCanTests.allow("s3:*", "*")))
    try account.perform(PutUserPermissionsBoundary(userName: "ana", permissionsBoundary: TestAccount.arn("policy/Limit")))
    #expect(try ways() == ["user/boss"])
  }

  @Test(arguments: ["iam:CreateAccessKey", "iam:CreateLoginProfile", "iam:UpdateLoginProfile"])
  func `credentials of an administrator are a way, one's own are none`(action: String) throws {
    try give(action)
    #expect(try ways() == ["user/boss", "user/ana \(action):boss (inline:own)"])
    try give(action, on: TestAccount.arn("user/${aws:username}"))
    #expect(try ways() == ["user/boss"])
  }

  @Test func `joining a group of administrators is a way, joining another isn't`() throws {
    try account.performAll([
      CreateGroup(groupName: "admins"), CreateGroup(groupName: "others"), AttachGroupPolicy(groupName: "admins", policyARN: Self.admin),
    ])
    try give("iam:AddUserToGroup")
    #expect(try ways() == ["user/boss", "user/ana iam:AddUserToGroup:admins (inline:own)"])
    try give("iam:AddUserToGroup", on: TestAccount.arn("group/others"))
    #expect(try ways() == ["user/boss"])
  }

  @Test func `a policy that one has and may rewrite is a way`() throws {
    let policy = TestAccount.arn("policy/Mine")
    try account.perform(CreatePolicy(policyName: "Mine", policyDocument: WhoCanTests.allow("iam:CreatePolicyVersion", policy)))
    #expect(try ways() == ["user/boss"])
    try account.perform(AttachUserPolicy(userName: "ana", policyARN: policy))
    #expect(try ways() == ["user/boss", "user/ana iam:CreatePolicyVersion:Mine (\(policy))"])
  }

  @Test func `an administrator's role that can be handed to a service is a way where the service gets it`() throws {
    try account.perform(CreateRole(roleName: "server", assumeRolePolicyDocument: Documents.trust()))
    try account.perform(AttachRolePolicy(roleName: "server", policyARN: Self.admin))
    try give("iam:PassRole", "lambda:CreateFunction", "lambda:InvokeFunction")
    #expect(try ways() == ["user/boss", "role/server"])
    try give("iam:PassRole", "ec2:RunInstances")
    #expect(try ways() == ["user/boss", "role/server", "user/ana iam:PassRole+ec2:RunInstances:server (inline:own)"])
  }

  @Test func `a role whose trust and a role whose policies can be rewritten are ways`() throws {
    try account.perform(CreateRole(roleName: "power", assumeRolePolicyDocument: Documents.trust("Service", "sso.amazonaws.com")))
    try account.perform(AttachRolePolicy(roleName: "power", policyARN: Self.admin))
    try give("iam:UpdateAssumeRolePolicy", "sts:AssumeRole")
    #expect(try ways().last == "user/ana iam:UpdateAssumeRolePolicy+sts:AssumeRole:power (inline:own)")
    try account.perform(CreateRole(roleName: "app", assumeRolePolicyDocument: Documents.trust("AWS", TestAccount.arn("user/ana"))))
    try give("iam:PutRolePolicy")
    #expect(try ways().last == "user/ana iam:PutRolePolicy:app (inline:own) > role:app (trust:app)")
  }

  @Test func `ways go on over others who can become administrators`() throws {
    try account.perform(CreateUser(userName: "mid"))
    try account.perform(PutUserPolicy(userName: "mid", policyName: "p", policyDocument: WhoCanTests.allow("iam:PutUserPolicy", "*")))
    try give("iam:CreateAccessKey", on: TestAccount.arn("user/mid"))
    #expect(
      try ways() == [
        "user/boss", "user/mid iam:PutUserPolicy:mid (inline:p)",
        "user/ana iam:CreateAccessKey:mid (inline:own) > iam:PutUserPolicy:mid (inline:p)",
      ])
  }
}
