import Terminal
import Testing

@Suite struct CanvasShapesTests {
  @Test func `a box is drawn along the edge and leaves the inside`() {
    var canvas = Canvas(size: Size(columns: 5, rows: 3))
    canvas.write(SafeText("x"), at: Position(row: 1, column: 2), style: .standard)
    canvas.box(Rect(canvas.size), style: .standard)
    #expect(canvas.text() == "┌───┐\n│ x │\n└───┘")
  }

  @Test func `a box in ASCII has seven-bit characters only`() {
    var canvas = Canvas(size: Size(columns: 4, rows: 2))
    canvas.box(Rect(canvas.size), style: .standard, glyphs: .ascii)
    #expect(canvas.text() == "+--+\n+--+")
  }

  @Test func `a box too small to be one isn't drawn`() {
    var canvas = Canvas(size: Size(columns: 5, rows: 3))
    canvas.box(Rect(row: 0, column: 0, rows: 1, columns: 5), style: .standard)
    #expect(canvas.text() == "\n\n")
  }

  @Test func `a box that reaches over the edge shows the part inside`() {
    var canvas = Canvas(size: Size(columns: 4, rows: 2))
    canvas.box(Rect(row: 0, column: -2, rows: 4, columns: 4), style: .standard)
    #expect(canvas.text() == "─┐\n │")
  }

  @Test func `rules end before their end`() {
    var canvas = Canvas(size: Size(columns: 5, rows: 3))
    canvas.horizontalRule(row: 0, from: 1, to: 4, style: .standard)
    canvas.verticalRule(column: 0, from: 1, to: 9, style: .standard)
    #expect(canvas.text() == " ───\n│\n│")
    canvas.horizontalRule(row: 2, from: 4, to: 1, style: .standard)
    #expect(canvas.text() == " ───\n│\n│")
  }

  @Test func `spans follow each other and share the columns`() {
    var canvas = Canvas(size: Size(columns: 12, rows: 1))
    let bold = Style(attributes: .bold)
    let spans = [Span(SafeText("한"), bold), Span(SafeText("abc"), .standard), Span(SafeText("def"), bold)]
    #expect(canvas.write(spans, at: Position(row: 0, column: 1), columns: 6) == 6)
    #expect(canvas.text() == " 한abcd")
    #expect(canvas[0, 6].style == bold)
  }

  @Test func `spans stop where one was cut`() {
    var canvas = Canvas(size: Size(columns: 12, rows: 1))
    let used = canvas.write([Span(SafeText("한글"), .standard), Span(SafeText("x"), .standard)], at: Position(row: 0, column: 0), columns: 3)
    #expect(used == 2)
    #expect(canvas.text() == "한")
  }

  private func bar(total: Int, first: Int, visible: Int) -> String {
    var canvas = Canvas(size: Size(columns: 1, rows: 10))
    canvas.scrollBar(Rect(canvas.size), total: total, first: first, visible: visible, groove: .standard, thumb: .standard, glyphs: .ascii)
    return canvas.text().split(separator: "\n", omittingEmptySubsequences: false).map(String.init).joined()
  }

  @Test func `a scroll bar's thumb is as long as the part that is seen`() {
    #expect(bar(total: 20, first: 0, visible: 10) == "#####|||||")
    #expect(bar(total: 20, first: 10, visible: 10) == "|||||#####")
  }

  @Test func `the thumb touches an end only when the list is there`() {
    #expect(bar(total: 1_000_000, first: 0, visible: 10) == "#|||||||||")
    #expect(bar(total: 1_000_000, first: 1, visible: 10) == "|#||||||||")
    #expect(bar(total: 1_000_000, first: 999_989, visible: 10) == "||||||||#|")
    #expect(bar(total: 1_000_000, first: 999_990, visible: 10) == "|||||||||#")
  }

  @Test func `there is no scroll bar where everything is seen`() {
    #expect(bar(total: 10, first: 0, visible: 10) == "")
    #expect(bar(total: 10, first: 0, visible: 0) == "")
  }
}
