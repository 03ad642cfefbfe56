import AccountService
import AccountStore
import Credentials
import IAM
import Language
import Terminal
import Testing

@testable import Console

struct CredentialKeysTests {
  private func withKey() throws -> (ConsoleHarness, String) {
    let console = try ConsoleHarness.atCredentials([ConsoleHarness.ana, CreateAccessKey(userName: "ana", description: "laptop")])
    return (console, try #require(try console.credentials().accessKeys.first?.id))
  }

  @Test func `the tab tells everything of a user's credentials`() throws {
    let (console, id) = try withKey()
    console.sees("Console password", "since 2025-06-15", "MFA device", "none assigned")
    console.sees(id, "active", "never used", "laptop", "Sign-in")
    console.sees("no failed attempts")
  }

  @Test func `a key that is older than 90 days is told in words`() throws {
    let (console, _) = try withKey()
    console.wait(seconds: 91 * 86_400)
    console.press("<Ctrl-L>gu<Enter>4").sees("91 days, old")
  }

  @Test func `a key is deactivated after a question, and activated at once`() throws {
    let (console, id) = try withKey()
    console.press("jjA").sees("Deactivate access key \(id)?").press("<Tab><Enter>").sees("Access key \(id) is inactive.", "inactive")
    #expect(try console.credentials().accessKeys.first?.isActive == false)
    console.press("A").sees("Access key \(id) is active.")
  }

  @Test func `an active key is deleted after a question that says that it is active`() throws {
    let (console, id) = try withKey()
    console.press("jjx").sees("is still active").press("<Esc>")
    #expect(try console.credentials().accessKeys.count == 1)
    console.press("x<Tab><Enter>").sees("Access key \(id) was deleted.")
    #expect(try console.credentials().accessKeys.isEmpty)
  }

  @Test func `the page of a key says that its secret can't be shown again`() throws {
    let (console, id) = try withKey()
    console.press("jj<Enter>").sees(id, "It was never used.", "Description: laptop", "delete this key and create a new one")
    console.press("<Enter>")
    console.seesNot("It was never used.")
  }

  @Test func `what an imported report told is marked as imported, until there are own credentials`() throws {
    let console = try ConsoleHarness(size: Size(columns: 120, rows: 40), at: "users", [CreateUser(userName: "ana")])
    try console.store.write(ConsoleHarness.accountID) { writing in
      let user = try #require(try writing.user(named: "ana"))
      try writing.setCredentialFacts(CredentialFacts.none, ofUser: user.key)
    }
    console.press("<Enter>4").sees("Imported report", "password_enabled")
    try console.meanwhile(ConsoleHarness.ana)
    console.press("gu<Enter>4").sees("Console password").seesNot("Imported report")
  }

  @Test func `on a store that was opened for reading only no key changes anything`() throws {
    let console = try ConsoleHarness.atCredentials(isReadOnly: true, [ConsoleHarness.ana])
    for key in ["c", "n", "m", "x"] { console.press(key).sees("open for reading only").seesNot("Esc Cancel") }
  }
}
