import Language
import Terminal
import Testing

@testable import Console

struct MenuTests {
  private func menu(_ language: Language = .english) -> Menu<Int> {
    Menu(
      Sentence("Keys", "키"),
      [
        MenuEntry(1, key: "Enter", Sentence("Open the user", "사용자 열기"), group: Sentence("Users", "사용자")),
        MenuEntry(2, key: "n", Sentence("Create a user", "사용자 생성"), group: Sentence("Users", "사용자")),
        MenuEntry(3, key: "Ctrl-L", Sentence("Repaint", "다시 그리기"), group: Sentence("Everywhere", "모든 화면")),
      ], language: language)
  }

  @Test func `Enter runs the command under the cursor`() {
    var menu = menu()
    #expect(menu.handle(.down) == .handled)
    #expect(menu.handle(.enter) == .answered(2))
  }

  @Test func `the filter looks at keys and at sentences, in English too`() {
    for script in ["ctrl", "repaint", "다시"] {
      var menu = menu(.korean)
      for key in keys(script) { #expect(menu.handle(key) == .handled) }
      #expect(menu.handle(.enter) == .answered(3))
    }
  }

  @Test func `Esc leaves and a paste only filters`() {
    var menu = menu()
    menu.paste("n\n")
    #expect(menu.picker.filter.text == "n")
    #expect(menu.handle(.escape) == .cancelled)
  }

  @Test func `keys stand before what they do, below their headings`() {
    let text = drawn(40, 9) { menu(.korean).draw(into: &$0, in: $1, with: look(.korean)) }.text()
    #expect(text.contains("│ 사용자 "))
    #expect(text.contains("│   Enter   사용자 열기"))
    #expect(text.contains("│   Ctrl-L  다시 그리기"))
  }

  @Test func `the cursor is in the filter while typing and on the row while moving`() {
    var menu = menu()
    #expect(drawn(40, 9) { menu.draw(into: &$0, in: $1, with: look()) }.cursor?.row == 1)
    _ = menu.handle(.down)
    #expect(drawn(40, 9) { menu.draw(into: &$0, in: $1, with: look()) }.cursor?.row == 4)
  }

  @Test func `any size can be drawn`() {
    drawAtEverySize { menu().draw(into: &$0, in: $1, with: look()) }
  }
}
