import AccountService
import AccountStore
import Credentials
import IAM
import Language
import Terminal
import Testing

@testable import Console

/// Going into a role in the console, and back.
struct SwitchRoleTests {
  @Test func `the form offers the roles that may be taken and takes one`() throws {
    let console = try ConsoleHarness.withRoles()
    console.press("gy").sees("Switch role", "Ops @ acme", "Duration")
    console.press("<Ctrl-S>").sees("Role Ops @ acme", "1 h", "You are role Ops in account acme", "Users")
    #expect(console.state.stay?.session.roleName == "Ops")
    #expect(try console.events().suffix(2) == ["AssumeRole ok", "SwitchRole ok"])
  }

  @Test func `in another account's role everything is that account's`() throws {
    let console = try ConsoleHarness.withRoles()
    console.press(":switch-role<Enter><Enter>Audit<Enter><Ctrl-S>").sees("Role Audit @ other-co", "zoe").seesNot("bo ")
    console.press(":switch-back<Enter>").sees("ana @ acme", "You have left role Audit").seesNot("Role Audit @")
    console.settle()
    #expect(try console.events(of: ConsoleHarness.otherID).suffix(2) == ["SwitchRole ok", "ExitRole ok"])
  }

  @Test func `the role does what its policies allow, under its own name`() throws {
    let console = try ConsoleHarness.withRoles().press("gy<Ctrl-S>")
    console.press(":groups<Enter>nnight<Ctrl-S>").sees("night")
    let entry = try console.store.read(ConsoleHarness.accountID) { try $0.auditEntries(AuditRequest(limit: 1000)) }.last
    #expect(entry?.actor == "Ops/ana" && entry?.eventName == "CreateGroup")
  }

  @Test func `g b switches back, and so does leaving the first screen`() throws {
    let console = try ConsoleHarness.withRoles().press("gy<Ctrl-S>")
    console.press("g").sees("Switch back").press("b").sees("ana @ acme", "You have left role Ops")
    console.press("gy<Ctrl-S>").sees("Role Ops @ acme").press("q").sees("ana @ acme", "You have left role Ops")
    #expect(!console.isOver && console.state.stay == nil)
  }

  @Test func `a refusal stands in the form, with STS's own sentence`() throws {
    let console = try ConsoleHarness.withRoles()
    try console.meanwhile(DeleteUserPolicy(userName: "ana", policyName: "Taking"))
    console.press("gy<Tab><Tab>Ops<Ctrl-S>").sees("AccessDenied", "user/ana is not authorized", "sts:AssumeRole")
    #expect(console.state.stay == nil)
  }

  @Test func `an external ID is asked for where the role wants one`() throws {
    let console = try ConsoleHarness.withRoles(trust: ConsoleHarness.trust(#"{"StringEquals":{"sts:ExternalId":"blue-42"}}"#))
    console.press("gy").sees("Ops @ acme", "External ID").press("<Tab>blue-42<Ctrl-S>").sees("Role Ops @ acme")
  }

  @Test func `a code of the person's device is asked for where the role wants MFA`() throws {
    let condition = #"{"Bool":{"aws:MultiFactorAuthPresent":"true"}}"#
    let console = try ConsoleHarness.withRoles(trust: ConsoleHarness.trust(condition))
    let seed = try console.giveAnaADevice()
    console.press("gy").sees("Ops @ acme", "MFA code").press("<Tab><Tab>000000<Ctrl-S>").sees("MultiFactorAuthentication failed")
    let code = TOTP.code(of: seed, step: TOTP.step(at: console.clock.now.seconds))
    console.press("<Ctrl-U>\(code)<Ctrl-S>").sees("Role Ops @ acme")
  }

  @Test func `more than the role's longest session is told at its field`() throws {
    let console = try ConsoleHarness.withRoles()
    console.press("gy<Tab><Right><Ctrl-S>").sees("exceeds the MaxSessionDuration set", "for role Ops; ask for at most 3600")
    #expect(console.state.stay == nil)
  }

  @Test func `the last roles are offered first`() throws {
    let console = try ConsoleHarness.withRoles().press("gy<Enter>Audit<Enter><Ctrl-S>").sees("Role Audit").press("gb")
    console.press("gy").sees("Audit @ other-co").press("<Enter>").sees("Switched to lately", "You may take")
    #expect(console.state.recentRoles.map(\.name) == ["Audit"])
  }

  @Test func `in a role the person takes the next one, or the role does`() throws {
    let console = try ConsoleHarness.withRoles().press("gy<Ctrl-S>")
    console.press("gy").sees("Switch as", "yourself", "role Ops, for an hour at most")
    console.press("<Tab><Enter>Audit<Enter><Ctrl-S>").sees("Role Audit @ other-co")
    console.press("gb").sees("ana @ acme")
    console.press("gy<Enter>Ops<Enter><Ctrl-S>").sees("Role Ops").press("gy<Right><Tab><Enter>Audit<Enter><Ctrl-S>")
    console.sees("Role Audit @ other-co")
    #expect(console.state.stay?.session.source.name == "ana")
  }

  @Test func `neither local owner nor root user is led to the form`() throws {
    try ConsoleHarness().press("gy").sees("no IAM principal").seesNot("Duration")
    try ConsoleHarness.asRoot().press("gy").sees("Roles may not be assumed by root accounts.").seesNot("Duration")
  }

  @Test func `a role's page switches to it and revokes its sessions`() throws {
    let console = try ConsoleHarness.withRoles().press("gy<Ctrl-S>").press(":role Ops<Enter>S").sees("Switch role", "Ops @ acme")
    console.press("<Esc>").press("R").sees("Revoke sessions", "AWSRevokeOlderSessions").press("<Tab><Enter>")
    #expect(try console.ask(ListRolePolicies(roleName: "Ops")).items.map(\.text) == ["AWSRevokeOlderSessions"])
    console.press("gu").sees("explicit deny")
    console.press("gb").sees("ana @ acme")
  }
}
