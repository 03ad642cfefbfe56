import QRScanner
import Terminal
import Testing

@Suite struct CanvasTextTests {
  private func canvas() -> Canvas {
    var canvas = Canvas(size: Size(columns: 10, rows: 2))
    canvas.write(SafeText("한 a"), at: Position(row: 0, column: 1), style: Style(attributes: .bold))
    canvas.write(SafeText("b  "), at: Position(row: 0, column: 5), style: .standard)
    return canvas
  }

  @Test func `rows are joined by line feeds without trailing blanks`() {
    #expect(canvas().text() == " 한 ab\n")
  }

  @Test func `marks stay with their letters`() {
    var canvas = Canvas(size: Size(columns: 4, rows: 1))
    canvas.write(SafeText("e\u{301}x"), at: Position(row: 0, column: 0), style: .standard)
    #expect(canvas.text() == "e\u{301}x")
  }

  @Test func `a secret's cells are bullets in every text, blanks among them too`() {
    var canvas = Canvas(size: Size(columns: 12, rows: 2))
    canvas.write(SafeText("Key"), at: Position(row: 0, column: 0), style: .standard)
    Array("wJ al ".utf8).withUnsafeBytes { _ = canvas.write(secret: $0, at: Position(row: 0, column: 4), style: Style(attributes: .bold)) }
    canvas.write(SafeText("한▄"), at: Position(row: 1, column: 0), style: .standard)
    canvas.markSecret(Rect(row: 1, column: 0, rows: 1, columns: 4))
    #expect(canvas.text() == "Key ••••••\n•••")
    #expect(canvas.styledText() == "Key ⟦bold:••••••⟧\n•••")
    #expect(canvas.shownText() == "Key wJ al\n한▄")
  }

  @Test func `styled text marks runs that don't look plain`() {
    #expect(canvas().styledText() == " ⟦bold:한 a⟧b\n")
  }

  @Test func `styled text shows a background to its end`() {
    var canvas = Canvas(size: Size(columns: 4, rows: 2))
    canvas.fill(Rect(row: 0, column: 0, rows: 1, columns: 4), style: Style(attributes: .reverse))
    canvas.write(SafeText("x"), at: Position(row: 0, column: 0), style: Style(attributes: .reverse))
    #expect(canvas.styledText() == "⟦reverse:x   ⟧\n")
  }

  @Test func `styles can be named by a theme's roles`() throws {
    let theme = try Theme.load(named: "dark")
    var canvas = Canvas(size: Size(columns: 12, rows: 1), blank: theme[.text])
    canvas.write(SafeText("ok"), at: Position(row: 0, column: 0), style: theme[.bar])
    canvas.write(SafeText("no"), at: Position(row: 0, column: 3), style: theme[.error])
    #expect(canvas.styledText(naming: theme.name(of:)) == "⟦banner:ok⟧ ⟦error:no⟧")
  }
}
