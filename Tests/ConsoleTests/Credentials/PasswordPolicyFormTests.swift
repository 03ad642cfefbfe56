import AccountService
import IAM
import Terminal
import Testing

@testable import Console

struct PasswordPolicyFormTests {
  /// The account's screen at the tab of the password policy.
  private func console(_ policy: PasswordPolicy? = nil) throws -> ConsoleHarness {
    let console = try ConsoleHarness(at: "account", policy.map { [UpdateAccountPasswordPolicy($0)] } ?? [])
    return console.press("2")
  }

  private func rules(_ console: ConsoleHarness) throws -> PasswordRulesInForce.Answer { try console.ask(PasswordRulesInForce()) }

  @Test func `the tab tells IAM's default where nothing is set`() throws {
    try console().sees("IAM default", "8 characters", "Three of the four kinds", "never", "may be used again")
  }

  @Test func `own rules are set as a whole`() throws {
    let console = try console()
    console.press("e").sees("IAM default", "NIST 800-63B", "three of upper case", "Binds IAM users")
    console.press("<Left>").sees("Minimum length", "uppercase")
    console.press("<Tab><Ctrl-U>14<Tab> <Tab><Tab><Tab> <Tab> <Tab>").sees("Days until expiry")
    console.press("<Ctrl-U>90<Tab> <Tab><Tab> <Tab><Ctrl-U>24<Ctrl-S>").sees("The password policy was saved.")
    var wanted = PasswordPolicy(
      minimumLength: 14, allowsUsersToChange: true, maximumAge: 90, reusePrevention: 24, hasHardExpiry: true)
    (wanted.requiresUppercase, wanted.requiresSymbols) = (true, true)
    #expect(try rules(console).policy == wanted)
    console.sees("Custom", "14 characters", "after 90 days", "only an administrator", "the last 24 are refused")
  }

  @Test func `numbers outside IAM's ranges are refused in IAM's words`() throws {
    let console = try console()
    console.press("e<Left><Tab><Ctrl-U>5").sees("Minimum length must be a whole number from 6 to 128.")
    console.press("<Ctrl-U>8<Tab><Tab><Tab><Tab><Tab> <Tab><Ctrl-U>1096").sees("Days until expiry must be a whole number")
    console.press("<Ctrl-U>0").sees("Days until expiry must be a whole number")
    console.press("<Ctrl-U>90<Tab><Tab><Tab> <Tab><Ctrl-U>25").sees("Passwords to remember must be a whole number")
    console.press("<Ctrl-U>+5<Ctrl-S>").sees("Passwords to remember must be a whole number")
    #expect(try !rules(console).isSet)
  }

  @Test func `hard expiry is asked only where passwords expire`() throws {
    let console = try console()
    console.press("e<Left>").seesNot("administrator reset")
    console.press("<Tab><Tab><Tab><Tab><Tab><Tab> ").sees("administrator reset")
  }

  @Test func `the presets set NIST's recommendation and IAM's default`() throws {
    let console = try console()
    console.press("e<Right>").sees("15 characters").press("<Ctrl-S>").sees("The password policy was saved.", "NIST 800-63B")
    #expect(try rules(console).policy == .nist)
    console.press("e<Left><Ctrl-S>").sees("IAM's default password policy is in force.")
    #expect(try !rules(console).isSet)
  }

  @Test func `saving what is there already changes nothing`() throws {
    try console().press("e<Ctrl-S>").sees("Nothing")
    try console(.nist).press("e<Ctrl-S>").sees("Nothing")
    let own = PasswordPolicy(minimumLength: 10, reusePrevention: 3)
    try console(own).press("e<Ctrl-S>").sees("Nothing")
  }

  @Test func `the root user's security is told with what IAM recommends`() throws {
    let console = try ConsoleHarness(at: "account")
    console.sees("Root user", "Password", "MFA devices", "Access keys", "Recommendation", "not for daily work")
    console.press("<Enter>").sees("Security credentials", "MFA device")
  }
}
