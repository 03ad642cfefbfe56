import AccountService
import AccountStore
import IAM
import Terminal
import Testing

@testable import Console

struct GroupFormsTests {
  static let account: [any WriteOperation] = [
    CreateUser(userName: "alice"), CreateUser(userName: "bob"), CreateGroup(groupName: "admins"),
  ]

  @Test func `a group is made with users and a policy`() throws {
    let console = try ConsoleHarness(at: "groups", Self.account)
    console.press("ndevelopers<Tab><Enter>").sees("alice", "bob")
    console.press(" <Down> <Enter><Tab><Enter>ViewOnlyAccess").sees("ViewOnlyAccess")
    console.press(" <Enter><Ctrl-S>").sees("Group developers was created.")
    let detail = try console.ask(GroupDetail("developers"))
    #expect(detail.members.map(\.value.name) == ["alice", "bob"])
    #expect(detail.attached.map(\.name) == ["ViewOnlyAccess"])
  }

  @Test func `a group is renamed`() throws {
    let console = try ConsoleHarness(at: "groups", Self.account)
    console.press("e<Ctrl-U>operators<Ctrl-S>").sees("Group operators was saved.")
    #expect(try console.ask(GroupDetail("operators")).group.value.name == "operators")
  }

  @Test func `saving what nobody changed says so`() throws {
    let console = try ConsoleHarness(at: "groups", Self.account)
    console.press("e<Ctrl-S>").sees("Nothing was changed.")
  }
}
