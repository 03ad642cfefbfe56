import Credentials
import Language
import Terminal
import TestSupport
import Testing

@testable import Console

/// The pages around the account at four sizes in both languages, compared with those that were looked at.
struct KeptPagesTests {
  static let sizes = [Size(columns: 120, rows: 40), Size(columns: 80, rows: 24), Size(columns: 60, rows: 15), Size(columns: 40, rows: 12)]

  private func gallery(_ make: (Size, Language) throws -> ConsoleHarness) throws -> String {
    var parts: [String] = []
    for size in Self.sizes {
      for language in Language.allCases {
        let console = try make(size, language)
        let cursor = console.terminal.frame?.cursor.map { "cursor \($0.row),\($0.column)" } ?? "no cursor"
        parts.append("== \(size.columns)x\(size.rows) \(language.rawValue), \(cursor)\n" + console.screen)
      }
    }
    return parts.joined(separator: "\n")
  }

  @Test(arguments: [
    ("SignIn", "ana<Enter>secret"), ("SignInRoot", "<Up><Up><Left>"), ("SignInFailed", "ana<Enter>secret<Enter>"),
  ])
  func `the sign-in page`(name: String, keys: String) throws {
    let text = try gallery { try ConsoleHarness.atSignIn(size: $0, language: $1).press(keys) }
    #expect(KeptText.difference(of: text, from: "Pages/\(name)") == nil)
  }

  @Test func `the sign-in page where nobody can sign in`() throws {
    let text = try gallery { try ConsoleHarness(size: $0, language: $1, at: nil, isSigningIn: true) }
    #expect(KeptText.difference(of: text, from: "Pages/SignInNobody") == nil)
  }

  @Test func `the page for the code`() throws {
    let text = try gallery { size, language in
      let console = try ConsoleHarness.atSignIn(size: size, language: language)
      _ = try console.giveAnaADevice()
      return console.press("ana<Enter>\(ConsoleHarness.password)<Enter>123")
    }
    #expect(KeptText.difference(of: text, from: "Pages/Code") == nil)
  }

  @Test func `the page for a new password`() throws {
    let text = try gallery { size, language in
      try ConsoleHarness.atSignIn(size: size, language: language, mustRenew: true)
        .press("ana<Enter>\(ConsoleHarness.password)<Enter>old<Tab>Green")
    }
    #expect(KeptText.difference(of: text, from: "Pages/NewPassword") == nil)
  }

  @Test(arguments: [("Lock", "<Ctrl-K>abc"), ("Sessions", "gs"), ("Me", "")])
  func `pages of somebody who is signed in`(name: String, keys: String) throws {
    let text = try gallery { try ConsoleHarness.signedIn(size: $0, language: $1).press(keys) }
    #expect(KeptText.difference(of: text, from: "Pages/\(name)") == nil)
  }
}
