import Language
import Terminal
import Testing

@testable import Console

struct TableViewTests {
  private let table: TableView = {
    var table = TableView(columns: [
      TableColumn(Sentence("Name", "이름"), minimum: 8, ideal: 12, priority: 0, grows: true),
      TableColumn(Sentence("Groups", "그룹"), minimum: 6, ideal: 6, priority: 1, alignment: .right),
    ])
    table.rows = ["alice", "김민수", "bob"].enumerated().map { TableRow([SafeText($1), SafeText("\($0)")]) }
    table.total = 3
    table.selected = 1
    return table
  }()

  private func text(_ table: TableView, _ columns: Int = 24, _ rows: Int = 5, with look: Look = look()) -> String {
    drawn(columns, rows) { table.draw(into: &$0, in: $1, with: look) }.text()
  }

  @Test func `headings stand above their columns in the language in force`() {
    #expect(text(table) == "  Name            Groups\n  alice                0\n  김민수               1\n  bob                  2\n")
    #expect(text(table, with: look(.korean)).hasPrefix("  이름              그룹\n"))
  }

  @Test func `an arrow shows the sorted column and its direction`() {
    var table = table
    table.sortColumn = 0
    #expect(text(table).hasPrefix("  Name↑ "))
    table.sortColumn = 1
    table.isDescending = true
    #expect(text(table).hasPrefix("  Name           ↓Groups\n"))
  }

  @Test func `the selected row is a bar across the table with the cursor on its text`() {
    let canvas = drawn(24, 5) { table.draw(into: &$0, in: $1, with: look()) }
    #expect((0..<24).allSatisfy { canvas[2, $0].style == look()[.bar] })
    #expect(canvas[1, 4].style == look()[.text])
    #expect(canvas.cursor == Position(row: 2, column: 2))
  }

  @Test func `without the focus the bar is another one and the cursor is elsewhere`() {
    var table = table
    table.isFocused = false
    let canvas = drawn(24, 5) { table.draw(into: &$0, in: $1, with: look()) }
    #expect(canvas[2, 0].style == look()[.barIdle])
    #expect(canvas.cursor == nil)
  }

  @Test func `the marker style changes the mark and the first cell only`() {
    let canvas = drawn(24, 5) { table.draw(into: &$0, in: $1, with: look(selection: .marker)) }
    #expect(canvas.text().contains("\n▌ 김민수               1\n"))
    #expect(canvas[2, 2].style == look()[.marker])
    #expect(canvas[2, 23].style == look()[.text])
  }

  @Test func `a cell's role colours it, but not on the bar`() {
    var table = table
    table.rows[0].roles = [1: .error]
    table.rows[1].roles = [1: .link]
    let dark = look(theme: "dark")
    let canvas = drawn(24, 5) { table.draw(into: &$0, in: $1, with: dark) }
    #expect(canvas[1, 23].style == dark[.error])
    #expect(canvas[2, 23].style.foreground == dark[.bar].foreground)
    #expect(canvas[2, 23].style.background == dark[.bar].background)
  }

  @Test func `marked rows carry a check mark`() {
    var table = table
    table.rows[2].isMarked = true
    #expect(text(table).contains("\n ✓bob"))
  }

  @Test func `the filter's words are highlighted where they stand, in wide text too`() {
    var table = table
    table.highlights = TextMatch.words("LIC 민수")
    let canvas = drawn(24, 5) { table.draw(into: &$0, in: $1, with: look()) }
    #expect((0..<8).map { canvas[1, $0].style == look()[.match] } == [false, false, false, true, true, true, false, false])
    #expect(
      (0..<9).map { canvas[2, $0].style == look()[.match].adding(.underline) }
        == [false, false, false, false, true, true, true, true, false])
  }

  @Test func `a scroll bar shows where in a longer list the rows are`() {
    var table = table
    table.total = 30
    table.first = 0
    #expect(text(table, 24, 4).split(separator: "\n").map(\.last) == ["s", "█", "│", "│"])
    table.first = 27
    #expect(text(table, 24, 4).split(separator: "\n").map(\.last) == ["s", "│", "│", "█"])
  }

  @Test func `an empty table says why`() {
    var table = table
    table.rows = []
    table.total = 0
    table.emptyText = Sentence("There are no users yet; press n to create one.", "아직 사용자가 없습니다.")
    #expect(text(table, 24, 5) == "  Name            Groups\n\n  There are no users\n  yet; press n to\n  create one.")
  }

  @Test func `any size can be drawn`() {
    drawAtEverySize { table.draw(into: &$0, in: $1, with: look(.korean)) }
  }
}
