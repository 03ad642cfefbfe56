import Language
import Terminal
import Testing

@testable import Console

struct CardTests {
  private func lines(_ columns: Int, _ rows: Int, message: String = "") -> String {
    drawn(columns, rows) { canvas, rect in
      var card = Card(
        title: SafeText("title"),
        items: [
          .text(SafeText("words"), .text),
          .field(SafeText("label"), isFocused: true) { $0.write(SafeText("value"), at: $1.origin, style: .standard) },
        ])
      card.message = SafeText(message)
      card.draw(into: &canvas, in: rect, with: look(.english))
    }.text()
  }

  @Test func `labels stand above their fields, or beside them where there is little height`() {
    #expect(lines(80, 24).contains("label\n") || !lines(80, 24).contains("label  value"))
    #expect(lines(40, 6).contains("label  value"))
  }

  @Test func `a message moves nothing`() {
    let (quiet, loud) = (lines(80, 24), lines(80, 24, message: "wrong"))
    #expect(loud.contains("wrong"))
    #expect(quiet.split(separator: "\n").count == loud.split(separator: "\n").count)
  }
}
