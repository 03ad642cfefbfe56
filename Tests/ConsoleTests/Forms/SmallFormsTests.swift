import AccountService
import AccountStore
import IAM
import Terminal
import Testing

@testable import Console

/// Tags, instance profiles and the alias.
struct SmallFormsTests {
  @Test func `tags are set, changed and taken away in one step`() throws {
    let console = try ConsoleHarness([
      CreateUser(userName: "alice", tags: [Tag(key: "team", value: "blue"), Tag(key: "city", value: "Seoul")])
    ])
    console.press("<Enter>t").sees("Tags of alice", "team", "Seoul")
    console.press("<Tab><Ctrl-U>red<Tab><Ctrl-X>부서<Tab>개발<Ctrl-S>").sees("The tags of alice were saved.")
    #expect(try console.ask(UserDetail("alice")).user.value.tags == [Tag(key: "team", value: "red"), Tag(key: "부서", value: "개발")])
  }

  @Test func `a tag that IAM refuses is told in its row`() throws {
    let console = try ConsoleHarness([CreateUser(userName: "alice")])
    console.press("<Enter>taws:x").sees("Key may only be")
  }

  @Test func `tags of a policy are named by its ARN`() throws {
    let arn = "arn:aws:iam::123456789012:policy/team/readers"
    let console = try ConsoleHarness(
      at: "policy/\(arn)", [CreatePolicy(policyName: "readers", policyDocument: PolicyFormsTests.readers, path: "/team/")])
    console.press("tteam<Tab>blue<Ctrl-S>").sees("The tags of readers were saved.")
    #expect(try console.ask(PolicyDetail(arn: arn)).policy.value.tags == [Tag(key: "team", value: "blue")])
  }

  @Test func `an instance profile is made with its role`() throws {
    let trust = TrustTemplate.service("ec2.amazonaws.com")
    let console = try ConsoleHarness(at: "instance-profiles", [CreateRole(roleName: "web", assumeRolePolicyDocument: trust)])
    console.press("nservers<Tab><Enter>").sees("web").press("<Enter><Ctrl-S>").sees("Instance profile servers was created.")
    #expect(try console.ask(RoleDetail("web")).profiles.map(\.value.name) == ["servers"])
  }

  @Test func `the alias is set, shown in the title and taken away`() throws {
    let console = try ConsoleHarness(at: "account")
    console.press("eMine").sees("Alias may only be")
    console.press("<Ctrl-U>my-company<Ctrl-S>").sees("The account's alias is my-company now.", "my-company (1234")
    console.press("e<Ctrl-U><Ctrl-S>").sees("The account's alias my-company was removed.").seesNot("my-company (1234")
  }
}
