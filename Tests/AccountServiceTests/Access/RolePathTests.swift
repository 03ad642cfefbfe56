import AccountService
import IAM
import PolicyEngine
import Testing

/// Who can by assuming roles, alone and in chains, in an account of a user, a group and a few roles.
struct RolePathTests {
  let account: TestAccount
  private static let bucket = "arn:aws:s3:::vault/*"

  init() throws {
    account = try TestAccount()
    try account.performAll([
      CreateUser(userName: "ana"), CreateGroup(groupName: "team"), AddUserToGroup(groupName: "team", userName: "ana"),
    ])
  }

  private static func arn(_ role: String) -> String { TestAccount.arn("role/" + role) }

  /// A role that trusts a principal, with what it may do.
  private func role(_ name: String, trusts principal: String, may action: String? = nil, on resource: String = "*", when: String = "{}")
    throws
  {
    let trust = """
      {"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"\(principal)"},"Action":"sts:AssumeRole","Condition":\(when)}}
      """
    try account.perform(CreateRole(roleName: name, assumeRolePolicyDocument: trust))
    guard let action else { return }
    try account.perform(PutRolePolicy(roleName: name, policyName: "own", policyDocument: WhoCanTests.allow(action, resource)))
  }

  private func permit(_ user: String, assume role: String) throws {
    try account.perform(
      PutUserPolicy(userName: user, policyName: "switch", policyDocument: WhoCanTests.allow("sts:AssumeRole", Self.arn(role))))
  }

  private func who(context: RequestContext = RequestContext()) throws -> [String] {
    let found = try account.ask(WhoCan("s3:GetObject", on: "arn:aws:s3:::vault/key", context: context))
    return found.filter { $0.principal != TestAccount.arn("root") }.map {
      let name = $0.principal.split(separator: ":").last.map(String.init) ?? ""
      return name + " " + $0.via.joined(separator: " > ") + ($0.isConditional ? " ?" : "")
    }
  }

  @Test func `a role that trusts the account is a way for whom a policy lets assume it`() throws {
    try role("keeper", trusts: TestAccount.arn("root"), may: "s3:*", on: Self.bucket)
    #expect(try who() == ["role/keeper inline:own"])
    try permit("ana", assume: "keeper")
    #expect(try who() == ["user/ana role:keeper (inline:switch, trust:keeper) > inline:own", "role/keeper inline:own"])
  }

  @Test func `a group's policy gives the way too`() throws {
    try role("keeper", trusts: TestAccount.arn("root"), may: "s3:*", on: Self.bucket)
    try account.perform(PutGroupPolicy(groupName: "team", policyName: "all", policyDocument: WhoCanTests.allow("sts:AssumeRole", "*")))
    #expect(try who().first == "user/ana role:keeper (group:team → inline:all, trust:keeper) > inline:own")
  }

  @Test func `without trust a permission to assume is no way`() throws {
    try account.perform(CreateUser(userName: "ben"))
    try role("keeper", trusts: TestAccount.arn("user/ben"), may: "s3:*", on: Self.bucket)
    try permit("ana", assume: "keeper")
    #expect(try who() == ["user/ben role:keeper (trust:keeper) > inline:own", "role/keeper inline:own"])
  }

  @Test func `a chain of roles is told with the fewest steps, and a loop ends`() throws {
    try role("a", trusts: TestAccount.arn("user/ana"), may: "sts:AssumeRole", on: "*")
    try role("b", trusts: Self.arn("a"))
    try role("c", trusts: Self.arn("b"), may: "s3:*", on: Self.bucket)
    let both = "\"\(TestAccount.arn("user/ana"))\",\"\(Self.arn("c"))\""
    let loop =
      #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":[\#(both)]},"Action":"sts:AssumeRole"}}"#
    try account.perform(UpdateAssumeRolePolicy(roleName: "a", policyDocument: loop))
    #expect(
      try who() == [
        "user/ana role:a (trust:a) > role:b (inline:own, trust:b) > role:c (trust:c) > inline:own",
        "role/a role:b (inline:own, trust:b) > role:c (trust:c) > inline:own",
        "role/b role:c (trust:c) > inline:own", "role/c inline:own",
      ])
  }

  @Test func `a boundary of the one who assumes or of the role blocks the way`() throws {
    try account.perform(CreatePolicy(policyName: "Nothing", policyDocument: WhoCanTests.allow("ec2:*", "*")))
    try role("keeper", trusts: TestAccount.arn("root"), may: "s3:*", on: Self.bucket)
    try permit("ana", assume: "keeper")
    try account.perform(PutUserPermissionsBoundary(userName: "ana", permissionsBoundary: TestAccount.arn("policy/Nothing")))
    #expect(try who() == ["role/keeper inline:own"])
    try account.perform(DeleteUserPermissionsBoundary(userName: "ana"))
    try account.perform(PutRolePermissionsBoundary(roleName: "keeper", permissionsBoundary: TestAccount.arn("policy/Nothing")))
    #expect(try who() == [])
  }

  @Test func `conditions of a trust policy make the way conditional until they are known`() throws {
    try role(
      "keeper", trusts: TestAccount.arn("user/ana"), may: "s3:*", on: Self.bucket, when: #"{"Bool":{"aws:MultiFactorAuthPresent":"true"}}"#)
    #expect(try who().first == "user/ana role:keeper (trust:keeper) > inline:own ?")
    #expect(
      try who(context: RequestContext(["aws:MultiFactorAuthPresent": ["true"]])).first
        == "user/ana role:keeper (trust:keeper) > inline:own")
    #expect(try who(context: RequestContext(["aws:MultiFactorAuthPresent": ["false"]])) == ["role/keeper inline:own"])
  }

  @Test func `a longer way without conditions is told before a shorter one with them`() throws {
    try role("gate", trusts: TestAccount.arn("user/ana"))
    try role(
      "keeper", trusts: TestAccount.arn("user/ana"), may: "s3:*", on: Self.bucket, when: #"{"Bool":{"aws:MultiFactorAuthPresent":"true"}}"#)
    try role("vault", trusts: Self.arn("gate"), may: "s3:*", on: Self.bucket)
    #expect(try who().first == "user/ana role:gate (trust:gate) > role:vault (trust:vault) > inline:own")
  }

  @Test func `principals of other accounts that a role trusts stand at the end, as far as theirs lets them`() throws {
    try role("partner", trusts: "999988887777", may: "s3:*", on: Self.bucket)
    #expect(
      try who() == ["role/partner inline:own", "root role:partner (trust:partner) > inline:own ?"])
    #expect(try account.ask(WhoCan("s3:GetObject")).last?.principal == "arn:aws:iam::999988887777:root")
  }

  @Test func `a role tells the services that get it, and principals what they are`() throws {
    try account.perform(CreateRole(roleName: "server", assumeRolePolicyDocument: Documents.trust()))
    try account.perform(AttachRolePolicy(roleName: "server", policyARN: "arn:aws:iam::aws:policy/AdministratorAccess"))
    try account.perform(PutUserPolicy(userName: "ana", policyName: "own", policyDocument: WhoCanTests.allow("s3:*", "*")))
    try account.perform(PutUserPolicy(userName: "ana", policyName: "more", policyDocument: WhoCanTests.allow("iam:PutUserPolicy", "*")))
    let found = try account.ask(WhoCan("s3:GetObject"))
    #expect(found.map(\.services) == [[], [], ["ec2.amazonaws.com"]])
    #expect(found.map(\.marks.administrator) == [.always, .never, .always])
    #expect(found[1].marks.escalations.map(\.actions) == [["iam:PutUserPolicy"]])
  }
}
