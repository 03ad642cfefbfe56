import Language
import Terminal
import TestSupport
import Testing

@testable import Console

/// The editor with findings and their list at four sizes in both languages, compared with those that were looked at.
struct KeptFindingPagesTests {
  @Test(arguments: [
    ("EditorFindings", "e<F8><F8>"), ("EditorFindingsQuiet", "e<F7>m<Esc>"), ("EditorFindingsList", "e<F7>"),
    ("EditorFindingsExplained", "e<F7>j"), ("EditorFindingsMuted", "e<F7>jmj"), ("EditorFindingsSaved", "e<Ctrl-End><Enter><Ctrl-S>"),
    ("PolicyFindings", ""), ("PolicyFindingsList", "f"),
  ])
  func `pages of findings`(name: String, keys: String) throws {
    var parts: [String] = []
    for size in KeptPagesTests.sizes {
      for language in Language.allCases {
        let console = try FindingSamples.policy(size: size, language: language).press(keys)
        let cursor = console.terminal.frame?.cursor.map { "cursor \($0.row),\($0.column)" } ?? "no cursor"
        parts.append("== \(size.columns)x\(size.rows) \(language.rawValue), \(cursor)\n" + console.screen)
      }
    }
    #expect(KeptText.difference(of: parts.joined(separator: "\n"), from: "Pages/\(name)") == nil)
  }
}
