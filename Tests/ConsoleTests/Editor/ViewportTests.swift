import Language
import Terminal
import Testing

@testable import Console

struct ViewportTests {
  @Test func `it moves only when the cursor would leave it`() {
    var view = Viewport()
    view.follow(line: 9, column: 0, rows: 10, columns: 40)
    #expect(view.top == 0)
    view.follow(line: 10, column: 0, rows: 10, columns: 40)
    #expect(view.top == 1)
    view.follow(line: 1, column: 0, rows: 10, columns: 40)
    #expect(view.top == 1)
    view.follow(line: 0, column: 0, rows: 10, columns: 40)
    #expect(view.top == 0)
  }

  @Test func `sideways it moves by a part of the width, and the cursor and a wide character at it are inside`() {
    var random = FixedRandom(seed: 2)
    var view = Viewport()
    for _ in 0..<3000 {
      let columns = Int.random(in: 3...60, using: &random)
      let column = Int.random(in: 0...300, using: &random)
      view.follow(line: 0, column: column, rows: 5, columns: columns)
      #expect(view.left >= 0 && column >= view.left && column + 2 <= view.left + columns)
    }
  }
}

struct EditorLayoutTests {
  @Test func `its parts cover the place without overlap, at any size`() {
    let editor = PolicyEditor(PolicyEditorTests.valid)
    for columns in 1...90 {
      for rows in 1...30 {
        let rect = Rect(row: 2, column: 3, rows: rows, columns: columns)
        let layout = EditorLayout(editor, rect)
        let cells = [layout.gutter, layout.text, layout.bar, layout.message, layout.info].reduce(0) { $0 + $1.rows * $1.columns }
        #expect(cells == rows * columns)
        #expect(!layout.text.isEmpty)
      }
    }
  }
}

struct JSONColorsTests {
  private func text(_ line: String, columns: Int = 80) -> [String] { JSONColors.spans(line, columns: columns, look()).map(\.text.text) }

  @Test func `the pieces of a line are its words and what stands between them`() {
    #expect(text("  \"a\": [1, true]") == ["  ", "\"a\"", ":", " ", "[", "1", ",", " ", "true", "]"])
    #expect(text("").isEmpty)
    #expect(text("   ") == ["   "])
  }

  @Test func `together they are the line, as far as it is seen`() {
    for line in ["{\"한글\": \"값\\n\"}", "\t\"x", "half \"open", "\u{1}{}"] { #expect(text(line).joined() == SafeText(line).text) }
    #expect(text("\"0123456789\": 1", columns: 5).joined().count <= 6)
  }
}

struct PolicyEditorRandomTests {
  @Test func `random keys, pastes and sizes never trap and the cursor is on the screen`() {
    var random = FixedRandom(seed: 41)
    let pool = keys(
      "{}[]\":, aGs3:한<Enter><Tab><Shift-Tab><Backspace><Del><Left><Right><Up><Down><Home><End><PgUp><PgDn><Shift-Left><Shift-Up><Esc>"
        + "<Ctrl-F><Ctrl-G><Ctrl-X><Ctrl-V><Ctrl-K><Alt-m><Alt-u><Alt-r><Alt-f><Alt-e><F8><Ctrl-@><Alt-n>")
    var editor = PolicyEditor(PolicyEditorTests.valid)
    for round in 0..<3000 {
      if let key = pool.randomElement(using: &random) { _ = editor.handle(key) }
      if round % 211 == 0 { _ = editor.paste("\"Action\": \"s3:Get\u{202E}\",\r\n\t텍스트") }
      guard round % 23 == 0 else { continue }
      let size = Size(columns: Int.random(in: 1...90, using: &random), rows: Int.random(in: 1...25, using: &random))
      if round % 2 == 0 { editor.fit(size) }
      let canvas = drawn(size.columns, size.rows) { editor.draw(into: &$0, in: $1, with: look(.korean)) }
      #expect(canvas.cursor.map { Rect(canvas.size).contains($0) } == true)
    }
  }
}
