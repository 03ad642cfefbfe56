import AccountService
import AccountStore
import IAM
import PolicyEngine
import Testing

/// Who can do what in an account with a few people, groups and roles.
struct WhoCanTests {
  let account: TestAccount

  init() throws {
    account = try TestAccount()
    try account.performAll([
      CreateUser(userName: "ana"), CreateUser(userName: "ben"), CreateUser(userName: "eve"), CreateGroup(groupName: "readers"),
      CreateRole(roleName: "app", assumeRolePolicyDocument: Documents.trust("AWS", TestAccount.arn("user/ben"))),
      CreatePolicy(policyName: "ReadReports", policyDocument: Self.allow("s3:Get*", "arn:aws:s3:::reports/*")),
      AddUserToGroup(groupName: "readers", userName: "ana"),
      AttachGroupPolicy(groupName: "readers", policyARN: TestAccount.arn("policy/ReadReports")),
      PutUserPolicy(userName: "ben", policyName: "own", policyDocument: Self.allow("s3:*", "arn:aws:s3:::reports/${aws:username}/*")),
      AttachRolePolicy(roleName: "app", policyARN: "arn:aws:iam::aws:policy/AdministratorAccess"),
    ])
  }

  static func allow(_ action: String, _ resource: String, _ condition: String = "{}") -> String {
    """
    {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"\(action)","Resource":"\(resource)","Condition":\(condition)}]}
    """
  }

  private func who(_ action: String, _ resource: String? = nil, context: RequestContext = RequestContext()) throws -> [String] {
    try account.ask(WhoCan(action, on: resource, context: context)).map { access in
      let name = access.principal.split(separator: ":").last.map(String.init) ?? ""
      return name + " " + access.via.joined(separator: ",") + (access.isConditional ? " ?" : "")
    }
  }

  private let policy = "arn:aws:iam::123456789012:policy/ReadReports"
  private let admin = "arn:aws:iam::aws:policy/AdministratorAccess"
  private let benAsApp = "user/ben role:app (trust:app),arn:aws:iam::aws:policy/AdministratorAccess"

  @Test func `the root user, users and roles are named with the ways that allow it`() throws {
    #expect(
      try who("s3:GetObject", "arn:aws:s3:::reports/ben/q1") == [
        "root root", "user/ana group:readers → \(policy)", "user/ben inline:own", "role/app \(admin)",
      ])
    #expect(try who("s3:PutObject", "arn:aws:s3:::reports/ben/q1") == ["root root", "user/ben inline:own", "role/app \(admin)"])
    #expect(try who("s3:PutObject", "arn:aws:s3:::reports/ana/q1") == ["root root", benAsApp, "role/app \(admin)"])
  }

  @Test func `without a resource a permission for one is enough`() throws {
    #expect(
      try who("s3:GetObject") == ["root root", "user/ana group:readers → \(policy)", "user/ben inline:own", "role/app \(admin)"])
    #expect(try who("s3:ListAllMyBuckets") == ["root root", benAsApp, "role/app \(admin)"])
  }

  @Test func `conditions on what isn't known make it conditional, those on the principal are decided`() throws {
    let office = #"{"IpAddress":{"aws:SourceIp":"10.0.0.0/8"}}"#
    let team = #"{"StringEquals":{"aws:PrincipalTag/team":"blue"}}"#
    try account.performAll([
      PutUserPolicy(userName: "eve", policyName: "office", policyDocument: Self.allow("ec2:RunInstances", "*", office)),
      PutUserPolicy(userName: "ana", policyName: "team", policyDocument: Self.allow("ec2:RunInstances", "*", team)),
      PutUserPolicy(userName: "ben", policyName: "team", policyDocument: Self.allow("ec2:RunInstances", "*", team)),
      TagUser(userName: "ben", tags: [Tag(key: "team", value: "blue")]),
    ])
    #expect(
      try who("ec2:RunInstances", "*") == ["root root", "user/ben inline:team", "user/eve inline:office ?", "role/app \(admin)"])
    let here = RequestContext(["aws:SourceIp": ["10.1.2.3"]])
    #expect(
      try who("ec2:RunInstances", "*", context: here) == [
        "root root", "user/ben inline:team", "user/eve inline:office", "role/app \(admin)",
      ])
  }

  @Test func `denies and boundaries take it away`() throws {
    try account.performAll([
      PutRolePermissionsBoundary(roleName: "app", permissionsBoundary: policy),
      PutUserPolicy(
        userName: "ana", policyName: "no",
        policyDocument: #"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"s3:*","Resource":"*"}}"#),
    ])
    #expect(try who("s3:GetObject", "arn:aws:s3:::reports/q1") == ["root root", benAsApp, "role/app \(admin)"])
    #expect(try who("s3:PutObject", "arn:aws:s3:::reports/q1") == ["root root"])
  }

  @Test func `a role's trust policy counts for who may assume it`() throws {
    let role = TestAccount.arn("role/app")
    #expect(try who("sts:AssumeRole", role) == ["user/ben trust:app"])
    try account.perform(
      UpdateAssumeRolePolicy(roleName: "app", policyDocument: Documents.trust("AWS", TestAccount.arn("root"))))
    try account.perform(PutUserPolicy(userName: "eve", policyName: "switch", policyDocument: Self.allow("sts:AssumeRole", role)))
    #expect(try who("sts:AssumeRole", role) == ["root root,trust:app", "user/eve inline:switch,trust:app", "role/app \(admin),trust:app"])
  }

  @Test func `what another account owns is conditional on it`() throws {
    #expect(try who("sts:AssumeRole", "arn:aws:iam::999988887777:role/theirs") == ["root root ?", benAsApp + " ?", "role/app \(admin) ?"])
  }

  @Test func `a change shows in the next answer, also in another service's`() throws {
    let other = AccountService(store: account.service.store, account: TestAccount.id, environment: account.environment)
    #expect(try who("iam:CreateUser") == ["root root", benAsApp, "role/app \(admin)"])
    try other.perform(AttachUserPolicy(userName: "eve", policyARN: admin), as: TestAccount.caller)
    #expect(try who("iam:CreateUser") == ["root root", benAsApp, "user/eve \(admin)", "role/app \(admin)"])
    try other.perform(DetachUserPolicy(userName: "eve", policyARN: admin), as: TestAccount.caller)
    #expect(try who("iam:CreateUser") == ["root root", benAsApp, "role/app \(admin)"])
  }

  @Test func `an import's policies that nobody knows give nothing, and as a boundary they allow nothing`() throws {
    try account.put { store in
      let eve = try #require(try store.user(named: "eve"))
      try store.attach(AttachedPolicy(name: "Gone", arn: TestAccount.arn("policy/Gone")), to: .user(eve.key))
      try store.put(InlinePolicy(name: "odd", document: "no JSON"), in: .user(eve.key))
    }
    #expect(try who("iam:ListUsers") == ["root root", benAsApp, "role/app \(admin)"])
  }

  @Test(arguments: [("GetObject", nil), ("s3:Get*", nil), ("s3:GetObject", "reports")] as [(String, String?)])
  func `what can't be asked is refused`(action: String, resource: String?) {
    account.refuses(query: WhoCan(action, on: resource), .validationError, at: resource == nil ? "ActionNames" : "ResourceArns")
  }
}
