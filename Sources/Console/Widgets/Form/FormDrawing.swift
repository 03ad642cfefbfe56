import Language
import Terminal

extension Form {
  /// Draws the fields, below them what the focused one is for, and the buttons; an open list stands over all.
  func draw(into canvas: inout Canvas, in rect: Rect, with look: Look) {
    guard !rect.isEmpty else { return }
    canvas.fill(rect, style: look[.text])
    canvas.cursor = nil
    let help = helpRows(rect, look)
    let footer = help + 1 + (rect.rows >= 14 ? 2 : 0)
    let layout = FormLayout(self, size: rect.size, footer: footer, look)
    let body = rect.split(top: max(1, min(layout.rows, rect.rows - footer)))
    drawFields(layout, into: &canvas, in: body.top, with: look)
    drawFooter(help, into: &canvas, in: body.rest, with: look)
    if let list { drawList(list.id, list.picker, into: &canvas, in: rect, with: look) }
  }

  private func drawFields(_ layout: FormLayout, into canvas: inout Canvas, in area: Rect, with look: Look) {
    let start = layout.start(self, rows: area.rows, look)
    canvas.clipped(to: area) { canvas in
      for block in layout.blocks where block.end > start && block.top < start + area.rows {
        draw(
          block, layout, into: &canvas, in: Rect(row: area.row - start, column: area.column, rows: layout.rows, columns: area.columns),
          with: look)
      }
    }
    canvas.scrollBar(
      area.split(right: 1).right, total: layout.rows, first: start, visible: area.rows, groove: look[.scrollGroove],
      thumb: look[.scrollThumb], glyphs: look.glyphs)
  }

  private func draw(_ block: FormLayout.Block, _ layout: FormLayout, into canvas: inout Canvas, in form: Rect, with look: Look) {
    let field = block.field
    let isHere = focus == .field(field.id)
    let top = form.origin.moved(rows: block.top)
    if field.control == .heading {
      canvas.write(look.text(field.label), at: top, style: look[.heading], columns: form.columns)
      return
    }
    if isHere { canvas.write(look.glyphs.marker, at: top, style: look[.marker]) }
    let mark = field.isRequired ? SafeText(" *") : .empty
    let name = look.cut(look.text(field.label), to: layout.labelColumns - mark.width)
    let style = look[isHere ? .labelFocused : .label]
    canvas.write([Span(name, style), Span(mark, look[.warning])], at: top.moved(columns: FormLayout.margin))
    let place = Rect(
      row: form.row + block.controlTop, column: form.column + layout.controlColumn, rows: block.controlRows,
      columns: min(layout.controlColumns, form.columns - layout.controlColumn))
    draw(field.control, into: &canvas, in: place, with: look, focused: isHere)
    drawNotes(block.notes, into: &canvas, at: place.origin.moved(rows: block.controlRows), with: look)
    for (number, line) in block.problem.enumerated() {
      canvas.write(line, at: place.origin.moved(rows: block.controlRows + block.noteRows + number), style: look[.error])
    }
  }

  /// The rules below a control, the fulfilled ones ticked.
  private func drawNotes(_ notes: [FieldNoteLines], into canvas: inout Canvas, at origin: Position, with look: Look) {
    var at = origin
    for note in notes {
      note.draw(into: &canvas, at: at, with: look)
      at = at.moved(rows: note.lines.count)
    }
  }

  private func draw(_ control: FormField.Control, into canvas: inout Canvas, in rect: Rect, with look: Look, focused: Bool) {
    switch control {
    case .text(let field, let limit): draw(field, limit: limit, into: &canvas, in: rect, with: look, focused: focused)
    case .secret(let field): field.draw(into: &canvas, in: rect, with: look, focused: focused)
    case .lines(let area): area.draw(into: &canvas, in: rect, with: look, focused: focused)
    case .options(let options): options.draw(into: &canvas, in: rect, with: look, focused: focused)
    case .pick(let pick): pick.draw(into: &canvas, in: rect, with: look, focused: focused)
    case .tags(let editor): editor.draw(into: &canvas, in: rect, with: look, focused: focused)
    case .toggle(let isOn, let words):
      let box = SafeText("[") + (isOn ? look.glyphs.checked : .blanks(1)) + SafeText("] ")
      canvas.write(look.cut(box + look.text(words), to: rect.columns), at: rect.origin, style: look[focused ? .labelFocused : .text])
      if focused { canvas.cursor = rect.origin.moved(columns: min(1, max(0, rect.columns - 1))) }
    case .place(let words):
      let text = look.cut(look.text(words), to: rect.columns - 2) + SafeText(" ") + look.glyphs.right
      canvas.write(text, at: rect.origin, style: look[focused ? .buttonFocused : .link], columns: rect.columns)
      if focused { canvas.cursor = rect.origin }
    case .fixed(let text), .fact(let text):
      for (number, line) in text.wrapped(columns: rect.columns).enumerated() {
        canvas.write(line, at: rect.origin.moved(rows: number), style: look[.text])
      }
      if focused { canvas.cursor = rect.origin }
    case .heading: break
    }
  }

