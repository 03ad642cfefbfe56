import AccountService
import AccountStore
import IAM
import Language
import Terminal
import Testing

@testable import Console

/// Two people at the same thing.
struct FormScreenTests {
  static let trust = TrustTemplate.service("ec2.amazonaws.com")
  static let account: [any WriteOperation] = [
    CreateUser(userName: "alice", tags: [Tag(key: "team", value: "blue"), Tag(key: "city", value: "Seoul")]),
    CreateRole(roleName: "web", assumeRolePolicyDocument: trust, description: "old"),
  ]

  @Test func `both changed the same field: the three values are shown and one is chosen`() throws {
    let console = try ConsoleHarness(at: "roles", Self.account)
    console.press("e<Ctrl-U>mine")
    try console.meanwhile(UpdateRole(roleName: "web", description: "theirs", maxSessionDuration: 3600))
    console.press("<Ctrl-S>").sees("Changed by somebody else meanwhile", "old", "theirs", "mine", "Description")
    #expect(try console.ask(RoleDetail("web")).role.value.description == "theirs")
    console.press("<Right><Enter>").sees("Role web was saved.")
    #expect(try console.ask(RoleDetail("web")).role.value.description == "mine")
  }

  @Test func `the other's value can be kept`() throws {
    let console = try ConsoleHarness(at: "roles", Self.account)
    console.press("e<Ctrl-U>mine<Tab><Right>")
    try console.meanwhile(UpdateRole(roleName: "web", description: "theirs", maxSessionDuration: 3600))
    console.press("<Ctrl-S><Left><Enter>").sees("Role web was saved.")
    let role = try console.ask(RoleDetail("web")).role.value
    #expect(role.description == "theirs")
    #expect(role.maxSessionDuration == 7200)
  }

  @Test func `what only the other changed is taken over without a question`() throws {
    let console = try ConsoleHarness(at: "roles", Self.account)
    console.press("e<Ctrl-U>mine")
    try console.meanwhile(UpdateRole(roleName: "web", description: "old", maxSessionDuration: 7200))
    console.press("<Ctrl-S>").sees("Role web was saved.")
    let role = try console.ask(RoleDetail("web")).role.value
    #expect(role.description == "mine")
    #expect(role.maxSessionDuration == 7200)
  }

  @Test func `leaving the question loses nothing`() throws {
    let console = try ConsoleHarness(at: "roles", Self.account)
    console.press("e<Ctrl-U>mine")
    try console.meanwhile(UpdateRole(roleName: "web", description: "theirs", maxSessionDuration: 3600))
    console.press("<Ctrl-S><Esc>").sees("Not saved yet.", "mine")
    console.press("<Ctrl-S>").sees("Changed by somebody else meanwhile")
  }

  @Test func `two people who set different tags don't get in each other's way`() throws {
    let console = try ConsoleHarness(Self.account)
    console.press("<Enter>t<Tab><Ctrl-U>red")
    try console.meanwhile(
      TagUser(userName: "alice", tags: [Tag(key: "floor", value: "3")]), UntagUser(userName: "alice", tagKeys: ["city"]))
    console.press("<Ctrl-S>").sees("The tags of alice were saved.")
    #expect(try console.ask(UserDetail("alice")).user.value.tags == [Tag(key: "team", value: "red"), Tag(key: "floor", value: "3")])
  }

  @Test func `the same tag set twice is a question`() throws {
    let console = try ConsoleHarness(Self.account)
    console.press("<Enter>t<Tab><Ctrl-U>red")
    try console.meanwhile(TagUser(userName: "alice", tags: [Tag(key: "team", value: "green")]))
    console.press("<Ctrl-S>").sees("Tag team", "blue", "green", "red")
    console.press("t<Enter>").sees("The values saved by somebody else stay")
    #expect(try console.ask(UserDetail("alice")).user.value.tags.first == Tag(key: "team", value: "green"))
  }

  @Test func `a thing that somebody deleted meanwhile is told`() throws {
    let console = try ConsoleHarness(at: "roles", Self.account)
    console.press("e<Ctrl-U>mine")
    try console.meanwhile(DeleteRole(roleName: "web"))
    console.press("<Ctrl-S>").sees("NoSuchEntity", "mine")
  }

  @Test func `F1 lists the keys of the form`() throws {
    let console = try ConsoleHarness(Self.account)
    console.press("n<F1>").sees("Keys", "Ctrl-S")
    console.press("<Esc>").sees("Create user")
  }

  @Test func `pasted text goes into the field`() throws {
    let console = try ConsoleHarness(Self.account)
    console.press("n")
    console.paste("carol\n")
    console.press("<Ctrl-S><Ctrl-S><Ctrl-S><Ctrl-S>").sees("User carol was created.")
  }
}
