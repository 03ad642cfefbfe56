import Language
import Terminal

/// A table as it is drawn: headings, the rows of one window of a longer list, and how the selected row stands out.
///
/// It keeps nothing: its owner hands over the rows to be seen. The hardware cursor stands on the selected row's text.
///
///     var table = TableView(columns: columns)
///     table.rows = rows          // those from `first` on that fit
///     table.first = 40
///     table.total = 1_000_000
///     table.selected = 3         // in `rows`
///     table.draw(into: &canvas, in: rect, with: look)
struct TableView: Sendable, Equatable {
  /// Screen columns before the text: the selected row's marker and the mark of marked rows.
  static let gutter = 2

  var columns: [TableColumn]
  /// The rows that are seen.
  var rows: [TableRow] = []
  /// The number of the first seen row in the whole list, and how many rows the whole list has.
  var first = 0, total = 0
  /// The selected row's number in `rows`.
  var selected: Int?
  /// The column that the list is sorted by, and whether from high to low.
  var sortColumn: Int?, isDescending = false
  /// The column that a key would sort by.
  var chosenColumn: Int?
  /// The words of the filter, to be shown where they stand; see `TextMatch.words`.
  var highlights: [String] = []
  var isFocused = true
  /// What stands where there are no rows.
  var emptyText: Sentence?

  init(columns: [TableColumn]) { self.columns = columns }

  /// How many rows fit into a rectangle below the headings.
  static func capacity(_ rect: Rect) -> Int { max(0, rect.rows - 1) }

  /// Which columns are shown in a rectangle.
  func layout(in rect: Rect) -> TableLayout {
    TableLayout(columns, width: rect.columns - Self.gutter - (total > Self.capacity(rect) ? 2 : 0), pinned: chosenColumn)
  }

  func draw(into canvas: inout Canvas, in rect: Rect, with look: Look) {
    guard !rect.isEmpty else { return }
    let slots = layout(in: rect).slots
    let parts = rect.split(top: 1)
    drawHeadings(slots, into: &canvas, in: parts.top, with: look)
    let body = parts.rest
    let hasBar = total > body.rows && body.columns > Self.gutter + 2
    let area = hasBar ? body.split(right: 1).rest : body
    canvas.fill(body, style: look[.text])
    for (number, row) in rows.prefix(area.rows).enumerated() {
      draw(row, isSelected: number == selected, slots: slots, into: &canvas, in: area.split(top: number).rest.split(top: 1).top, with: look)
    }
    if rows.isEmpty, let emptyText { drawEmpty(emptyText, into: &canvas, in: area, with: look) }
    if hasBar {
      canvas.scrollBar(
        body.split(right: 1).right, total: total, first: first, visible: body.rows, groove: look[.scrollGroove],
        thumb: look[.scrollThumb], glyphs: look.glyphs)
    }
  }

  private func drawHeadings(_ slots: [TableLayout.Slot], into canvas: inout Canvas, in row: Rect, with look: Look) {
    canvas.fill(row, style: look[.text])
    for slot in slots {
      let column = columns[slot.column]
      let isSorted = slot.column == sortColumn
      let start = Self.gutter + slot.offset
      // The arrow may stand in the gap beside the column, so that it costs the title nothing.
      let room = isSorted && column.alignment != .right ? min(slot.width + 1, row.columns - start) : slot.width
      let arrow = isSorted ? (isDescending ? look.glyphs.down : look.glyphs.up) : SafeText.empty
      let name = look.cut(look.text(column.title), to: column.alignment == .right ? room : room - arrow.width)
      let style = look[isSorted ? .columnSorted : .columnHeading]
      let shown = isFocused && slot.column == chosenColumn ? style.adding(.underline) : style
      let text = column.alignment == .right ? arrow + name : name + arrow
      let shift = column.alignment == .right ? slot.width - text.width : 0
      canvas.write(text, at: row.origin.moved(columns: start + shift), style: shown, columns: row.columns - start - shift)
    }
  }

  private func drawEmpty(_ sentence: Sentence, into canvas: inout Canvas, in area: Rect, with look: Look) {
    let lines = look.text(sentence).wrapped(columns: max(1, area.columns - 2 * Self.gutter))
    let top = area.rows > lines.count ? 1 : 0
    for (number, line) in lines.prefix(area.rows).enumerated() {
      canvas.write(line, at: Position(row: area.row + top + number, column: area.column + Self.gutter), style: look[.dim])
    }
    if isFocused { canvas.cursor = Position(row: area.row, column: area.column) }
  }
}

extension TableView {
  private func draw(
    _ row: TableRow, isSelected: Bool, slots: [TableLayout.Slot], into canvas: inout Canvas, in rect: Rect, with look: Look
  ) {
    guard !rect.isEmpty else { return }
    let isBar = isSelected && look.theme.selection == .bar
    let ground = isBar ? look[isFocused ? .bar : .barIdle] : look[.text]
    if isBar { canvas.fill(rect, style: ground) }
    if isSelected && !isBar { canvas.write(look.glyphs.marker, at: rect.origin, style: look[isFocused ? .marker : .dim]) }
    if row.isMarked {
      canvas.write(look.glyphs.checked, at: rect.origin.moved(columns: 1), style: isBar ? ground : look[.marked])
    }
    for slot in slots where slot.column < row.cells.count {
      let column = columns[slot.column]
      let text = look.fit(row.cells[slot.column], to: slot.width, alignment: column.alignment, at: column.truncation)
      let role = row.roles[slot.column] ?? (row.isMarked && slot.offset == 0 ? .marked : .text)
      // On a bar the bar's style stays: a role's colour was chosen for the ordinary ground, and each change of style costs bytes on the line.
      var style = isBar ? ground : look[role]
      if isSelected, !isBar, slot.offset == 0 { style = look[isFocused ? .marker : .text] }
      let place = rect.origin.moved(columns: Self.gutter + slot.offset)
      canvas.write(text, at: place, style: style, columns: slot.width)
      // Underlined, because without colours a match and a bar look the same.
      canvas.mark(highlights, in: text, at: place, style: isBar ? look[.match].adding(.underline) : look[.match])
    }
    if isSelected, isFocused { canvas.cursor = rect.origin.moved(columns: min(Self.gutter, rect.columns - 1)) }
  }
}

extension Position {
  /// A place so many columns to the right.
  func moved(columns: Int) -> Position { Position(row: row, column: column + columns) }
  /// A place so many rows down.
  func moved(rows: Int) -> Position { Position(row: row + rows, column: column) }
}
