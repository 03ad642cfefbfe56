import AccountService
import AccountStore
import IAM
import Testing

struct InstanceProfileTests {
  private func account() throws -> TestAccount {
    let account = try TestAccount(quotas: [.instanceProfiles: 2])
    for name in ["web", "db"] { try account.perform(CreateRole(roleName: name, assumeRolePolicyDocument: Documents.trust())) }
    try account.perform(CreateInstanceProfile(instanceProfileName: "Web", path: "/app/", tags: [Tag(key: "k", value: "v")]))
    return account
  }

  @Test func `an instance profile is created and described with its role`() throws {
    let account = try account()
    try account.perform(AddRoleToInstanceProfile(instanceProfileName: "web", roleName: "WEB"))
    let profile = try account.ask(GetInstanceProfile(instanceProfileName: "WEB")).instanceProfile
    #expect(profile.arn == TestAccount.arn("instance-profile/app/Web") && profile.instanceProfileID.hasPrefix("AIPA"))
    #expect(profile.roles.map(\.roleName) == ["web"] && profile.roles.first?.trustPolicy?.text == Documents.trust())
    #expect(profile.tags == [Tag(key: "k", value: "v")])
    #expect(try account.events().last?.subject == "web, WEB")
    let listed = try account.ask(ListInstanceProfiles(pathPrefix: "/app/")).items
    #expect(listed.map(\.instanceProfileName) == ["Web"] && listed.first?.tags == nil && listed.first?.roles.count == 1)
    #expect(try account.ask(ListInstanceProfilesForRole(roleName: "web")).items.map(\.instanceProfileName) == ["Web"])
    #expect(try account.ask(ListInstanceProfilesForRole(roleName: "db")).items.isEmpty)
  }

  @Test func `an instance profile that IAM would not take is refused`() throws {
    let account = try account()
    account.refuses(CreateInstanceProfile(instanceProfileName: "wEB"), .entityAlreadyExists, at: "InstanceProfileName")
    account.refuses(CreateInstanceProfile(instanceProfileName: "a b"), .validationError, at: "InstanceProfileName")
    let twice = [Tag(key: "k", value: ""), Tag(key: "k", value: "")]
    account.refuses(CreateInstanceProfile(instanceProfileName: "x", tags: twice), .invalidInput, at: "Tags")
    try account.perform(CreateInstanceProfile(instanceProfileName: "db"))
    let full = account.refuses(CreateInstanceProfile(instanceProfileName: "third"), .limitExceeded)
    #expect(full == "Cannot exceed quota for InstanceProfilesPerAccount: 2.")
  }

  @Test func `it holds one role`() throws {
    let account = try account()
    try account.perform(AddRoleToInstanceProfile(instanceProfileName: "Web", roleName: "web"))
    for role in ["db", "web"] {
      let message = account.refuses(
        AddRoleToInstanceProfile(instanceProfileName: "Web", roleName: role), .limitExceeded, at: "InstanceProfileName")
      #expect(message == "Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1.")
    }
    account.refuses(AddRoleToInstanceProfile(instanceProfileName: "none", roleName: "db"), .noSuchEntity, at: "InstanceProfileName")
    account.refuses(AddRoleToInstanceProfile(instanceProfileName: "Web", roleName: "none"), .noSuchEntity, at: "RoleName")
    account.refuses(RemoveRoleFromInstanceProfile(instanceProfileName: "Web", roleName: "db"), .noSuchEntity, at: "RoleName")
    account.refuses(RemoveRoleFromInstanceProfile(instanceProfileName: "none", roleName: "db"), .noSuchEntity, at: "InstanceProfileName")
    account.refuses(RemoveRoleFromInstanceProfile(instanceProfileName: "Web", roleName: "none"), .noSuchEntity, at: "RoleName")
  }

  @Test func `its role stands in the way of deleting`() throws {
    let account = try account()
    try account.perform(AddRoleToInstanceProfile(instanceProfileName: "Web", roleName: "web"))
    let message = account.refuses(DeleteInstanceProfile(instanceProfileName: "Web"), .deleteConflict)
    #expect(message == "Cannot delete entity, must remove roles from instance profile first.")
    try account.perform(RemoveRoleFromInstanceProfile(instanceProfileName: "Web", roleName: "web"))
    try account.perform(DeleteInstanceProfile(instanceProfileName: "WEB"))
    account.refuses(DeleteInstanceProfile(instanceProfileName: "Web"), .noSuchEntity, at: "InstanceProfileName")
    account.refuses(query: GetInstanceProfile(instanceProfileName: "Web"), .noSuchEntity, at: "InstanceProfileName")
    account.refuses(query: ListInstanceProfilesForRole(roleName: "none"), .noSuchEntity, at: "RoleName")
  }
}
