import Language
import Terminal
import Testing

@testable import Console

struct FindingsOverlayTests {
  private func list(_ keys: String = "") throws -> ConsoleHarness {
    try FindingSamples.policy().press("e<F7>" + keys)
  }

  @Test func `all findings are listed, the gravest first, with the selected one explained`() throws {
    let console = try list()
    console.sees("Findings: 1 error · 1 security warning · 1 warning · 1 suggestion", "9:17", "8:17", "INVALID_ACTION")
    console.press("j").sees("13:25", "iam:PassedToService").seesNot(" INVALID_ACTION ")
  }

  @Test func `Enter goes to the place and closes the list`() throws {
    let console = try list("jj<Enter>").seesNot("Findings: ")
    console.sees("line 16, column 37")
  }

  @Test func `Esc and the key that opened it close the list where one was`() throws {
    try list("j<Esc>").seesNot("Findings: ").sees("line 1, column 1")
    try list("<F7>").seesNot("Findings: ").sees("line 1, column 1")
  }

  @Test func `the list begins at the cursor's line`() throws {
    try FindingSamples.policy().press("e<F8><F7>").sees(" REDUNDANT_ACTION ")
  }

  @Test func `a kind is muted for this editor and told again`() throws {
    let console = try list("m").sees("muted", "1 security warning · 1 warning · 1 suggestion · 1 muted", "Unmute")
    console.press("<Esc>").sees("1 security warning · 1 warning · 1 suggestion  F7").seesNot("1 error")
    console.press("<F7>").sees("1 muted").press("<End>m").sees("2 muted").press("m").sees("1 muted")
    console.press("<Esc><Esc>e<F7>").sees("1 error").seesNot("muted")
  }

  @Test func `keys work with a Korean layout`() throws {
    try list("ㅓㅡ").sees("1 muted", "1 error").press("ㅏㅡ").sees("2 muted")
  }

  @Test func `what IAM refuses can't be muted`() throws {
    let console = try FindingSamples.policy().press("e<Alt-a>")
    console.paste(FindingSamples.mixed.replacing("Allow", with: "Alow"))
    console.press("<F7>").seesNot("m Mute").press("m").sees("it can't be muted").seesNot("1 muted")
  }

  @Test func `without findings there is no list`() throws {
    let console = try FindingSamples.policy(PolicyEditorTests.valid).press("e<F7>")
    console.sees("The document has no findings.").seesNot("Identifier")
  }

  @Test func `a long explanation scrolls`() throws {
    let console = try FindingSamples.policy(size: Size(columns: 40, rows: 12)).press("e<F7>j")
    let before = console.screen
    console.press("<Right>")
    #expect(console.screen != before)
    console.press("<Left>")
    #expect(console.screen == before)
  }

  @Test func `any size can be drawn`() throws {
    let review = DocumentReview(TextBuffer(FindingSamples.mixed), ReviewRules())
    for language in Language.allCases {
      for size in [Size(columns: 1, rows: 1), Size(columns: 12, rows: 5), Size(columns: 20, rows: 6), Size(columns: 200, rows: 60)] {
        let console = try FindingSamples.policy(size: size, language: language).press("e<F7>j")
        #expect(console.terminal.frame != nil)
      }
    }
    #expect(review.findings.count == 4)
  }
}
