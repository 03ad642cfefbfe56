import AccountService
import AccountStore
import Credentials
import IAM
import Language
import Terminal
import Testing

@testable import Console

/// What a session may do, and how it ends.
struct SessionTests {
  @Test func `q on the first screen asks and signs out`() throws {
    let console = try ConsoleHarness.signedIn()
    console.press("q").sees("End your session").press("<Esc>").sees("ana @ acme")
    console.press("q<Tab><Enter>").sees("You are signed out.", "iamdesk").seesNot("ana @ acme")
    #expect(!console.isOver)
    #expect(try console.sessions().isEmpty)
    #expect(try console.signInEvents().last == "ConsoleLogout ana ok")
  }

  @Test func `leaving the program ends the session too`() throws {
    let console = try ConsoleHarness.signedIn()
    console.press(":quit<Enter>")
    #expect(console.isOver)
    console.end()
    #expect(try console.sessions().isEmpty)
  }

  @Test func `an IAM user sees what her policies let her see`() throws {
    let console = try ConsoleHarness.signedIn()
    console.sees("Your policies decide what you may do")
    console.press("gu").sees("identity-based policy allows the iam:ListUsers action", "(n Create)", "w Why denied")
    console.press("w").sees("iam:ListUsers", "Implicit")
    console.press("<Esc>n").sees("iam:CreateUser", "(w: why)")
    console.press("gm").sees("arn:aws:iam::123456789012:user/ana")
  }

  @Test func `what policies withhold of the own credentials isn't said not to be there`() throws {
    let console = try ConsoleHarness.signedIn()
    try console.meanwhile(DeleteUserPolicy(userName: "ana", policyName: "self-service"))
    console.press("j").sees("Console password", "not allowed", "Not allowed: iam:ListAccessKeys", "w Why denied")
    console.seesNot("no console access", "none assigned")
  }

  @Test func `a session that somebody ended is over at the next key`() throws {
    let console = try ConsoleHarness.signedIn()
    try console.meanwhile(EndSignInSession(sessionID: try #require(try console.sessions().first).id))
    console.press("j").sees("Your session has ended; sign in again.", "iamdesk").seesNot("ana @ acme")
    #expect(console.state.presence == .nobody)
  }

  @Test func `a removed password ends the session, and so does the day`() throws {
    let console = try ConsoleHarness.signedIn()
    try console.meanwhile(DeleteLoginProfile(userName: "ana"))
    console.press("j").sees("Your session has ended")
    let other = try ConsoleHarness.asRoot()
    other.clock.advance(SignInSession.longest)
    other.press("j").sees("Your session has ended")
  }

  @Test func `whose password must be new is led to the form and nowhere else`() throws {
    let console = try ConsoleHarness.atSignIn(mustRenew: true)
    console.press("ana<Enter>\(ConsoleHarness.password)<Enter>").sees("Change password", "Old password", "At least 8 characters")
    console.press("<Tab>short").sees("too short").press("<Ctrl-U>Green-Hill-77<Tab>Green-Hill-7").sees("differ")
    console.press("7<Up><Up>\(ConsoleHarness.password)<Ctrl-S>").sees("Security credentials", "Your password is changed.")
    console.press("<Ctrl-O><Tab><Enter>ana<Enter>Green-Hill-77<Enter>").sees("Last sign-in")
  }

  @Test func `a new password that is wanted meanwhile is wanted at the next key`() throws {
    let console = try ConsoleHarness.signedIn()
    try console.meanwhile(UpdateLoginProfile(userName: "ana", password: nil, isPasswordResetRequired: true))
    console.press("j").sees("Change password", "Old password")
    console.press("<Esc>").sees("End your session").press("<Tab><Enter>").sees("You are signed out.")
  }

  @Test func `sessions are listed with the own one marked, and can be ended`() throws {
    let console = try ConsoleHarness.asRoot()
    console.press("gs").sees("Sessions  1", "Root user (this one)", "192.0.2.7", "kim")
    console.press("x").sees("End your session").press("<Esc>")
    try console.store.write(ConsoleHarness.accountID) { writing in
      let bo = try #require(try writing.user(named: "bo"))
      try writing.put(
        SignInSession(
          id: "other", owner: .user(bo.key), started: ConsoleHarness.now.adding(seconds: 60), hasMFA: false, unixUser: "lee", unixUID: 1,
          process: 1))
    }
    console.press("gu").press(":sessions<Enter>").sees("Sessions  2", "lee", "this machine")
    console.press("ggx").sees("End the session of bo").press("<Tab><Enter>").sees("The session of bo has ended.", "Sessions  1")
  }
}
