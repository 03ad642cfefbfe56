import QRScanner
import Terminal
import Testing

@Suite struct CanvasTests {
  let bar = Style(foreground: .palette(15), background: .palette(4))
  let size = Size(columns: 8, rows: 3)

  private func row(_ canvas: Canvas, _ row: Int) -> String {
    String(canvas.text().split(separator: "\n", omittingEmptySubsequences: false)[row])
  }

  @Test func `a new canvas is blank in its style`() {
    let canvas = Canvas(size: size, blank: bar)
    #expect(canvas.text() == "\n\n")
    #expect(canvas[2, 7].style == bar)
    #expect(canvas.cursor == nil)
  }

  @Test func `a text is written where it is told and tells its columns`() {
    var canvas = Canvas(size: size)
    #expect(canvas.write(SafeText("한글"), at: Position(row: 1, column: 2), style: bar) == 4)
    #expect(canvas.text() == "\n  한글\n")
    #expect(canvas[1, 3].style == bar)
    #expect(canvas[1, 6].style == .standard)
  }

  @Test func `what is too long is cut at the edge, wide characters whole`() {
    var canvas = Canvas(size: size)
    #expect(canvas.write(SafeText("abc한글"), at: Position(row: 0, column: 2), style: .standard) == 5)
    #expect(row(canvas, 0) == "  abc한")
  }

  @Test func `no more columns are used than are given`() {
    var canvas = Canvas(size: size)
    #expect(canvas.write(SafeText("한글"), at: Position(row: 0, column: 0), style: .standard, columns: 3) == 2)
    #expect(canvas.write(SafeText("x"), at: Position(row: 1, column: 0), style: .standard, columns: 0) == 0)
    #expect(canvas.write(SafeText("x"), at: Position(row: 1, column: 0), style: .standard, columns: -4) == 0)
    #expect(canvas.text() == "한\n\n")
  }

  @Test func `what begins left of the edge shows its rest, with a blank for half a wide character`() {
    var canvas = Canvas(size: size)
    canvas.write(SafeText("abcdef"), at: Position(row: 0, column: -2), style: .standard)
    canvas.write(SafeText("한글"), at: Position(row: 1, column: -1), style: bar)
    #expect(row(canvas, 0) == "cdef")
    #expect(row(canvas, 1) == " 글")
    #expect(canvas[1, 0].style == bar)
  }

  @Test(arguments: [Position(row: -1, column: 0), Position(row: 3, column: 0), Position(row: 0, column: 8), Position(row: 0, column: -9)])
  func `what lies outside changes nothing`(position: Position) {
    var canvas = Canvas(size: size)
    canvas.write(SafeText("abc"), at: position, style: bar)
    #expect(canvas == Canvas(size: size))
  }

  @Test func `writing over half a wide character blanks the other half`() {
    var canvas = Canvas(size: size)
    canvas.write(SafeText("한글한"), at: Position(row: 0, column: 0), style: .standard)
    canvas.write(SafeText("x"), at: Position(row: 0, column: 1), style: .standard)
    canvas.write(SafeText("y"), at: Position(row: 0, column: 4), style: .standard)
    #expect(row(canvas, 0) == " x글y")
    canvas.write(SafeText("중"), at: Position(row: 0, column: 3), style: .standard)
    #expect(row(canvas, 0) == " x 중")
  }

