import AccountService
import Credentials
import IAM
import Language
import Terminal
import TestSupport
import Testing

@testable import Console

/// The pages of passwords and access keys at four sizes in both languages, compared with those that were looked at.
struct KeptCredentialPagesTests {
  private func kept(_ name: String, _ keys: String, _ make: (Size, Language) throws -> ConsoleHarness) throws {
    var parts: [String] = []
    for size in KeptPagesTests.sizes {
      for language in Language.allCases {
        let console = try make(size, language).press(keys)
        parts.append("== \(size.columns)x\(size.rows) \(language.rawValue)\n" + console.screen)
      }
    }
    #expect(KeptText.difference(of: parts.joined(separator: "\n"), from: "Pages/\(name)") == nil)
  }

  @Test(arguments: [
    ("Credentials", ""), ("CredentialsKey", "jj<Enter>"), ("RemoveAccess", "x"), ("NewPasswordForUser", "c<Right><Tab>Quiet"),
    ("AccessKeyForm", "n<Right>"), ("AccessKey", "n<Tab> <Ctrl-S>"), ("AccessKeyShown", "n<Tab> <Ctrl-S>v"),
    ("AccessKeyDownload", "n<Tab> <Ctrl-S>d"), ("AccessKeyTaken", "n<Tab> <Ctrl-S>d<Ctrl-U>/dev/null<Enter>"),
    ("AccessKeyLeaving", "n<Tab> <Ctrl-S><Esc>"), ("Password", "c<Ctrl-S>"),
  ])
  func `pages of a user's credentials`(name: String, keys: String) throws {
    let more: [any WriteOperation] = [ConsoleHarness.ana, CreateAccessKey(userName: "ana", description: "laptop")]
    try kept(name, keys) { try ConsoleHarness.atCredentials(size: $0, language: $1, more) }
  }

  @Test(arguments: [
    ("CreateUser", "bob<Tab> <Tab><Right><Tab>quiet"), ("CreateUserPermissions", "bob<Ctrl-S>"), ("CreateUserTags", "bob<Ctrl-S><Ctrl-S>"),
    ("CreateUserReview", "bob<Tab> <Ctrl-S><Ctrl-S><Ctrl-S>"), ("CreateUserDone", "bob<Tab> <Ctrl-S><Ctrl-S><Ctrl-S><Ctrl-S>"),
  ])
  func `pages of a new user`(name: String, keys: String) throws {
    try kept(name, "n" + keys) { try ConsoleHarness(size: $0, language: $1, CreateUserFormTests.account) }
  }

  @Test func `the question that wants the account ID`() throws {
    try kept("LastWayIn", "x") { try ConsoleHarness.atCredentials(size: $0, language: $1, LastWayInTests.attached) }
  }
}
