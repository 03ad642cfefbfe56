import Language
import PolicyEngine
import Terminal
import Testing

@testable import Console

struct PolicyEditorDrawingTests {
  private func editor(_ text: String = PolicyEditorTests.valid, _ script: String = "", size: Size = Size(columns: 60, rows: 13))
    -> PolicyEditor
  {
    var editor = PolicyEditor(text)
    editor.fit(size)
    for key in keys(script) { _ = editor.handle(key) }
    return editor
  }

  private func text(_ editor: PolicyEditor, _ columns: Int = 60, _ rows: Int = 13, _ language: Language = .english) -> String {
    drawn(columns, rows) { editor.draw(into: &$0, in: $1, with: look(language)) }.text()
  }

  @Test func `lines have numbers and the last line tells place and size`() {
    let lines = text(editor(), 60, 13, .korean).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0].hasPrefix("  1 {") && lines[9].hasPrefix(" 10 }"))
    #expect(lines[10] == "✓ 문제 없음")
    #expect(lines[12].hasPrefix("1행 1열  ") && lines[12].hasSuffix(" / 6,144"))
  }

  @Test func `a problem is marked in the gutter and the text and told below`() {
    let broken = editor(PolicyEditorTests.valid.replacing("Allow", with: "Alow"), "<Alt-e>")
    let canvas = drawn(60, 13) { broken.draw(into: &$0, in: $1, with: look(theme: "dark")) }
    let lines = canvas.text().split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[4].hasPrefix("! 5 "))
    #expect(lines[10].hasPrefix("! 5:"))
    #expect(lines[12].contains("1 error  F7"))
    #expect(canvas[4, 4 + 26].style.attributes.contains(.underline))
  }

  @Test func `the cursor stands on its character, behind wide ones too`() {
    let wide = editor("{\"설명\": 1}", "<Right><Right><Right>")
    #expect(drawn(60, 13) { wide.draw(into: &$0, in: $1, with: look()) }.cursor == Position(row: 0, column: 4 + 4))
  }

  @Test func `long lines scroll sideways with the cursor`() {
    let long = editor("\"" + String(repeating: "0123456789", count: 30) + "\"", "<End>")
    let canvas = drawn(60, 13) { long.draw(into: &$0, in: $1, with: look()) }
    #expect(canvas.text().split(separator: "\n")[0].contains("789\""))
    #expect((canvas.cursor?.column ?? 0) < 59)
  }

  @Test func `a line of 100 KB is drawn where the cursor is`() {
    let long = editor("\"" + String(repeating: "0123456789", count: 10_000) + "\"", "<End>")
    #expect(text(long).split(separator: "\n")[0].contains("6789\""))
  }

  @Test func `matching brackets, selection and finds are shown`() {
    let canvas = drawn(60, 13) { editor().draw(into: &$0, in: $1, with: look()) }
    #expect(canvas[0, 4].style == look()[.bracket] && canvas[9, 4].style == look()[.bracket])
    let selected = editor(PolicyEditorTests.valid, "<Down><Shift-End>")
    #expect(drawn(60, 13) { selected.draw(into: &$0, in: $1, with: look(theme: "dark")) }[1, 10].style == look(theme: "dark")[.selection])
    let found = editor(PolicyEditorTests.valid, "<Ctrl-F>allow")
    #expect(text(found).hasSuffix("Find allow"))
  }

  @Test func `control characters are visible`() {
    #expect(text(editor("{\u{1}\u{202E}\t}")).hasPrefix("! 1 {^A\\u{202E}^I}"))
  }

  @Test func `the list of completions stands at the cursor, above it at the bottom`() {
    let below = text(editor("{\n\"Action\": \n}", "<Down><End>\"iam:CreateUs"), 60, 13)
    #expect(below.contains("iam:CreateUser  Write"))
    let lines = String(repeating: "\n", count: 9) + "{\"Action\": \n}"
    let above = text(editor(lines, "<Ctrl-G>10<Enter><End>\"iam:CreateUs"), 60, 13)
    #expect(above.contains("iam:CreateUser  Write"))
  }

  @Test func `the size warns near the quota and is an error beyond it`() {
    func style(_ count: Int) -> Style {
      let canvas = drawn(60, 13) {
        PolicyEditor("\"" + String(repeating: "x", count: count - 2) + "\"").draw(into: &$0, in: $1, with: look(theme: "dark"))
      }
      return canvas[12, 59].style
    }
    let dark = look(theme: "dark")
    #expect([style(100), style(6000), style(6200)] == [dark[.dim], dark[.warning], dark[.error]])
  }

  @Test(arguments: [(80, 20), (60, 13), (40, 10)], Language.allCases)
  func `text, problem and size are seen at every size`(size: (Int, Int), language: Language) {
    let broken = editor(PolicyEditorTests.valid.replacing("Allow", with: "Alow"), "<Alt-e>", size: Size(columns: size.0, rows: size.1))
    let text = text(broken, size.0, size.1, language)
    #expect(text.contains("\"Effect\": \"Alow\"") && text.contains("! 5:") && text.contains("/ 6,144"))
  }

  @Test func `any size can be drawn, with a list and with a prompt`() {
    let korean = look(.korean)
    let open = editor("{\"Action\": \"s3:G", "<End>e")
    drawAtEverySize { open.draw(into: &$0, in: $1, with: korean) }
    let prompt = editor(PolicyEditorTests.valid, "<Ctrl-G>")
    drawAtEverySize { prompt.draw(into: &$0, in: $1, with: korean) }
    drawAtEverySize { editor("").draw(into: &$0, in: $1, with: korean) }
  }
}
