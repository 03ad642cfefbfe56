import Language
import Terminal
import Testing

@testable import Console

struct ScrollTextTests {
  private let json = (["{"] + (1...50).map { "  \"key\($0)\": \"값 \($0)\"," } + ["}"]).joined(separator: "\n")

  private func play(_ script: String, rows: Int = 10) -> ScrollText {
    var text = ScrollText(json, isJSON: true)
    text.fit(Size(columns: 60, rows: rows))
    for key in keys(script) { _ = text.handle(key) }
    return text
  }

  @Test func `it scrolls by lines and pages and stops at the ends`() {
    #expect(play("jj<Down>k").firstLine == 2)
    #expect(play("<PgDn>").firstLine == 9)
    #expect(play("G").firstLine == 42)
    #expect(play("<End><PgDn><PgUp>").firstLine == 33)
    #expect(play("ㅓㅓㅎ").firstLine == 0)
  }

  @Test func `keys and strings have their colours`() {
    let canvas = drawn(60, 10) { play("").draw(into: &$0, in: $1, with: look(theme: "dark")) }
    #expect(canvas.text().contains("\n 2    \"key1\": \"값 1\","))
    #expect(canvas[1, 6].style == look(theme: "dark")[.jsonKey])
    #expect(canvas[1, 14].style == look(theme: "dark")[.jsonString])
  }

  @Test func `a find goes to its place and the next keys go round`() {
    #expect(play("/KEY4<Enter>").found.count == 11)
    #expect(play("/KEY30<Enter>").firstLine == 27)
    let text = play("/key5<Enter>nn")
    #expect(text.current == 0 && text.found.count == 2)
    #expect(drawn(60, 10) { play("/key30<Enter>").draw(into: &$0, in: $1, with: look()) }.text().hasSuffix("/ key30  1 / 1"))
    #expect(drawn(60, 10) { play("/zzz<Enter>").draw(into: &$0, in: $1, with: look(.korean)) }.text().hasSuffix("/ zzz  찾을 수 없음"))
  }

  @Test func `finds are highlighted in wide text too`() {
    let canvas = drawn(60, 10) { play("/값<Enter>").draw(into: &$0, in: $1, with: look()) }
    #expect(canvas[1, 15].style == look()[.match])
  }

  @Test func `Esc takes the prompt back, and letters go to it while it is open`() {
    #expect(play("/j<Esc>").firstLine == 0)
    #expect(play("/j<Esc>").pattern.isEmpty)
  }

  @Test func `long lines scroll sideways`() {
    var text = ScrollText(String(repeating: "0123456789", count: 20))
    text.fit(Size(columns: 30, rows: 3))
    _ = text.handle(.right)
    #expect(drawn(30, 3) { text.draw(into: &$0, in: $1, with: look()) }.text().hasPrefix("89012345"))
    for _ in 0..<99 { _ = text.handle(.right) }
    #expect(text.firstColumn < 200)
  }

  @Test func `other keys are its owner's and a paste without a prompt is refused`() {
    var text = play("")
    #expect(text.handle(.escape) == .ignored)
    #expect(text.handle(.tab) == .ignored)
    #expect(text.paste("x") == .ignored)
  }

  @Test func `any size can be drawn`() {
    drawAtEverySize { play("/key<Enter>").draw(into: &$0, in: $1, with: look()) }
    drawAtEverySize { ScrollText("").draw(into: &$0, in: $1, with: look()) }
  }
}
