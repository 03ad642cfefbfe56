import AccountService
import AccountStore
import IAM
import Language
import Terminal
import Testing

@testable import Console

struct DocumentConflictOverlayTests {
  /// A console in which somebody saved another trust policy first.
  private func console(_ size: Size, _ language: Language) throws -> ConsoleHarness {
    let console = try ConsoleHarness(size: size, language: language, at: "roles", EditorScreenTests.role)
    console.press("<Enter>E<Alt-a>")
    console.paste(
      #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"a.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#)
    try console.meanwhile(UpdateAssumeRolePolicy(roleName: "web", policyDocument: TrustTemplate.service("b.amazonaws.com")))
    return console.press("<Ctrl-S>")
  }

  @Test func `white space is no difference`() throws {
    let console = try console(Size(columns: 80, rows: 24), .english)
    console.sees(#"-         "Service": "b.amazonaws.com""#, #"+         "Service": "a.amazonaws.com""#, #"    "Effect": "Allow","#)
    let marks = console.screen.split(separator: "\n").count { $0.contains("│ - ") || $0.contains("│ + ") }
    #expect(marks == 2)
  }

  @Test(arguments: [Size(columns: 60, rows: 15), Size(columns: 40, rows: 12)], Language.allCases)
  func `the difference and both answers are seen on small screens`(size: Size, language: Language) throws {
    let console = try console(size, language)
    console.sees("b.amaz", "a.amaz", "m \(Sentence.saveMine(language))", "t \(Sentence.takeTheirs(language))")
  }

  @Test func `Esc goes back to the editor with everything in it`() throws {
    let console = try console(Size(columns: 80, rows: 24), .english)
    console.press("<Down><Down><Up><PgDn><PgUp><Esc>").sees("Not saved yet.", "a.amazonaws.com").press("<Ctrl-S>").sees("- theirs, + mine")
  }
}
