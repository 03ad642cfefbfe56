import Terminal
import Testing

@Suite struct RectTests {
  let screen = Rect(Size(columns: 80, rows: 24))

  @Test func `the whole of a terminal begins at the top left`() {
    #expect(screen == Rect(row: 0, column: 0, rows: 24, columns: 80))
    #expect(screen.origin == Position(row: 0, column: 0))
    #expect((screen.endRow, screen.endColumn) == (24, 80))
  }

  @Test func `negative extents count as nothing`() {
    #expect(Rect(row: 1, column: 1, rows: -3, columns: -1).isEmpty)
    #expect(Size(columns: -1, rows: -1) == Size(columns: 0, rows: 0))
  }

  @Test func `a box leaves one cell less on every side`() {
    #expect(screen.inset(1) == Rect(row: 1, column: 1, rows: 22, columns: 78))
  }

  @Test func `an inset larger than the rectangle leaves nothing and stays inside`() {
    let left = Rect(row: 4, column: 4, rows: 3, columns: 3).inset(5)
    #expect(left.isEmpty)
    #expect(left.row == 5 && left.column == 5)
  }

  @Test func `splits share no cell and lose none`() {
    let (top, rest) = screen.split(top: 3)
    #expect(top == Rect(row: 0, column: 0, rows: 3, columns: 80))
    #expect(rest == Rect(row: 3, column: 0, rows: 21, columns: 80))
    let (above, bottom) = screen.split(bottom: 2)
    #expect(above.rows == 22 && bottom.row == 22 && bottom.rows == 2)
    let (left, body) = screen.split(left: 20)
    #expect(left.columns == 20 && body.column == 20 && body.columns == 60)
    let (main, right) = screen.split(right: 30)
    #expect(main.columns == 50 && right.column == 50 && right.columns == 30)
  }

  @Test func `a split larger than the rectangle takes all of it`() {
    #expect(screen.split(top: 99).rest.isEmpty)
    #expect(screen.split(right: 99).right == screen)
    #expect(screen.split(left: -1).left.isEmpty)
  }

  @Test func `the intersection is what lies in both`() {
    let part = Rect(row: 20, column: 70, rows: 10, columns: 20).intersection(screen)
    #expect(part == Rect(row: 20, column: 70, rows: 4, columns: 10))
    #expect(Rect(row: 30, column: 0, rows: 2, columns: 2).intersection(screen).isEmpty)
  }

  @Test func `a cell on the edge lies inside and the one after it does not`() {
    let box = Rect(row: 2, column: 3, rows: 4, columns: 5)
    #expect(box.contains(Position(row: 5, column: 7)))
    #expect(!box.contains(Position(row: 6, column: 7)))
    #expect(!box.contains(Position(row: 2, column: 8)))
    #expect(!box.contains(Position(row: 1, column: 3)))
  }

  @Test func `a dialog stands in the middle and shrinks to fit`() {
    #expect(screen.centered(Size(columns: 40, rows: 10)) == Rect(row: 7, column: 20, rows: 10, columns: 40))
    #expect(screen.centered(Size(columns: 200, rows: 100)) == screen)
  }
}
