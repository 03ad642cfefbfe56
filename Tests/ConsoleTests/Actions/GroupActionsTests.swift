import AccountService
import AccountStore
import IAM
import Terminal
import Testing

@testable import Console

struct GroupActionsTests {
  static let account: [any WriteOperation] = [
    CreateUser(userName: "alice"), CreateUser(userName: "bob"), CreateGroup(groupName: "admins"), CreateGroup(groupName: "developers"),
    AddUserToGroup(groupName: "admins", userName: "alice"),
  ]

  @Test func `a user joins a group and leaves it again`() throws {
    let console = try ConsoleHarness(Self.account)
    console.press("<Enter>2a").sees("Add alice to groups", "admins", "developers")
    console.press("<Enter>").sees("Nothing is chosen yet")
    console.press("<Down><Up><Enter>").sees("admins is there already.")
    console.press("<Down><Enter>").sees("alice was added to developers.")
    console.press("<Down>x").sees("Remove alice from developers?").press("<Tab><Enter>").sees("alice was removed from developers.")
    #expect(try console.ask(UserDetail("alice")).groups.map(\.group.value.name) == ["admins"])
  }

  @Test func `users join a group from its screen`() throws {
    let console = try ConsoleHarness(at: "group/admins", Self.account)
    console.press("a").sees("Add users to admins", "alice", "bob").press("bo<Enter>").sees("bob was added to admins.")
    #expect(try console.ask(GroupDetail("admins")).memberCount == 2)
  }

  @Test func `the list of users to add is filtered by the account, whatever its size`() throws {
    let console = try ConsoleHarness(at: "group/admins", Self.account + (0..<300).map { CreateUser(userName: "user\($0)") })
    console.press("a").sees("302").press("user299").sees("user299").seesNot("user298").press("<Enter>").sees("user299 was added to admins.")
  }

  @Test func `Esc leaves the list and nothing happens`() throws {
    let console = try ConsoleHarness(at: "group/admins", Self.account)
    console.press("a <Esc>").seesNot("Add users to admins")
    #expect(try console.ask(GroupDetail("admins")).memberCount == 1)
  }
}
