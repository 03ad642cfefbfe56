import Terminal
import Testing

@testable import Console

struct LinkedPageTests {
  /// Twelve lines: a text of three, links of two lines at 3 and 5, a text of four, a link at 11.
  private var blocks: [LinkedPage.Block] {
    let lines = (0..<12).map { [Span(SafeText("line \($0)"), look()[.text])] }
    return [
      LinkedPage.Block(Array(lines[0..<3])), LinkedPage.Block(Array(lines[3..<5]), isLink: true),
      LinkedPage.Block(Array(lines[5..<7]), isLink: true), LinkedPage.Block(Array(lines[7..<11])),
      LinkedPage.Block(Array(lines[11..<12]), isLink: true),
    ]
  }

  private func play(_ script: String, rows: Int = 5) -> LinkedPage {
    var page = LinkedPage()
    for key in keys(script) { _ = page.handle(key, blocks, rows: rows) }
    return page
  }

  @Test func `down goes to the next part that is seen and shows it whole`() {
    #expect((play("").selected, play("").first) == (0, 0))
    #expect((play("j").selected, play("j").first) == (1, 2))
  }

  @Test func `a part that isn't seen yet is scrolled to line by line`() {
    #expect((play("jj").selected, play("jj").first) == (1, 3))
    #expect((play("jjjjjj").selected, play("jjjjjj").first) == (2, 7))
    #expect((play("jjjjjjjjk").selected, play("jjjjjjjjk").first) == (1, 5))
  }

  @Test func `pages take what is selected along`() {
    #expect((play("<PgDn><PgDn>").selected, play("<PgDn><PgDn>").first) == (2, 7))
    #expect((play("G").selected, play("G<Home>").selected) == (2, 0))
  }

  @Test func `the selected part has the cursor, a mark where no bar is drawn`() {
    let page = play("")
    let canvas = drawn(20, 12) { page.draw(blocks, into: &$0, in: $1, with: look(selection: .marker)) }
    #expect(canvas.text().contains("▌ line 3\n  line 4"))
    #expect(canvas.cursor == Position(row: 3, column: 2))
  }

  @Test func `it is drawn at every size`() {
    drawAtEverySize { play("j").draw(blocks, into: &$0, in: $1, with: look()) }
  }
}
