import AccountService
import AccountStore
import Credentials
import IAM
import Language
import Terminal
import Testing

@testable import Console

struct CreateUserFormTests {
  static let readers = PolicyFormsTests.readers
  static let account: [any WriteOperation] = [
    CreateGroup(groupName: "admins"), CreateGroup(groupName: "developers"), CreateUser(userName: "alice"),
    AddUserToGroup(groupName: "developers", userName: "alice"),
    AttachUserPolicy(userName: "alice", policyARN: "arn:aws:iam::aws:policy/ReadOnlyAccess"),
    PutUserPolicy(userName: "alice", policyName: "own", policyDocument: readers),
  ]

  private func atForm(_ size: Size = Size(columns: 100, rows: 30), language: Language = .english) throws -> ConsoleHarness {
    try ConsoleHarness(size: size, language: language, Self.account).press("n")
  }

  @Test func `a user with a group and a tag is made on four pages and in one transaction`() throws {
    let console = try atForm()
    console.sees("1/4 User details").press("bob<Ctrl-S>").sees("2/4 Permissions", "Add user to group")
    console.press("<Tab><Enter>dev <Enter>").sees("developers").press("<Ctrl-S>").sees("3/4 Tags")
    console.press("team<Tab>red<Ctrl-S>").sees("4/4 Review and create", "bob", "developers", "team", "red", "none")
    console.press("<Ctrl-S>").sees("User bob was created.", "arn:aws:iam::123456789012:user/bob")
    let detail = try console.ask(UserDetail("bob"))
    #expect(detail.groups.map(\.group.value.name) == ["developers"])
    #expect(detail.user.value.tags == [Tag(key: "team", value: "red")])
    #expect(detail.own.password == nil)
  }

  @Test func `console access ends on a page with URL, name and password`() throws {
    let console = try atForm()
    console.press("bob<Tab> ").sees("Automatic password", "Users must create a new password").press("<Ctrl-S><Ctrl-S><Ctrl-S>")
    console.sees("Automatic password", "IAMUserChangePassword is attached").press("<Ctrl-S>")
    console.sees("Retrieve password", "https://123456789012.signin.aws.amazon.com/console", "bob", "••••••••••••")
    console.press("d").sees("bob_credentials.csv").press("<Esc><Enter>").sees("User bob", "IAMUserChangePassword")
    let detail = try console.ask(UserDetail("bob"))
    #expect(detail.own.password?.isResetRequired == true)
    #expect(detail.attached.map(\.name) == ["IAMUserChangePassword"])
  }

  @Test func `an own password is checked by the rules, and what is typed survives going back`() throws {
    let console = try atForm()
    console.press("bob<Tab> <Tab><Right><Tab>bob<Ctrl-S>").sees("1/4 User details")
    console.press("<Ctrl-W>Quiet-Meadow-71<Tab> <Ctrl-S>").sees("2/4 Permissions").press("<Esc>").sees("1/4 User details", "bob", "•••••••")
    console.press("<Ctrl-S><Ctrl-S><Ctrl-S>").sees("Custom password", "the password stays").press("<Ctrl-S>").sees("Retrieve password")
    console.press("c")
    #expect(console.clipboard == "Quiet-Meadow-71")
    #expect(try console.ask(UserDetail("bob")).own.password?.isResetRequired == false)
    #expect(try console.ask(UserDetail("bob")).attached.isEmpty)
  }

  @Test func `copying takes groups, managed and inline policies`() throws {
    let console = try atForm()
    console.press("bob<Ctrl-S><Right><Tab><Enter>ali<Enter>").sees("alice").press("<Ctrl-S><Ctrl-S>")
    console.sees("developers", "ReadOnlyAccess", "own").press("<Ctrl-S>").sees("User bob was created.")
    let detail = try console.ask(UserDetail("bob"))
    #expect(detail.groups.map(\.group.value.name) == ["developers"])
    #expect(detail.attached.map(\.name) == ["ReadOnlyAccess"])
    #expect(detail.inline.map(\.name) == ["own"])
  }

  @Test func `policies are attached directly`() throws {
    let console = try atForm()
    console.press("bob<Ctrl-S><Right><Right><Tab><Enter>ReadOnlyAccess").press(" <Enter><Ctrl-S><Ctrl-S><Ctrl-S>")
    #expect(try console.ask(UserDetail("bob")).attached.map(\.name) == ["ReadOnlyAccess"])
  }

  @Test func `a refused change makes nothing at all`() throws {
    let console = try atForm()
    console.press("bob<Tab> <Ctrl-S><Tab><Enter>dev <Enter>")
    try console.meanwhile(
      RemoveUserFromGroup(groupName: "developers", userName: "alice"), DeleteGroup(groupName: "developers"))
    console.press("<Ctrl-S><Ctrl-S><Ctrl-S>").sees("developers", "cannot be found").seesNot("Retrieve password")
    #expect(throws: IAMError.self) { try console.ask(UserDetail("bob")) }
  }

  @Test(
    arguments: [Size(columns: 120, rows: 40), Size(columns: 80, rows: 24), Size(columns: 60, rows: 15), Size(columns: 40, rows: 12)],
    Language.allCases)
  func `every field can be reached and is seen`(size: Size, language: Language) throws {
    let console = try atForm(size, language: language)
    console.press("bob")
    for label in [Sentence.formUserName, .consoleAccess, .columnPath] { console.sees(label(language)).press("<Tab>") }
    console.press("<Ctrl-S>")
    for label in [Sentence.permissionsWay, .groups, .permissionsBoundary] { console.sees(label(language)).press("<Tab>") }
    console.press("<Ctrl-S>").sees(Sentence.tags(language)).press("<Ctrl-S>").sees("bob").press("<Up>").sees(Sentence.tags(language))
  }
}
