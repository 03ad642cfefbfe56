import Credentials
import Language
import Terminal
import Testing

@testable import Console

struct SecretFieldTests {
  private func field(_ text: String = "") -> SecretField {
    var field = SecretField()
    field.paste(text)
    return field
  }

  private func text(_ field: SecretField) -> String { field.secret.withBytes { String(decoding: $0, as: UTF8.self) } }

  private func typed(_ script: String, in text: String = "") -> String {
    var field = field(text)
    for key in keys(script) { _ = field.handle(key) }
    return self.text(field)
  }

  @Test(arguments: [
    ("ac<Left>b", "", "abc"), ("<Home>x", "한국", "x한국"), ("<Home><End>x", "한국", "한국x"), ("<Ctrl-A>x<Ctrl-E>y", "ab", "xaby"),
    ("<Backspace>", "한국", "한"), ("<Home><Del>", "한국", "국"), ("<Home><Backspace>", "ab", "ab"), ("<Del>", "ab", "ab"),
    ("<Left><Ctrl-U>", "a b c", "c"), ("<Left><Ctrl-K>", "a b c", "a b "), ("<Left><Ctrl-W>", "one two", ""), ("ㅓㅏ", "", "ㅓㅏ"),
    ("<Left><Left><Left><Left>x<Right><Right><Right><Right>y", "ab", "xaby"),
  ])
  func `the editing keys do what they do elsewhere, Ctrl-W takes all`(script: String, start: String, expected: String) {
    #expect(typed(script, in: start) == expected)
  }

  @Test func `a move is handled, an edit changes, and keys of the owner are ignored`() {
    var field = field("a")
    #expect(field.handle(.left) == .handled)
    #expect(field.handle(.backspace) == .handled)
    #expect(field.handle(.delete) == .changed)
    #expect(field.handle(.control("w")) == .handled)
    for key in [Key.enter, .tab, .backTab, .escape, .up, .down, .pageDown, .function(1), .control("s")] {
      #expect(field.handle(key) == .ignored)
    }
  }

  @Test func `a paste goes in at the cursor without the line break behind it`() {
    var field = field("[]")
    _ = field.handle(.left)
    #expect(field.paste("correct horse\n") == .changed)
    #expect(text(field) == "[correct horse]")
    #expect(field.paste("\n") == .handled)
    _ = field.handle(.character("!"))
    #expect(text(field) == "[correct horse!]")
  }

  @Test func `more than a thousand characters don't go in`() {
    var field = field(String(repeating: "한", count: 1000))
    #expect(field.handle(.character("x")) == .handled)
    #expect(field.secret.count == 1000)
  }

  @Test func `a bullet stands for each character and nothing else is drawn`() {
    let canvas = drawn(20, 1) { field("사용자 ab").draw(into: &$0, in: $1, with: look()) }
    #expect(canvas.text() == "••••••")
    #expect(canvas.cursor == Position(row: 0, column: 6))
    var ascii = look().theme
    ascii.frame = .ascii
    let plain = drawn(20, 1) { field("ab").draw(into: &$0, in: $1, with: Look(theme: ascii, language: .english)) }
    #expect(plain.text() == "**")
  }

  @Test func `a long one scrolls with the cursor and shows that there is more`() {
    var field = field(String(repeating: "x", count: 30))
    #expect(drawn(12, 1) { field.draw(into: &$0, in: $1, with: look()) }.text() == "‹••••••••••")
    _ = field.handle(.home)
    let start = drawn(12, 1) { field.draw(into: &$0, in: $1, with: look()) }
    #expect(start.text() == "•••••••••••›" && start.cursor?.column == 0)
    let idle = drawn(12, 1) { field.draw(into: &$0, in: $1, with: look(), focused: false) }
    #expect(idle.cursor == nil)
  }

  @Test func `copies are fields on the same secret, and differ once one of them types`() {
    var field = field("ab")
    let copy = field
    #expect(copy == field)
    _ = field.handle(.character("c"))
    #expect(copy != field && text(copy) == "abc")
  }

  @Test func `a cursor behind what another copy took out stands at the end`() {
    var field = field("abcdef")
    var copy = field
    _ = copy.handle(.control("w"))
    #expect(drawn(10, 1) { field.draw(into: &$0, in: $1, with: look()) }.cursor?.column == 0)
    _ = field.handle(.character("x"))
    #expect(text(field) == "x" && field.cursor == 1)
  }

  @Test func `wiping empties every copy, and a secret taken before stays`() {
    var field = field("hunter2")
    let copy = field
    let secret = field.takeSecret()
    field.wipe()
    #expect(copy.isEmpty && field.cursor == 0 && !secret.isEmpty)
  }

  @Test func `any size can be drawn`() {
    drawAtEverySize { field("한글 and latin").draw(into: &$0, in: $1, with: look()) }
  }
}
