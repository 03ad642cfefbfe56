import IAM
import Language
import Terminal
import Testing

@testable import Console

struct TagsEditorTests {
  private let two = TagsEditor([Tag(key: "team", value: "blue"), Tag(key: "부서", value: "개발")])

  private func play(_ script: String, on editor: inout TagsEditor) -> Outcome { keys(script).reduce(.ignored) { editor.handle($1) } }

  @Test func `what is typed into the empty row is a tag, and another empty row follows`() {
    var editor = TagsEditor()
    #expect(play("env<Tab>prod", on: &editor) == .changed)
    #expect(editor.tags == [Tag(key: "env", value: "prod")])
    #expect(editor.rows.count == 2)
  }

  @Test func `Tab goes through all cells and leaves from the empty row`() {
    var editor = two
    for _ in 0..<4 { #expect(editor.handle(.tab) == .handled) }
    #expect(editor.row == 2 && !editor.isInValue)
    #expect(editor.handle(.tab) == .ignored)
    #expect(editor.handle(.backTab) == .handled)
    #expect(editor.row == 1 && editor.isInValue)
    for _ in 0..<3 { #expect(editor.handle(.backTab) == .handled) }
    #expect(editor.handle(.backTab) == .ignored)
  }

  @Test func `up and down go from row to row and leave at the ends`() {
    var editor = two
    #expect(editor.handle(.up) == .ignored)
    #expect(play("<Down><Down>", on: &editor) == .handled)
    #expect(editor.handle(.down) == .ignored)
  }

  @Test func `arrows cross from key to value and back at the text's ends`() {
    var editor = two
    #expect(play("<End><Right>x", on: &editor) == .changed)
    #expect(editor.rows[0].value.text == "bluex")
    _ = play("<Home><Left>x", on: &editor)
    #expect(editor.rows[0].key.text == "teamx")
  }

  @Test func `Ctrl-X takes the row away, Backspace in an empty row goes back`() {
    var editor = two
    #expect(play("<Ctrl-X>", on: &editor) == .changed)
    #expect(editor.tags == [Tag(key: "부서", value: "개발")])
    #expect(play("<Down><Backspace>", on: &editor) == .handled)
    #expect(editor.row == 0 && editor.isInValue)
    _ = play("<Ctrl-X><Ctrl-X>", on: &editor)
    #expect(editor.tags.isEmpty && editor.rows.count == 1)
  }

  @Test func `the same key twice is told, in any case, and a value without key`() {
    var editor = two
    _ = play("<Down><Down>TEAM", on: &editor)
    #expect(editor.problems == [2: .tagTwice("TEAM", row: 1)])
    _ = play("<Ctrl-U><Tab>", on: &editor)
    #expect(editor.problems.isEmpty)
    _ = play("<Up><Ctrl-K>", on: &editor)
    var other = TagsEditor([Tag(key: "", value: "x")])
    #expect(other.problems == [0: .tagWithoutKey])
    _ = play("a", on: &other)
    #expect(other.problems.isEmpty)
  }

  @Test func `the rule's sentence stands below its row`() {
    let rule = TagRule { $0.key.hasPrefix("aws:") ? Sentence("aws: is reserved.", "aws:는 예약되어 있습니다.") : nil }
    let editor = TagsEditor([Tag(key: "aws:x", value: "1"), Tag(key: "b", value: "2")], rule: rule)
    let text = drawn(44, 6) { editor.draw(into: &$0, in: $1, with: look(.korean), focused: true) }.text()
    #expect(text == "키                값                  2 / 50\naws:x             1\naws:는 예약되어 있습니다.\nb                 2\n\n")
    #expect(editor.lines(columns: 44, look(.korean)) == 5)
  }

  @Test func `at the limit there is no empty row`() {
    let editor = TagsEditor((0..<50).map { Tag(key: "k\($0)", value: "") })
    #expect(editor.rows.count == 50)
  }

  @Test func `the cursor stands in the focused cell`() {
    var editor = two
    _ = play("<Down><Tab>", on: &editor)
    #expect(drawn(40, 4) { editor.draw(into: &$0, in: $1, with: look(), focused: true) }.cursor == Position(row: 2, column: 21))
  }

  @Test func `any size can be drawn`() {
    drawAtEverySize { two.draw(into: &$0, in: $1, with: look(), focused: true) }
  }
}

struct TextAreaTests {
  private func play(_ script: String, on area: inout TextArea) -> Outcome { keys(script).reduce(.ignored) { area.handle($1) } }

  @Test func `Enter begins a line and a paste keeps its lines`() {
    var area = TextArea()
    _ = play("a<Enter>b", on: &area)
    _ = area.paste("\r\nc")
    #expect(area.text == "a\nb\nc")
  }

  @Test func `up and down keep the column and leave at the ends`() {
    var area = TextArea("first\nx\nthird")
    #expect(area.handle(.down) == .ignored)
    #expect(play("<Up>", on: &area) == .handled)
    #expect(area.line.cursor == 7)
    #expect(play("<Up>", on: &area) == .handled)
    #expect(area.line.cursor == 1)
    #expect(area.handle(.up) == .ignored)
    #expect(play("<End><Down><Home>", on: &area) == .handled)
    #expect(area.line.cursor == 6)
  }

  @Test func `long lines break at the edge and the cursor follows`() {
    let area = TextArea("abcdefghij한글입니다")
    let canvas = drawn(9, 3) { area.draw(into: &$0, in: $1, with: look(), focused: true) }
    #expect(canvas.text() == "abcdefgh\nij한글입\n니다")
    #expect(canvas.cursor == Position(row: 2, column: 4))
  }

  @Test func `any size can be drawn`() {
    drawAtEverySize { TextArea("한글\n\nabc def").draw(into: &$0, in: $1, with: look(), focused: true) }
  }
}
