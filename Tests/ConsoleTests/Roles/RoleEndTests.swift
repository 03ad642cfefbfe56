import AccountService
import AccountStore
import IAM
import Language
import Terminal
import Testing

@testable import Console

/// The time a role has, and what ends it.
struct RoleEndTests {
  @Test func `the time left counts down by the minute, then by the second`() throws {
    let console = try ConsoleHarness.withRoles().press("gy<Ctrl-S>").sees("1 h")
    console.press(":idle 0<Enter>")
    console.wait(seconds: 61)
    console.sees("59 min")
    console.wait(seconds: 3600 - 61 - 42)
    console.sees("42 s")
    console.wait(seconds: 1)
    console.sees("41 s")
  }

  @Test func `when the time is over the person is herself again and told so`() throws {
    let console = try ConsoleHarness.withRoles().press("gy<Ctrl-S>")
    console.press(":idle 0<Enter>")
    console.wait(seconds: 3600)
    console.sees("The session of role Ops has expired", "ana @ acme").seesNot("Role Ops @")
    console.press("j").sees("ana @ acme")
  }

  @Test func `a key that comes after the end does nothing in the role's name`() throws {
    let console = try ConsoleHarness.withRoles().press("gy<Ctrl-S>")
    console.press(":idle 0<Enter>")
    console.clock.advance(3600)
    console.press("n").sees("The session of role Ops has expired", "ana @ acme")
    #expect(console.state.stay == nil)
  }

  @Test func `a deleted role is over at the next key`() throws {
    let console = try ConsoleHarness.withRoles().press("gy<Ctrl-S>")
    try console.meanwhile(DetachRolePolicy(roleName: "Ops", policyARN: "arn:aws:iam::aws:policy/AdministratorAccess"))
    try console.meanwhile(DeleteRole(roleName: "Ops"))
    console.press("j").sees("Role Ops isn't there any more", "ana @ acme")
  }

  @Test func `with the person's session the role ends, at the sign-in page`() throws {
    let console = try ConsoleHarness.withRoles().press("gy<Enter>Audit<Enter><Ctrl-S>").sees("Role Audit")
    try console.meanwhile(EndSignInSession(sessionID: try #require(try console.sessions().first).id))
    console.press("j").sees("Your session has ended; sign in again.").seesNot("Role Audit @")
    #expect(console.state.presence == .nobody && console.state.account.id == ConsoleHarness.accountID)
  }

  @Test func `the screen is locked and unlocked with the person's password`() throws {
    let console = try ConsoleHarness.withRoles().press("gy<Enter>Audit<Enter><Ctrl-S>").sees("zoe")
    console.press("<Ctrl-K>").sees("user/ana").seesNot("zoe")
    console.press("\(ConsoleHarness.password)<Enter>").sees("Role Audit @ other-co", "zoe")
  }

  @Test func `a role that ends behind the lock is told when it opens`() throws {
    let console = try ConsoleHarness.withRoles().press("gy<Ctrl-S><Ctrl-K>")
    console.wait(seconds: 3600)
    console.sees("Locked").press("\(ConsoleHarness.password)<Enter>").sees("The session of role Ops has expired", "ana @ acme")
  }

  @Test func `signing out in a role ends the person's session`() throws {
    let console = try ConsoleHarness.withRoles().press("gy<Enter>Audit<Enter><Ctrl-S>").press("<Ctrl-O><Tab><Enter>")
    console.sees("You are signed out.").settle()
    #expect(try console.sessions().isEmpty && console.state.stay == nil)
  }

  @Test func `the person's sessions are seen in a role`() throws {
    let console = try ConsoleHarness.withRoles().press("gy<Enter>Audit<Enter><Ctrl-S>").press("gs")
    console.sees("Sessions", "ana", "192.0.2.7")
  }

  @Test func `her own credentials wait outside the role`() throws {
    try ConsoleHarness.withRoles().press("gy<Ctrl-S>").press("gm").sees("switch back with g b first")
  }
}
