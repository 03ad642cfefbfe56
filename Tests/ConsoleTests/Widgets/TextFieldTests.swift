import Language
import Terminal
import Testing

@testable import Console

struct TextFieldTests {
  private func typed(_ script: String, in text: String = "") -> TextField {
    var field = TextField(text)
    for key in keys(script) { _ = field.handle(key) }
    return field
  }

  @Test func `letters stand where the cursor is`() {
    #expect(typed("ac<Left>b").text == "abc")
    #expect(typed("한국<Left>a").text == "한a국")
  }

  @Test func `a combining mark joins the letter before it and is deleted with it`() {
    var field = TextField("e")
    #expect(field.handle(.character("\u{301}")) == .changed)
    #expect(field.text == "é")
    #expect(field.line.cursor == 1)
    _ = field.handle(.backspace)
    #expect(field.isEmpty)
  }

  @Test func `conjoining jamo become one syllable that one Backspace takes away`() {
    var field = TextField("a")
    for jamo in ["\u{1112}", "\u{1161}", "\u{11AB}"] { _ = field.handle(.character(Character(jamo))) }
    #expect(field.line.characters.count == 2)
    _ = field.handle(.backspace)
    #expect(field.text == "a")
  }

  @Test func `jamo of a Korean input method are text, not commands`() {
    #expect(typed("ㅓㅏ").text == "ㅓㅏ")
  }

  @Test(arguments: [
    ("<Home>x", "xone two-three"), ("<Ctrl-A>x", "xone two-three"), ("<Ctrl-A><Ctrl-E>x", "one two-threex"),
    ("<Ctrl-W>", "one two-"), ("<Ctrl-W><Ctrl-W>", "one "), ("<Alt-b><Alt-b>x", "one xtwo-three"),
    ("<Home><Alt-f>x", "onex two-three"), ("<Home><Alt-d>", " two-three"), ("<Ctrl-Left><Ctrl-K>", "one two-"),
    ("<Ctrl-Left><Ctrl-U>", "three"), ("<Home><Del><Ctrl-D>", "e two-three"), ("<Home><Backspace>", "one two-three"),
  ])
  func `the editing keys do what they do elsewhere`(script: String, expected: String) {
    #expect(typed(script, in: "one two-three").text == expected)
  }

  @Test func `a move is handled, an edit changes, and keys of the owner are ignored`() {
    var field = TextField("a")
    #expect(field.handle(.left) == .handled)
    #expect(field.handle(.backspace) == .handled)
    #expect(field.handle(.delete) == .changed)
    for key in [Key.enter, .tab, .backTab, .escape, .up, .down, .pageDown, .function(1), .control("s")] {
      #expect(field.handle(key) == .ignored)
    }
  }

  @Test func `pasted line breaks become spaces and those around the text go`() {
    var field = TextField("[]")
    _ = field.handle(.left)
    #expect(field.paste("\none\r\ntwo\tthree\n\n") == .changed)
    #expect(field.text == "[one two three]")
    #expect(field.paste("\n\n") == .handled)
  }

  @Test func `what goes beyond the limit is left out`() {
    var field = TextField("abc", limit: 5)
    #expect(field.paste("defg") == .changed)
    #expect(field.text == "abcde")
    #expect(field.handle(.character("x")) == .handled)
  }

  @Test func `the placeholder shows while nothing is typed`() {
    let field = TextField(placeholder: .pickerFilter)
    let canvas = drawn(20, 1) { field.draw(into: &$0, in: $1, with: look(.korean)) }
    #expect(canvas.text() == "입력하여 필터링")
    #expect(canvas.cursor == Position(row: 0, column: 0))
  }

  @Test func `the cursor stands behind wide characters`() {
    let canvas = drawn(20, 1) { TextField("사용자").draw(into: &$0, in: $1, with: look()) }
    #expect(canvas.cursor == Position(row: 0, column: 6))
  }

  @Test func `a long text scrolls so that the cursor is seen, with marks where there is more`() {
    var field = TextField("abcdefghijklmnopqrstuvwxyz")
    #expect(drawn(12, 1) { field.draw(into: &$0, in: $1, with: look()) }.text() == "‹qrstuvwxyz")
    _ = field.handle(.home)
    let start = drawn(12, 1) { field.draw(into: &$0, in: $1, with: look()) }
    #expect(start.text() == "abcdefghijk›")
    for _ in 0..<13 { _ = field.handle(.right) }
    let middle = drawn(12, 1) { field.draw(into: &$0, in: $1, with: look()) }
    #expect(middle.text() == "‹hijklmnopq›")
    #expect(middle.cursor?.column == 7)
  }

  @Test func `without the focus the beginning of a long text is seen`() {
    let canvas = drawn(8, 1) { TextField("abcdefghijkl").draw(into: &$0, in: $1, with: look(), focused: false) }
    #expect(canvas.text() == "abcdefg›")
    #expect(canvas.cursor == nil)
  }

  @Test func `at any width and any place the cursor stands on its character`() {
    for text in ["plain ascii text that is long", "한글로 된 긴 텍스트가 여기에 있습니다", "a\u{1B}[31mb\u{202E}c"] {
      var field = TextField(text)
      _ = field.handle(.home)
      for _ in 0...text.count {
        for columns in 6...30 {
          let canvas = drawn(columns, 1) { field.draw(into: &$0, in: $1, with: look()) }
          guard let cursor = canvas.cursor, field.line.cursor < field.line.characters.count else { continue }
          let expected = SafeText(String(field.line.characters[field.line.cursor])).text
          #expect(expected.hasPrefix(canvas.character(at: cursor)))
        }
        _ = field.handle(.right)
      }
    }
  }

  @Test func `any size can be drawn`() {
    drawAtEverySize { TextField("한글 and latin").draw(into: &$0, in: $1, with: look()) }
  }

  @Test func `random keys do the same as on a plain list of characters`() {
    var random = FixedRandom(seed: 7)
    var field = TextField()
    var (model, cursor) = ([Character](), 0)
    for _ in 0..<4000 {
      switch Int.random(in: 0..<10, using: &random) {
      case 0: (cursor, _) = (max(0, cursor - 1), field.handle(.left))
      case 1: (cursor, _) = (min(model.count, cursor + 1), field.handle(.right))
      case 2: (cursor, _) = (0, field.handle(.home))
      case 3:
        if cursor > 0 {
          cursor -= 1
          model.remove(at: cursor)
        }
        _ = field.handle(.backspace)
      case 4:
        if cursor < model.count { model.remove(at: cursor) }
        _ = field.handle(.delete)
      default:
        guard let character = "ab한글ㅓ -é".randomElement(using: &random) else { continue }
        model.insert(character, at: cursor)
        cursor += 1
        _ = field.handle(.character(character))
      }
      #expect(field.line.characters == model && field.line.cursor == cursor)
    }
  }
}

extension Canvas {
  /// The character in one cell.
  func character(at position: Position) -> String {
    let row = text().split(separator: "\n", omittingEmptySubsequences: false)[position.row]
    var column = 0
    for character in row {
      if column == position.column { return String(character) }
      column += SafeText(String(character)).width
    }
    return ""
  }
}
