import AccountService
import AccountStore
import IAM
import Language
import Terminal
import Testing

@testable import Console

struct UserFormsTests {
  static let account: [any WriteOperation] = [
    CreateGroup(groupName: "developers"), CreateGroup(groupName: "admins"),
    CreateUser(userName: "alice", tags: [Tag(key: "team", value: "blue")]),
  ]

  @Test func `a taken name is told at its field while it is typed, whatever its case`() throws {
    let console = try ConsoleHarness(Self.account)
    console.press("nAlic").seesNot("already exists")
    console.press("e").sees("User with name alice already exists.")
    console.press("2").seesNot("already exists")
  }

  @Test func `a bad name is told at its field and doesn't trap the cursor`() throws {
    let console = try ConsoleHarness(Self.account)
    console.press("na b").sees("User name may only be letters")
    console.press("<Tab><Tab><Shift-Tab><Shift-Tab><Backspace><Backspace><Backspace>carol<Ctrl-S>").sees("2/4 Permissions")
  }

  @Test func `what is typed isn't lost without asking`() throws {
    let console = try ConsoleHarness(Self.account)
    console.press("nbob<Esc>").sees("Unsaved changes")
    console.press("<Esc>").sees("Create user", "bob")
    console.press("<Esc><Tab><Enter>").sees("Users").seesNot("Create user")
  }

  @Test func `an untouched form goes without a question`() throws {
    let console = try ConsoleHarness(Self.account)
    console.press("n<Esc>").sees("alice").seesNot("Unsaved changes")
  }

  @Test func `a user is renamed and moved, and the open screen has the new name`() throws {
    let console = try ConsoleHarness(Self.account)
    console.press("<Enter>e").sees("Edit user alice")
    console.press("<Backspace>ia<Tab><Ctrl-U>/sales/<Ctrl-S>").sees("User alicia was saved.", "user/sales/alicia")
    #expect(try console.ask(UserDetail("alicia")).user.value.path == "/sales/")
    console.press("<Esc>").sees("alicia").seesNot("alice ")
  }

  @Test func `what the account refuses stands at its field`() throws {
    let console = try ConsoleHarness(Self.account)
    console.press("nbob")
    try console.meanwhile(CreateUser(userName: "BOB"))
    console.press("<Ctrl-S><Ctrl-S><Ctrl-S><Ctrl-S>").sees("User with name BOB already exists.", "1/4 User details")
    console.press("2<Ctrl-S><Ctrl-S><Ctrl-S><Ctrl-S>").sees("User bob2 was created.")
  }

  @Test func `a user is made in Korean`() throws {
    let console = try ConsoleHarness(language: .korean, Self.account)
    console.press("ㅜ").sees("사용자 생성", "사용자 이름")
    console.press("minsu<Ctrl-S><Ctrl-S><Ctrl-S><Ctrl-S>").sees("사용자 minsu 생성을 완료했습니다.")
  }
}
