import AccountService
import AccountStore
import IAM
import Language
import Terminal
import Testing

@testable import Console

struct PolicyActionsTests {
  static let arn = PolicyFormsTests.arn
  static let account: [any WriteOperation] = [
    CreateUser(userName: "alice"), CreateUser(userName: "bob"), CreateGroup(groupName: "developers"),
    CreatePolicy(policyName: "readers", policyDocument: PolicyFormsTests.readers), AttachUserPolicy(userName: "alice", policyARN: arn),
  ]

  @Test func `policies are attached from the list of AWS's and one's own, those attached already are marked`() throws {
    let console = try ConsoleHarness(Self.account)
    console.press("<Enter>a").sees("Attach policies to alice", "attached already", "Customer managed", "AWS managed")
    console.press(" ").sees("readers is there already.")
    console.press("ReadOnlyAccess<Down>").press("<Enter>").sees("was attached to alice.")
    #expect(try console.ask(UserDetail("alice")).attached.count == 2)
  }

  @Test func `several policies are attached at once`() throws {
    let console = try ConsoleHarness(at: "groups", Self.account)
    console.press("<Enter><Tab>aViewOnlyAccess <Ctrl-U>readers")
    console.press(" <Enter>").sees("were attached to developers.")
    #expect(Set(try console.ask(GroupDetail("developers")).attached.map(\.name)) == ["ViewOnlyAccess", "readers"])
  }

  @Test func `too many policies are refused with one sentence and nothing is attached`() throws {
    let console = try ConsoleHarness(Self.account)
    console.press("<Enter>aAmazonS3").press((0..<11).map { _ in " <Down>" }.joined())
    console.press("<Enter>").sees("LimitExceeded")
    #expect(try console.ask(UserDetail("alice")).attached.count == 1)
  }

  @Test func `a policy is detached after a question`() throws {
    let console = try ConsoleHarness(Self.account)
    console.press("<Enter>x").sees("Detach readers from alice?").press("<Enter>")
    #expect(try console.ask(UserDetail("alice")).attached.count == 1)
    console.press("x<Tab><Enter>").sees("readers was detached from alice.")
    #expect(try console.ask(UserDetail("alice")).attached.isEmpty)
  }

  @Test func `a policy is attached to users and groups from its own screen`() throws {
    let console = try ConsoleHarness(at: "policy/\(Self.arn)", Self.account)
    console.press("a").sees("Attach readers to", "User", "Group", "alice", "bob", "developers")
    console.press("<Down> <Down> <Enter>").sees("readers was attached to bob, developers.")
    #expect(try console.ask(PolicyDetail(arn: Self.arn)).attachmentCount == 3)
    console.press("3x<Tab><Enter>").sees("readers was detached from")
    #expect(try console.ask(PolicyDetail(arn: Self.arn)).attachmentCount == 2)
  }

  @Test func `a boundary is set, replaced and taken away`() throws {
    let console = try ConsoleHarness(Self.account)
    console.press("<Enter>b").sees("Permissions boundary of alice").press("readers<Enter>")
    console.sees("readers is the permissions boundary of alice now.", "Limits, grants noth")
    console.press("b").sees("Remove boundary").press("<Enter>").sees("then allow all they say.").press("<Tab><Enter>")
    console.sees("The permissions boundary readers was removed from alice.")
    #expect(try console.ask(UserDetail("alice")).user.value.boundary == nil)
  }

  @Test func `a version that isn't the default is deleted, the default one stays`() throws {
    let second = PolicyFormsTests.readers.replacing("GetObject", with: "PutObject")
    let console = try ConsoleHarness(
      at: "policy/\(Self.arn)", Self.account + [CreatePolicyVersion(policyARN: Self.arn, policyDocument: second, setAsDefault: true)])
    console.press("2x").sees("v2 is the default version")
    console.press("<Down>x").sees("Delete v1 of readers for good?").press("<Tab><Enter>").sees("v1 of readers was deleted.")
    #expect(try console.ask(PolicyDetail(arn: Self.arn)).versions.map(\.id) == ["v2"])
  }
}
