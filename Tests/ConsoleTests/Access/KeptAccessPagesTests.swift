import Language
import Terminal
import TestSupport
import Testing

@testable import Console

/// Who can, the steps of a way, the ways to administrator and effective permissions at four sizes in both languages, compared with those
/// that were looked at.
struct KeptAccessPagesTests {
  @Test(arguments: [
    ("WhoCan", "who-can/s3:GetObject", ""), ("WhoCanEmpty", "who-can", ""), ("WhoCanTyping", "who-can", "s3:GetO<Down>"),
    ("WhoCanFiltered", "who-can/s3:GetObject", "/intern"), ("WhoCanSteps", "who-can/s3:GetObject", "jj<Enter>j"),
    ("WaysToAdministrator", "who-can/s3:GetObject", "a"), ("WaysToAdministratorSteps", "who-can/s3:GetObject", "aj<Enter>"),
  ])
  func `pages of who can`(name: String, place: String, keys: String) throws {
    try compare(name) { try WhoCanScreenTests.console($0, language: $1, at: place).press(keys) }
  }

  @Test(arguments: [
    ("Effective", "user/ana", "5"), ("EffectiveAll", "user/ana", "5HG"), ("EffectiveService", "user/ana", "5<Enter>"),
    ("EffectiveGroup", "group/team", "3"), ("EffectiveNothing", "role/app", "5"),
  ])
  func `pages of effective permissions`(name: String, place: String, keys: String) throws {
    try compare(name) { try EffectiveAccessTests.console(at: place, size: $0, language: $1).press(keys) }
  }

  private func compare(_ name: String, _ console: (Size, Language) throws -> ConsoleHarness) throws {
    var parts: [String] = []
    for size in KeptPagesTests.sizes {
      for language in Language.allCases {
        let console = try console(size, language)
        let cursor = console.terminal.frame?.cursor.map { "cursor \($0.row),\($0.column)" } ?? "no cursor"
        parts.append("== \(size.columns)x\(size.rows) \(language.rawValue), \(cursor)\n" + console.screen)
      }
    }
    #expect(KeptText.difference(of: parts.joined(separator: "\n"), from: "Pages/\(name)") == nil)
  }
}