  /// A text field with the count of its characters beside it while it has the focus.
  private func draw(_ field: TextField, limit: Int?, into canvas: inout Canvas, in rect: Rect, with look: Look, focused: Bool) {
    guard focused, let limit, rect.columns >= 24 else { return field.draw(into: &canvas, in: rect, with: look, focused: focused) }
    let length = field.text.unicodeScalars.count
    let count = SafeText("\(length)/\(limit)")
    let parts = rect.split(right: max(count.width, "\(limit)/\(limit)".count) + 1)
    field.draw(into: &canvas, in: parts.rest, with: look)
    let place = parts.right.origin.moved(columns: parts.right.columns - count.width)
    canvas.write(count, at: place, style: look[length > limit ? .error : .dim])
  }
}

extension Form {
  /// The lines kept for help: enough for every field, so that nothing jumps from field to field, but few on a small screen.
  private func helpRows(_ rect: Rect, _ look: Look) -> Int {
    let longest = shownFields.compactMap(\.help).map { look.text($0).wrapped(columns: helpColumns(rect)).count }.max() ?? 0
    return min(longest, rect.rows >= 20 ? 3 : rect.rows >= 8 ? 2 : 0)
  }

  private func helpColumns(_ rect: Rect) -> Int { max(1, min(100, rect.columns - FormLayout.margin - 2)) }

  private func drawFooter(_ help: Int, into canvas: inout Canvas, in rect: Rect, with look: Look) {
    let isRoomy = rect.rows >= help + 3
    let parts = rect.split(top: isRoomy ? 1 : 0).rest.split(top: help)
    if case .field(let id) = focus, let sentence = fields.first(where: { $0.id == id })?.help, help > 0 {
      var lines = look.text(sentence).wrapped(columns: helpColumns(rect))
      if lines.count > help { lines[help - 1] = look.cut(lines[help - 1] + .blanks(2), to: lines[help - 1].width + 1) }
      for (number, line) in lines.prefix(help).enumerated() {
        canvas.write(line, at: parts.top.origin.moved(rows: number).moved(columns: FormLayout.margin), style: look[.dim])
      }
    }
    let buttons = ButtonRow([isLastPage ? saveLabel : .buttonNext, page > 0 ? .buttonBack : .cancel], focused: focus == .cancel ? 1 : 0)
    let isHere = focus == .save || focus == .cancel
    let row = parts.rest.split(top: isRoomy && help > 0 ? 1 : 0).rest
    let place = row.isEmpty ? rect.split(bottom: 1).bottom : row.split(top: 1).top
    buttons.draw(into: &canvas, in: place.split(left: FormLayout.margin).rest, with: look, isFocused: isHere)
  }

  private func drawList(_ id: FieldID, _ picker: Picker, into canvas: inout Canvas, in rect: Rect, with look: Look) {
    let label = fields.first { $0.id == id }?.label ?? .buttonSave
    var hints = [Hint("Enter", .hintChoose), Hint("Esc", .cancel, isPinned: true)]
    if picker.mode == .multiple { hints.insert(Hint("Space", .hintCheck), at: 0) }
    let columns = DialogFrame.columns(for: 76, on: rect)
    let size = Size(columns: columns, rows: min(DialogFrame.rows(on: rect), max(8, min(24, picker.rows.count + 1))))
    let area = DialogFrame(look.text(label), hints: hints).draw(size, into: &canvas, on: rect, with: look)
    picker.draw(into: &canvas, in: area, with: look)
  }
}
