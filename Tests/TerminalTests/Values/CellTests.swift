import Terminal
import Testing

@Suite struct CellTests {
  private func canvas(_ text: String) -> Canvas {
    var canvas = Canvas(size: Size(columns: 12, rows: 1))
    canvas.write(SafeText(text), at: Position(row: 0, column: 0), style: .standard)
    return canvas
  }

  @Test func `a cell holds a base and its marks as plain numbers`() {
    let cell = canvas("e\u{301}\u{323}")[0, 0]
    #expect(cell.glyph.scalarValues == (0x65, 0x301, 0x323, 0, 0))
    #expect(cell.width == 1)
  }

  @Test func `a wide character takes two cells, the second of width 0`() {
    let canvas = canvas("한")
    #expect(canvas[0, 0].width == 2)
    #expect(canvas[0, 1].width == 0)
    #expect(canvas[0, 2].isBlank)
  }

  @Test func `a cell holds no reference to other memory`() {
    #expect(_isPOD(Cell.self))
    #expect(MemoryLayout<Cell>.stride <= 40)
  }

  @Test func `only a space without marks is blank`() {
    #expect(canvas(" ")[0, 0].isBlank)
    #expect(!canvas(" \u{301}")[0, 0].isBlank)
  }
}
