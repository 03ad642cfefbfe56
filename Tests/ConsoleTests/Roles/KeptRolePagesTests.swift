import Language
import Terminal
import TestSupport
import Testing

@testable import Console

/// The form that switches roles and the badge of a role at four sizes in both languages, compared with those that were looked at.
struct KeptRolePagesTests {
  @Test(arguments: [("SwitchRole", "gy"), ("SwitchRoleList", "gy<Enter>"), ("InRole", "gy<Ctrl-S>gr"), ("InRoleSwitch", "gy<Ctrl-S>gy")])
  func `pages of switching roles`(name: String, keys: String) throws {
    var parts: [String] = []
    for size in KeptPagesTests.sizes {
      for language in Language.allCases {
        let console = try ConsoleHarness.withRoles(size: size, language: language).press(keys)
        let cursor = console.terminal.frame?.cursor.map { "cursor \($0.row),\($0.column)" } ?? "no cursor"
        parts.append("== \(size.columns)x\(size.rows) \(language.rawValue), \(cursor)\n" + console.screen)
      }
    }
    #expect(KeptText.difference(of: parts.joined(separator: "\n"), from: "Pages/\(name)") == nil)
  }
}
