import AccountService
import AccountStore
import IAM
import Testing

struct BoundaryTests {
  private static let power = "arn:aws:iam::aws:policy/PowerUserAccess"
  private static let linked = "arn:aws:iam::aws:policy/aws-service-role/AccessAnalyzerServiceRolePolicy"

  @Test func `a user's boundary is set, replaced and taken away`() throws {
    let account = try TestAccount()
    try account.perform(CreateUser(userName: "ada"))
    let own = try account.perform(CreatePolicy(policyName: "Limit", policyDocument: Documents.read)).policy.arn
    try account.perform(PutUserPermissionsBoundary(userName: "ada", permissionsBoundary: own))
    #expect(try account.events().last?.subject == "ada, Limit")
    #expect(try account.ask(GetPolicy(policyARN: own)).policy.boundaryUsageCount == 1)
    try account.perform(PutUserPermissionsBoundary(userName: "ada", permissionsBoundary: Self.power))
    #expect(try account.ask(GetUser(userName: "ada")).user.boundary?.arn == Self.power)
    try account.perform(DeleteUserPermissionsBoundary(userName: "ada"))
    #expect(try account.ask(GetUser(userName: "ada")).user.boundary == nil)
    account.refuses(DeleteUserPermissionsBoundary(userName: "ada"), .noSuchEntity, at: "UserName")
  }

  @Test func `a role's boundary is set and taken away`() throws {
    let account = try TestAccount()
    try account.perform(CreateRole(roleName: "web", assumeRolePolicyDocument: Documents.trust()))
    try account.perform(PutRolePermissionsBoundary(roleName: "web", permissionsBoundary: Self.power))
    #expect(try account.ask(GetRole(roleName: "web")).role.boundary?.arn == Self.power)
    try account.perform(DeleteRolePermissionsBoundary(roleName: "web"))
    #expect(try account.ask(GetRole(roleName: "web")).role.boundary == nil)
    account.refuses(DeleteRolePermissionsBoundary(roleName: "web"), .noSuchEntity, at: "RoleName")
  }

  @Test func `a boundary must be a managed policy that can be attached`() throws {
    let account = try TestAccount()
    try account.perform(CreateUser(userName: "ada"))
    let field = "PermissionsBoundary"
    account.refuses(PutUserPermissionsBoundary(userName: "ada", permissionsBoundary: Self.linked), .policyNotAttachable, at: field)
    account.refuses(
      PutUserPermissionsBoundary(userName: "ada", permissionsBoundary: TestAccount.arn("policy/No")), .noSuchEntity, at: field)
    account.refuses(PutUserPermissionsBoundary(userName: "ada", permissionsBoundary: TestAccount.arn("user/ada")), .invalidInput, at: field)
    account.refuses(PutUserPermissionsBoundary(userName: "ben", permissionsBoundary: Self.power), .noSuchEntity, at: "UserName")
    account.refuses(PutRolePermissionsBoundary(roleName: "web", permissionsBoundary: Self.power), .noSuchEntity, at: "RoleName")
    account.refuses(CreateUser(userName: "ben", permissionsBoundary: Self.linked), .policyNotAttachable, at: field)
  }
}
