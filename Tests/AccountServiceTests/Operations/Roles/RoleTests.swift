import AccountService
import AccountStore
import IAM
import Testing

struct RoleTests {
  private func create(_ document: String, _ name: String = "web") -> CreateRole {
    CreateRole(roleName: name, assumeRolePolicyDocument: document)
  }

  @Test func `a role is created with everything and answered whole`() throws {
    let account = try TestAccount()
    let power = "arn:aws:iam::aws:policy/PowerUserAccess"
    let made = try account.perform(
      CreateRole(
        roleName: "web", assumeRolePolicyDocument: Documents.trust(), path: "/app/", description: "Für das Web", maxSessionDuration: 7200,
        permissionsBoundary: power, tags: [Tag(key: "k", value: "v")])
    ).role
    #expect(made.arn == TestAccount.arn("role/app/web") && made.roleID.hasPrefix("AROA"))
    #expect(made.trustPolicy?.text == Documents.trust() && made.description == "Für das Web" && made.maxSessionDuration == 7200)
    #expect(made.boundary?.arn == power && made.tags == [Tag(key: "k", value: "v")])
    #expect(try account.ask(GetRole(roleName: "WEB")).role == made)
    let listed = try #require(try account.ask(ListRoles(pathPrefix: "/app/")).items.first)
    #expect(listed.boundary == nil && listed.tags == nil && listed.trustPolicy == made.trustPolicy)
  }

  @Test func `sessions last an hour where nothing else is said`() throws {
    let account = try TestAccount()
    #expect(try account.perform(create(Documents.trust())).role.maxSessionDuration == 3600)
  }

  @Test func `a role that IAM would not take is refused at the member in question`() throws {
    let account = try TestAccount(quotas: [.roles: 1, .trustPolicySize: 400])
    let document = "AssumeRolePolicyDocument"
    account.refuses(create(Documents.read), .malformedPolicyDocument, at: document)
    account.refuses(create("{"), .malformedPolicyDocument, at: document)
    let long = Documents.trust() + String(repeating: " ", count: 500)
    try account.perform(create(long, "spaced"))
    account.refuses(create(Documents.trust(), "SPACED"), .entityAlreadyExists, at: "RoleName")
    #expect(account.refuses(create(Documents.trust()), .limitExceeded) == "Cannot exceed quota for RolesPerAccount: 1.")
    account.refuses(
      CreateRole(roleName: "r", assumeRolePolicyDocument: Documents.trust(), path: "/aws-service-role/x/"), .invalidInput, at: "Path")
    account.refuses(
      CreateRole(roleName: "r", assumeRolePolicyDocument: Documents.trust(), description: "역할"), .validationError, at: "Description")
    account.refuses(
      CreateRole(roleName: "r", assumeRolePolicyDocument: Documents.trust(), maxSessionDuration: 60), .validationError,
      at: "MaxSessionDuration")
  }

  @Test func `a trust policy that is too long is refused by IAM's older name of the quota`() throws {
    let account = try TestAccount(quotas: [.trustPolicySize: 200])
    let services = (0..<10).map { "\"service\($0).amazonaws.com\"" }.joined(separator: ",")
    let document = Documents.trust("Service", "x.y").replacing("\"x.y\"", with: "[\(services)]")
    let message = account.refuses(create(document), .limitExceeded, at: "AssumeRolePolicyDocument")
    #expect(message.contains("ACLSizePerRole: 200"))
  }

  @Test func `a user or role of this account that a trust policy names must exist as it is spelt`() throws {
    let account = try TestAccount()
    let ada = try account.perform(CreateUser(userName: "ada", path: "/dev/")).user
    let base = try account.perform(create(Documents.trust(), "base")).role
    let good = [
      ada.arn, base.arn, ada.userID, TestAccount.arn("root"), "123456789012", "arn:aws:iam::210987654321:user/unknown",
      "arn:aws:sts::123456789012:assumed-role/base/session",
    ]
    for (number, principal) in good.enumerated() { try account.perform(create(Documents.trust("AWS", principal), "good\(number)")) }
    let bad = [
      TestAccount.arn("user/ada"), TestAccount.arn("user/dev/Ada"), TestAccount.arn("role/none"), "AIDAZZZZZZZZZZZZZZZZZ",
      "arn:aws:sts::123456789012:assumed-role/none/session",
    ]
    for principal in bad {
      let message = account.refuses(
        create(Documents.trust("AWS", principal), "bad"), .malformedPolicyDocument, at: "AssumeRolePolicyDocument")
      #expect(message.contains("Invalid principal in policy") && message.contains(principal))
    }
  }

  @Test func `the trust policy is replaced byte for byte`() throws {
    let account = try TestAccount()
    try account.perform(create(Documents.trust()))
    let document = Documents.trust("AWS", "210987654321").replacing(",", with: ",\n  ")
    try account.perform(UpdateAssumeRolePolicy(roleName: "web", policyDocument: document))
    #expect(try account.ask(GetRole(roleName: "web")).role.trustPolicy?.text == document)
    account.refuses(UpdateAssumeRolePolicy(roleName: "web", policyDocument: Documents.read), .malformedPolicyDocument, at: "PolicyDocument")
    let missing = UpdateAssumeRolePolicy(roleName: "web", policyDocument: Documents.trust("AWS", TestAccount.arn("user/none")))
    account.refuses(missing, .malformedPolicyDocument, at: "PolicyDocument")
    account.refuses(UpdateAssumeRolePolicy(roleName: "none", policyDocument: document), .noSuchEntity, at: "RoleName")
  }

  @Test func `description and longest session change; a session left out goes back to one hour`() throws {
    let account = try TestAccount()
    try account.perform(create(Documents.trust()))
    try account.perform(UpdateRole(roleName: "web", description: "first", maxSessionDuration: 43_200))
    #expect(try account.ask(GetRole(roleName: "web")).role.maxSessionDuration == 43_200)
    try account.perform(UpdateRole(roleName: "web"))
    let role = try account.ask(GetRole(roleName: "web")).role
    #expect(role.description == "first" && role.maxSessionDuration == 3600)
    #expect(try account.perform(UpdateRoleDescription(roleName: "web", description: "")).role.description == "")
    account.refuses(UpdateRole(roleName: "none"), .noSuchEntity, at: "RoleName")
    account.refuses(UpdateRoleDescription(roleName: "none", description: "x"), .noSuchEntity, at: "RoleName")
  }

  @Test func `instance profiles and policies stand in the way of deleting`() throws {
    let account = try TestAccount()
    try account.perform(create(Documents.trust()))
    try account.perform(CreateInstanceProfile(instanceProfileName: "web"))
    try account.perform(AddRoleToInstanceProfile(instanceProfileName: "web", roleName: "web"))
    try account.perform(AttachRolePolicy(roleName: "web", policyARN: "arn:aws:iam::aws:policy/ReadOnlyAccess"))
    let message = account.refuses(DeleteRole(roleName: "web"), .deleteConflict)
    #expect(message == "Cannot delete entity, must remove roles from instance profile first.")
    try account.perform(RemoveRoleFromInstanceProfile(instanceProfileName: "web", roleName: "web"))
    account.refuses(DeleteRole(roleName: "web"), .deleteConflict)
    try account.perform(DetachRolePolicy(roleName: "web", policyARN: "arn:aws:iam::aws:policy/ReadOnlyAccess"))
    try account.perform(DeleteRole(roleName: "web"))
    account.refuses(DeleteRole(roleName: "web"), .noSuchEntity, at: "RoleName")
  }
}
