import AccountService
import Credentials
import Foundation
import IAM
import Language
import Terminal
import Testing

@testable import Console

struct PasswordFormTests {
  @Test func `console access with an automatic password shows it once and demands a new one`() throws {
    let console = try ConsoleHarness.atCredentials()
    console.press("c").sees("Enable console access for ana", "Automatic password", "must create a new password")
    console.press("<Ctrl-S>").sees("Retrieve password", "https://123456789012.signin.aws.amazon.com/console", "ana", "••••••••••••")
    console.press("c")
    #expect(console.clipboard?.count == 20)
    console.press("<Enter>").sees("new one required")
    #expect(try console.credentials().password?.isResetRequired == true)
    #expect(try console.ask(UserDetail("ana")).attached.map(\.name) == ["IAMUserChangePassword"])
  }

  @Test func `where all users may change their own no policy is attached`() throws {
    let policy = UpdateAccountPasswordPolicy(PasswordPolicy(minimumLength: 8, allowsUsersToChange: true))
    let console = try ConsoleHarness.atCredentials([policy])
    console.press("c<Ctrl-S><Enter>")
    #expect(try console.ask(UserDetail("ana")).attached.isEmpty)
  }

  @Test func `one's own password is checked by the rules while it is typed`() throws {
    let console = try ConsoleHarness.atCredentials()
    console.press("c<Right><Tab>short<Ctrl-S>").sees("Enable console access for ana", "At least 8")
    #expect(try console.credentials().password == nil)
    console.press("<Ctrl-W>Quiet-Meadow-71<Tab> <Ctrl-S>").sees("ana has console access.", "since 2025-06-15").seesNot("Retrieve password")
    #expect(try console.credentials().password?.isResetRequired == false)
  }

  @Test func `a password that is the user's name is refused`() throws {
    let console = try ConsoleHarness.atCredentials()
    console.press("c<Right><Tab>ana<Ctrl-S>").sees("Enable console access for ana")
    #expect(try console.credentials().password == nil)
  }

  @Test func `a new automatic password is set on the same key`() throws {
    let console = try ConsoleHarness.atCredentials([ConsoleHarness.ana])
    console.press("c").sees("Set a new console password for ana").press("<Ctrl-S>").sees("Retrieve password", "The password of ana is set.")
    console.press("<Enter>").sees("new one required")
  }

  @Test func `the file has AWS's columns`() throws {
    let console = try ConsoleHarness.atCredentials()
    console.press("c<Ctrl-S>c")
    let password = try #require(console.clipboard)
    console.press("d").sees("ana_credentials.csv").press("<Esc>")
    console.download(to: console.path("ana.csv")).sees("Saved to")
    let text = try console.file("ana.csv")
    #expect(text.hasPrefix("User name,Password,Console sign-in URL\r\nana,"))
    #expect(text.contains(password.replacingOccurrences(of: "\"", with: "\"\"")))
  }

  @Test func `console access is removed after a question that says what ends`() throws {
    let console = try ConsoleHarness.atCredentials([ConsoleHarness.ana])
    console.press("x").says("Delete the console password of ana?", "sessions of ana end").press("<Tab><Enter>")
    console.sees("ana has no console access any more.", "no console access")
    #expect(try console.credentials().password == nil)
  }

  @Test func `a user changes her own password on the same key`() throws {
    let console = try ConsoleHarness.signedIn(size: Size(columns: 100, rows: 30))
    console.press("c").sees("Change password", "Old password")
  }
}
