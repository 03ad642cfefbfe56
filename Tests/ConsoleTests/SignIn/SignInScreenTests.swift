import AccountService
import Credentials
import IAM
import Language
import Terminal
import Testing

@testable import Console

struct SignInScreenTests {
  @Test func `an IAM user signs in and begins with her own page`() throws {
    let console = try ConsoleHarness.atSignIn()
    console.sees("iamdesk", "Root user", "IAM user", "acme", "Password").seesNot("Users")
    console.press("ana<Enter>\(ConsoleHarness.password)")
    console.sees("•••").seesNot(ConsoleHarness.password)
    console.press("<Enter>")
    console.sees("Security credentials", "ana @ acme", "arn:aws:iam::123456789012:user/ana", "This is your first sign-in")
    #expect(try console.sessions().map(\.unixUser) == ["kim"])
    #expect(try console.signInEvents() == ["ConsoleLogin ana ok"])
  }

  @Test func `the root user signs in by e-mail and begins with the users`() throws {
    let console = try ConsoleHarness.asRoot()
    console.sees("Users  2", "ROOT @ acme").press("<Enter>").sees("User ana")
  }

  @Test func `the place that was asked for comes after sign-in`() throws {
    try ConsoleHarness.asRoot(at: "user/bo").sees("User bo")
  }

  @Test(arguments: ["ana<Enter>wrong", "nobody<Enter>Blue-River-42", "<Up>x<Tab>ana<Enter>Blue-River-42"])
  func `every failure is the same sentence, the account's name included`(keys: String) throws {
    let console = try ConsoleHarness.atSignIn()
    console.press(keys + "<Enter>")
    console.sees("Your authentication information is incorrect", "iamdesk")
    #expect(try console.sessions().isEmpty)
    #expect(try console.signInEvents().count == 1)
    #expect(console.state.presence == .nobody)
  }

  @Test func `what is missing is told without an attempt`() throws {
    let console = try ConsoleHarness.atSignIn()
    console.press("<Tab><Enter>").sees("Type your user name.")
    console.press("ana<Enter><Enter>").sees("Type your password.")
    console.press("<Up><Up><Up><Left>").press("<Tab><Tab><Enter>").sees("Type the root user's e-mail address.")
    #expect(try console.signInEvents().isEmpty)
  }

  @Test func `failures since are told after the next sign-in`() throws {
    let console = try ConsoleHarness.signedIn()
    console.press("<Ctrl-O><Tab><Enter>").sees("You are signed out.")
    console.press("ana<Enter>wrong<Enter>wrong<Enter>\(ConsoleHarness.password)<Enter>")
    console.sees("Last sign-in 2025-06-15 15:06 UTC; 2 failed attempts since.")
  }

  @Test func `a code is wanted where there is a device`() throws {
    let console = try ConsoleHarness.atSignIn()
    let seed = try console.giveAnaADevice()
    let code = TOTP.code(of: seed, step: TOTP.step(at: ConsoleHarness.now.seconds))
    console.press("ana<Enter>\(ConsoleHarness.password)<Enter>").sees("MFA code").seesNot("User name")
    console.press("12a3<Enter>").sees("Type all six digits")
    console.press("<Ctrl-U>\(code == "000000" ? "000001" : "000000")<Enter>").sees("Your authentication information is incorrect")
    console.press("\(code)<Enter>").sees("Security credentials", "ana @ acme")
    #expect(try console.sessions().map(\.hasMFA) == [true])
    #expect(try console.signInEvents() == ["ConsoleLogin ana FailedAuthentication", "ConsoleLogin ana ok"])
  }

  @Test func `Esc on the code's page goes back and forgets the password`() throws {
    let console = try ConsoleHarness.atSignIn()
    _ = try console.giveAnaADevice()
    console.press("ana<Enter>\(ConsoleHarness.password)<Enter>").sees("MFA code")
    console.press("<Esc>").sees("User name").seesNot("•••")
    console.press("<Enter>").sees("Type your password.")
    #expect(try console.signInEvents().isEmpty)
  }

  @Test func `two minutes without a key clear what was typed`() throws {
    let console = try ConsoleHarness.atSignIn()
    console.press("ana<Enter>secret")
    console.wait(seconds: 119)
    console.sees("••••••")
    console.wait(seconds: 1)
    console.seesNot("••••••").sees("ana", "What you typed was cleared")
  }

  @Test func `where nobody has a password it says how to go on, until somebody has`() throws {
    let console = try ConsoleHarness(at: nil, isSigningIn: true, [CreateUser(userName: "ana")])
    console.sees("Nobody can sign in yet; open with iamdesk", "--local.")
    try console.meanwhile(CreateLoginProfile(userName: "ana", password: Secret(utf8: ConsoleHarness.password)))
    console.lookAtStore()
    console.seesNot("Nobody can sign in yet")
  }

  @Test func `the language can be changed, Esc leaves, and commands mean nothing here`() throws {
    let console = try ConsoleHarness.atSignIn()
    console.press("<F2>").sees("루트 사용자", "계정 ID 또는 별칭")
    console.press(":users<Enter>").sees("루트 사용자").press("<Esc>")
    #expect(console.isOver)
  }

  @Test func `a paste goes into the field`() throws {
    let console = try ConsoleHarness.atSignIn()
    console.press("ana<Enter>")
    console.paste(ConsoleHarness.password + "\n")
    console.press("<Enter>").sees("Security credentials")
  }

  @Test func `before sign-in nothing is asked, and nothing can be gone to`() throws {
    let console = try ConsoleHarness.atSignIn()
    console.carryOut(.ask(BrowseSignInSessions(), tag: "x"))
    console.press("g").resize(90, 30)
    console.sees("iamdesk").seesNot("ana")
  }
}
