import Language
import Terminal

extension Picker {
  /// Draws the filter line and the list below it.
  func draw(into canvas: inout Canvas, in rect: Rect, with look: Look, focused: Bool = true) {
    guard !rect.isEmpty else { return }
    canvas.fill(rect, style: look[.text])
    let parts = rect.split(top: 1)
    drawFilter(into: &canvas, in: parts.top, with: look, focused: focused)
    let body = parts.rest
    let window = scroll.window(rows: body.rows, count: rows.count)
    let hasBar = rows.count > body.rows && body.columns > 8
    let area = hasBar ? body.split(right: 2).rest : body
    let columns = PickerColumns(self, window, width: area.columns)
    for (line, row) in window.enumerated() {
      let place = area.split(top: line).rest.split(top: 1).top
      switch rows[row] {
      case .heading(let name): canvas.write(look.cut(name, to: place.columns), at: place.origin, style: look[.heading])
      case .choice(let number):
        let isSelected = focused && row == scroll.selected
        draw(choices[number], isSelected: isSelected, columns, into: &canvas, in: place, with: look)
        if isSelected, isInList { canvas.cursor = place.origin.moved(columns: min(columns.title.offset, max(0, place.columns - 1))) }
      }
    }
    if rows.isEmpty, !body.isEmpty { drawEmpty(into: &canvas, in: body, with: look) }
    if hasBar {
      canvas.scrollBar(
        body.split(right: 1).right, total: rows.count, first: window.lowerBound, visible: body.rows,
        groove: look[.scrollGroove], thumb: look[.scrollThumb], glyphs: look.glyphs)
    }
  }

  private func drawFilter(into canvas: inout Canvas, in row: Rect, with look: Look, focused: Bool) {
    let all = isSupplied ? total : choices.count
    let shown = isSupplied && filter.isEmpty ? all : shownCount
    var summary = look.text(isSearching ? .searching : .countOf(shown, all))
    if mode == .multiple { summary = look.text(.pickerChecked(checked.count)) + .blanks(2) + summary }
    let hasSummary = row.columns >= summary.width + 14
    let parts = row.split(right: hasSummary ? summary.width + 1 : 0)
    canvas.write(SafeText("/"), at: row.origin, style: look[.statusKey])
    let field = parts.rest.split(left: 2).rest
    filter.draw(into: &canvas, in: field.isEmpty ? row : field, with: look, focused: focused)
    if hasSummary { canvas.write(summary, at: parts.right.origin.moved(columns: 1), style: look[.dim]) }
  }

  private func drawEmpty(into canvas: inout Canvas, in body: Rect, with look: Look) {
    let text = look.text(isSearching ? .searching : choices.isEmpty && filter.isEmpty ? .pickerNothing : .pickerNoMatch)
    canvas.write(look.cut(text, to: body.columns - 2), at: body.origin.moved(columns: 2), style: look[.dim])
  }

  private func draw(
    _ choice: Choice, isSelected: Bool, _ columns: PickerColumns, into canvas: inout Canvas, in row: Rect, with look: Look
  ) {
    let isBar = isSelected && look.theme.selection == .bar
    let ground = isBar ? look[.bar] : look[.text]
    func style(_ role: ThemeRole) -> Style { isBar ? ground.adding(look[role].attributes.subtracting([.dim, .reverse])) : look[role] }
    if isBar { canvas.fill(row, style: ground) }
    if isSelected, !isBar { canvas.write(look.glyphs.marker, at: row.origin, style: look[.marker]) }
    let isChecked = checked.contains { $0.id == choice.id }
    if mode == .multiple {
      canvas.write(
        isChecked ? look.glyphs.checked : look.glyphs.unchecked, at: row.origin.moved(columns: 1), style: style(isChecked ? .marked : .dim))
    }
    let titleStyle = isSelected && !isBar ? look[.marker] : style(isChecked ? .marked : .text)
    let match = isBar ? look[.match].adding(.underline) : look[.match]
    func write(_ text: SafeText, in slot: PickerColumns.Slot, _ style: Style) {
      guard slot.columns > 0 else { return }
      let place = row.origin.moved(columns: slot.offset)
      let fitted = look.cut(text, to: slot.columns)
      canvas.write(fitted, at: place, style: style)
      canvas.mark(TextMatch.words(filter.text), in: fitted, at: place, style: match)
    }
    write(choice.lead, in: columns.lead, style(.statusKey))
    write(choice.title, in: columns.title, titleStyle)
    write(choice.detail, in: columns.detail, style(.dim))
  }
}

/// Where the parts of a picker's rows stand: as wide as the widest that is seen, the title before the detail.
struct PickerColumns: Equatable {
  /// One part's place in a row.
  struct Slot: Equatable { var offset: Int, columns: Int }
  let lead, title, detail: Slot

  init(_ picker: Picker, _ window: Range<Int>, width: Int) {
    let seen = window.compactMap { row in if case .choice(let number) = picker.rows[row] { picker.choices[number] } else { nil } }
    let start = picker.mode == .multiple ? 3 : 2
    let room = max(0, width - start)
    let leadWidth = min(seen.map(\.lead.width).max() ?? 0, max(0, room / 3))
    let titleStart = start + (leadWidth > 0 ? leadWidth + 2 : 0)
    let rest = max(0, width - titleStart)
    let hasDetail = seen.contains { !$0.detail.isEmpty } && rest >= 30
    let widest = seen.map(\.title.width).max() ?? 0
    let titleWidth = hasDetail ? min(widest, max(rest / 2, rest - (seen.map(\.detail.width).max() ?? 0) - 2)) : rest
    let detailStart = titleStart + titleWidth + 2
    lead = Slot(offset: start, columns: leadWidth)
    title = Slot(offset: titleStart, columns: titleWidth)
    detail = Slot(offset: detailStart, columns: hasDetail ? max(0, width - detailStart) : 0)
  }
}
