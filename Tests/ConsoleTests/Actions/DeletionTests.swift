import AccountService
import AccountStore
import IAM
import Language
import Terminal
import Testing

@testable import Console

struct DeletionTests {
  static let arn = PolicyFormsTests.arn
  static let account: [any WriteOperation] = [
    CreateUser(userName: "alice"), CreateUser(userName: "bob"), CreateGroup(groupName: "developers"),
    CreatePolicy(policyName: "readers", policyDocument: PolicyFormsTests.readers), AttachUserPolicy(userName: "alice", policyARN: arn),
    AddUserToGroup(groupName: "developers", userName: "alice"), AddUserToGroup(groupName: "developers", userName: "bob"),
    AttachGroupPolicy(groupName: "developers", policyARN: arn),
    PutUserPolicy(userName: "alice", policyName: "own", policyDocument: PolicyFormsTests.readers),
  ]

  @Test func `a group goes after everything in the way was told and its name typed`() throws {
    let console = try ConsoleHarness(at: "groups", Self.account)
    console.press("d").sees(
      "Delete group developers", "Users to remove from the group (2)", "alice", "bob", "Managed policies to detach (1)", "readers")
    console.press("developer<Enter>").sees("This isn't the name")
    console.press("s<Enter>").sees("Group developers was deleted.", "There are no groups yet")
    #expect(try console.ask(UserDetail("alice")).groups.isEmpty)
  }

  @Test func `a user goes with policies and memberships, and the open screen with it`() throws {
    let console = try ConsoleHarness(Self.account)
    console.press("<Enter>d").sees(
      "Delete user alice", "Managed policies to detach (1)", "Inline policies to delete (1)", "Groups to leave (1)")
    console.press("alice<Enter>").sees("User alice was deleted.", "bob").seesNot("alice@")
    #expect(throws: IAMError.self) { try console.ask(UserDetail("alice")) }
  }

  @Test func `a policy is detached everywhere and goes with all its versions`() throws {
    let second = CreatePolicyVersion(policyARN: Self.arn, policyDocument: PolicyFormsTests.readers, setAsDefault: true)
    let console = try ConsoleHarness(at: "policy/\(Self.arn)", Self.account + [second])
    console.press("d").sees("Entities to detach it from (2)", "User alice", "Group developers", "Other versions to delete (1)", "v1")
    console.press("readers<Enter>").sees("Policy readers was deleted.", "Policies")
    #expect(try console.ask(UserDetail("alice")).attached.isEmpty)
  }

  @Test func `a policy that is somebody's boundary stays`() throws {
    let console = try ConsoleHarness(
      at: "policy/\(Self.arn)", Self.account + [PutUserPermissionsBoundary(userName: "bob", permissionsBoundary: Self.arn)])
    console.press("d").sees("Permissions boundary of (1)", "User bob", "set another boundary there first").seesNot("type readers")
    console.press("<Enter>").sees("readers")
    #expect(try console.ask(PolicyDetail(arn: Self.arn)).attachmentCount == 2)
  }

  @Test func `a role takes the instance profile of its name along`() throws {
    let trust = TrustTemplate.service("ec2.amazonaws.com")
    let console = try ConsoleHarness(
      at: "roles",
      [
        CreateRole(roleName: "web", assumeRolePolicyDocument: trust), CreateInstanceProfile(instanceProfileName: "web"),
        AddRoleToInstanceProfile(instanceProfileName: "web", roleName: "web"),
      ])
    console.press("d").sees("Delete role web", "Instance profiles of the same name to delete (1)")
    console.press("web<Enter>").sees("Role web was deleted.")
    #expect(throws: IAMError.self) { try console.ask(InstanceProfileDetail("web")) }
  }

  @Test func `an AWS managed policy can't be deleted, and one sentence says so`() throws {
    let console = try ConsoleHarness(at: "policies")
    console.press("/ReadOnlyAccess<Enter>d").sees("is AWS managed", "and cannot be changed")
  }

  @Test func `what was added while the dialog was open isn't deleted unseen`() throws {
    let console = try ConsoleHarness(at: "groups", Self.account)
    console.press("ddevelopers")
    try console.meanwhile(CreateUser(userName: "carol"), AddUserToGroup(groupName: "developers", userName: "carol"))
    console.press("<Enter>")
    #expect(try console.ask(GroupDetail("developers")).memberCount == 3)
  }

  @Test func `Esc leaves the dialog and nothing is deleted`() throws {
    let console = try ConsoleHarness(at: "groups", Self.account)
    console.press("ddevelopers<Esc>").seesNot("Delete group")
    #expect(try console.ask(GroupDetail("developers")).memberCount == 2)
  }

  @Test func `a deletion is told in Korean`() throws {
    let console = try ConsoleHarness(language: .korean, at: "groups", Self.account)
    console.press("d").sees("사용자 그룹 developers 삭제", "그룹에서 제거할 사용자(2명)", "분리할 관리형 정책(1개)")
    console.press("developers<Enter>").sees("사용자 그룹 developers 삭제를 완료했습니다.")
  }

  @Test(arguments: [Size(columns: 60, rows: 15), Size(columns: 40, rows: 12)]) func `the dialog works on a small screen`(size: Size) throws
  {
    let console = try ConsoleHarness(size: size, at: "groups", Self.account)
    console.press("d").sees("Delete group developers").press("developers<Enter>").sees("Group developers was")
  }
}
