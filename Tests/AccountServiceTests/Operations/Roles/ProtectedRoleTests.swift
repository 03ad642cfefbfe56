import AccountService
import AccountStore
import IAM
import Testing

/// Service-linked roles and those of IAM Identity Center, which only an import brings.
struct ProtectedRoleTests {
  private static let readOnly = "arn:aws:iam::aws:policy/ReadOnlyAccess"
  private static let linked = "AWSServiceRoleForSupport"

  private func account() throws -> TestAccount {
    let account = try TestAccount()
    let paths = [
      Self.linked: "/aws-service-role/support.amazonaws.com/", "AWSReservedSSO_Admin_0123456789abcdef": "/aws-reserved/sso.amazonaws.com/",
    ]
    try account.put { store in
      for (name, path) in paths {
        let role = Role(name: name, path: path, id: "AROA" + name, created: TestAccount.now, trustPolicy: Documents.trust())
        let stored = try store.insert(role)
        try store.attach(AttachedPolicy(name: "ReadOnlyAccess", arn: Self.readOnly), to: .role(stored.key))
      }
    }
    try account.perform(CreateInstanceProfile(instanceProfileName: "web"))
    return account
  }

  @Test(arguments: [linked, "AWSReservedSSO_Admin_0123456789abcdef"])
  func `policies, trust, boundary, session and deletion are not the account's to change`(name: String) throws {
    let account = try account()
    let changes: [any WriteOperation] = [
      AttachRolePolicy(roleName: name, policyARN: Self.readOnly), DetachRolePolicy(roleName: name, policyARN: Self.readOnly),
      PutRolePolicy(roleName: name, policyName: "Own", policyDocument: Documents.read), DeleteRolePolicy(roleName: name, policyName: "Own"),
      PutRolePermissionsBoundary(roleName: name, permissionsBoundary: Self.readOnly), DeleteRolePermissionsBoundary(roleName: name),
      UpdateAssumeRolePolicy(roleName: name, policyDocument: Documents.trust()), UpdateRole(roleName: name, maxSessionDuration: 7200),
      AddRoleToInstanceProfile(instanceProfileName: "web", roleName: name),
      RemoveRoleFromInstanceProfile(instanceProfileName: "web", roleName: name), DeleteRole(roleName: name),
    ]
    for change in changes { account.refuses(change, .unmodifiableEntity, at: "RoleName") }
  }

  @Test func `the description of a service-linked role may be edited`() throws {
    let account = try account()
    try account.perform(UpdateRole(roleName: Self.linked, description: "for support"))
    #expect(try account.ask(GetRole(roleName: Self.linked)).role.description == "for support")
    account.refuses(
      UpdateRoleDescription(roleName: "AWSReservedSSO_Admin_0123456789abcdef", description: "x"), .unmodifiableEntity, at: "RoleName")
  }

  @Test func `a service-linked role is deleted with its policies by its own operation, and the task can be looked up`() throws {
    let account = try account()
    let task = try account.perform(DeleteServiceLinkedRole(roleName: Self.linked)).deletionTaskID
    #expect(task.hasPrefix("task/aws-service-role/support.amazonaws.com/AWSServiceRoleForSupport/"))
    #expect(try account.ask(GetServiceLinkedRoleDeletionStatus(deletionTaskID: task)).status == "SUCCEEDED")
    account.refuses(query: GetRole(roleName: Self.linked), .noSuchEntity, at: "RoleName")
    account.refuses(query: GetServiceLinkedRoleDeletionStatus(deletionTaskID: task + "0"), .noSuchEntity, at: "DeletionTaskId")
    account.refuses(query: GetServiceLinkedRoleDeletionStatus(deletionTaskID: "task"), .noSuchEntity, at: "DeletionTaskId")
    account.refuses(DeleteServiceLinkedRole(roleName: Self.linked), .noSuchEntity, at: "RoleName")
    try account.perform(CreateRole(roleName: "web", assumeRolePolicyDocument: Documents.trust()))
    account.refuses(DeleteServiceLinkedRole(roleName: "web"), .invalidInput, at: "RoleName")
  }
}