  @Test func `every wide character keeps its right half whatever is written`() {
    var canvas = Canvas(size: Size(columns: 9, rows: 1))
    for step in 0..<200 {
      let text = ["한글", "a", "한", "ab한"][step % 4]
      canvas.write(SafeText(text), at: Position(row: 0, column: step * 7 % 11 - 1), style: .standard)
      if step % 5 == 0 { canvas.fill(Rect(row: 0, column: step % 9, rows: 1, columns: 2), style: bar) }
      for column in 0..<9 {
        if canvas[0, column].width == 2 { #expect(column + 1 < 9 && canvas[0, column + 1].width == 0) }
        if canvas[0, column].width == 0 { #expect(column > 0 && canvas[0, column - 1].width == 2) }
      }
    }
  }

  @Test func `a copy keeps what it shows`() {
    var canvas = Canvas(size: size)
    let before = canvas
    canvas.write(SafeText("x"), at: Position(row: 0, column: 0), style: .standard)
    #expect(before.text() == "\n\n")
    #expect(canvas != before)
  }

  @Test func `a filled rectangle is blank and stays inside the canvas`() {
    var canvas = Canvas(size: size)
    canvas.write(SafeText("abcdefgh"), at: Position(row: 0, column: 0), style: .standard)
    canvas.fill(Rect(row: -1, column: 6, rows: 99, columns: 99), style: bar)
    #expect(row(canvas, 0) == "abcdef")
    #expect(canvas[2, 7].style == bar && canvas[2, 5].style == .standard)
  }

  @Test func `restyling keeps the text`() {
    var canvas = Canvas(size: size)
    canvas.write(SafeText("한"), at: Position(row: 0, column: 0), style: Style(attributes: .bold))
    canvas.restyle(Rect(row: 0, column: 0, rows: 1, columns: 8)) { $0.over(bar) }
    #expect(row(canvas, 0) == "한")
    #expect(canvas[0, 0].style == bar.adding(.bold))
    canvas.restyle(Rect(size), style: .standard)
    #expect(canvas[0, 0].style == .standard)
  }

  @Test func `nothing is drawn outside of a clip`() {
    var canvas = Canvas(size: size)
    canvas.clipped(to: Rect(row: 1, column: 2, rows: 1, columns: 3)) { part in
      for row in 0..<3 { part.write(SafeText("abcdefgh"), at: Position(row: row, column: 0), style: .standard) }
    }
    #expect(canvas.text() == "\n  cde\n")
    canvas.write(SafeText("z"), at: Position(row: 0, column: 0), style: .standard)
    #expect(row(canvas, 0) == "z")
  }

  @Test func `escapes are drawn in their own style over the text's`() {
    var canvas = Canvas(size: size)
    canvas.escapeStyle = Style(foreground: .palette(3))
    canvas.write(SafeText("a\u{1B}b"), at: Position(row: 0, column: 0), style: bar)
    #expect(canvas[0, 0].style == bar)
    #expect(canvas[0, 1].style == Style(foreground: .palette(3), background: .palette(4)))
    #expect(canvas[0, 3].style == bar)
  }

  @Test func `a secret is written from bytes and shows what isn't ASCII as a question mark`() {
    var canvas = Canvas(size: size)
    let used = Array("ab\u{1B}é".utf8).withUnsafeBytes { canvas.write(secret: $0, at: Position(row: 0, column: 1), style: bar) }
    #expect(used == 5)
    #expect(canvas.shownText().hasPrefix(" ab???\n"))
    let cut = Array("wJalrXUtnFEMI".utf8).withUnsafeBytes {
      canvas.write(secret: $0, at: Position(row: 1, column: 0), style: bar, columns: 4)
    }
    #expect(cut == 4)
    #expect(canvas.shownText().contains("\nwJal\n"))
  }

  @Test func `a canvas knows which rows hold a secret, in its copies too`() {
    var canvas = Canvas(size: size)
    #expect(!canvas.holdsSecret)
    Array("key".utf8).withUnsafeBytes { _ = canvas.write(secret: $0, at: Position(row: 1, column: 2), style: bar) }
    canvas.write(SafeText("open"), at: Position(row: 2, column: 0), style: bar)
    let copy = canvas
    #expect(copy.holdsSecret && (0..<3).map { copy.holdsSecret(row: $0) } == [false, true, false])
    canvas.restyle(Rect(row: 1, column: 0, rows: 1, columns: 8), style: .standard)
    #expect(canvas.holdsSecret(row: 1))
    canvas.fill(Rect(size), style: bar)
    #expect(!canvas.holdsSecret(row: 1))
  }

  @Test func `what is outside the clip or the canvas is no secret that was drawn`() {
    var canvas = Canvas(size: size)
    canvas.clipped(to: Rect(row: 0, column: 0, rows: 1, columns: 2)) { canvas in
      Array("key".utf8).withUnsafeBytes { _ = canvas.write(secret: $0, at: Position(row: 0, column: 4), style: bar) }
      canvas.markSecret(Rect(row: 1, column: 0, rows: 2, columns: 2))
    }
    #expect(!canvas.holdsSecret)
  }

  @Test func `an empty canvas takes anything without harm`() {
    var canvas = Canvas(size: Size(columns: 0, rows: 0))
    canvas.write(SafeText("x"), at: Position(row: 0, column: 0), style: bar)
    canvas.box(Rect(row: 0, column: 0, rows: 5, columns: 5), style: bar)
    #expect(canvas.text() == "")
  }
}
