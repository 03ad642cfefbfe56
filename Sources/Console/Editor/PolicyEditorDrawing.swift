import Language
import PolicyEngine
import Terminal

extension PolicyEditor {
  /// Draws the editor; the cursor stands in the text or in the field below it.
  func draw(into canvas: inout Canvas, in rect: Rect, with look: Look) {
    guard !rect.isEmpty else { return }
    canvas.fill(rect, style: look[.text])
    let layout = EditorLayout(self, rect)
    var view = viewport
    let column = buffer.column(of: caret)
    view.follow(line: caret.line, column: column, rows: max(1, layout.text.rows), columns: max(1, layout.text.columns))
    view.top = max(0, min(view.top, buffer.lines.count - 1))
    drawLines(view, layout, into: &canvas, with: look)
    canvas.scrollBar(
      layout.bar, total: buffer.lines.count, first: view.top, visible: layout.text.rows, groove: look[.scrollGroove],
      thumb: look[.scrollThumb], glyphs: look.glyphs)
    drawMessage(into: &canvas, in: layout.message, with: look)
    let place = Position(row: layout.text.row + caret.line - view.top, column: layout.text.column + column - view.left)
    canvas.cursor = layout.text.contains(place) ? place : layout.text.isEmpty ? nil : layout.text.origin
    drawInfo(into: &canvas, in: layout.info, with: look)
    if let popup, prompt == nil { draw(popup, at: place, in: layout.text, into: &canvas, with: look) }
  }

  private func drawLines(_ view: Viewport, _ layout: EditorLayout, into canvas: inout Canvas, with look: Look) {
    let last = min(buffer.lines.count, view.top + layout.text.rows)
    let marked = Set(isStale ? [] : problems.map(\.range.lowerBound.line))
    for line in view.top..<max(view.top, last) {
      let row = line - view.top
      drawNumber(line, hasProblem: marked.contains(line), into: &canvas, in: layout.gutter.split(top: row).rest, with: look)
      canvas.clipped(to: layout.text) { canvas in
        let start = layout.text.origin.moved(rows: row).moved(columns: -view.left)
        JSONColors.draw(buffer.lines[line], from: view.left, columns: layout.text.columns, at: start, pattern: pattern, into: &canvas, look)
      }
    }
    canvas.clipped(to: layout.text) { canvas in
      func restyle(_ range: Range<LinePlace>, _ change: (Style) -> Style) {
        self.restyle(range, view, layout.text, into: &canvas, change)
      }
      if !isStale { for problem in problems { restyle(problem.range) { look[.jsonError].over($0) } } }
      if let selection { restyle(selection) { _ in look[.selection] } }
      for place in matchedBrackets(view, rows: layout.text.rows) {
        restyle(place..<LinePlace(line: place.line, offset: place.offset + 1)) { _ in look[.bracket] }
      }
    }
  }

  private func drawNumber(_ line: Int, hasProblem: Bool, into canvas: inout Canvas, in gutter: Rect, with look: Look) {
    guard gutter.columns > 2 else { return }
    if hasProblem { canvas.write(SafeText("!"), at: gutter.origin, style: look[.error]) }
    let number = SafeText(String(line + 1)).padded(to: gutter.columns - 2, alignment: .right)
    canvas.write(number, at: gutter.origin.moved(columns: 1), style: look[line == caret.line ? .lineNumberCurrent : .lineNumber])
  }

  /// Changes the look of a stretch of text; an empty one shows in one cell.
  private func restyle(
    _ range: Range<LinePlace>, _ view: Viewport, _ area: Rect, into canvas: inout Canvas, _ change: (Style) -> Style
  ) {
    let first = max(range.lowerBound.line, view.top)
    let last = min(range.upperBound.line, view.top + area.rows - 1, buffer.lines.count - 1)
    guard first <= last else { return }
    for line in first...last {
      let start = line == range.lowerBound.line ? buffer.column(of: range.lowerBound) : 0
      let isLast = line == range.upperBound.line
      let end =
        isLast ? buffer.column(of: range.upperBound) : buffer.column(of: LinePlace(line: line, offset: buffer.lines[line].utf8.count)) + 1
      if isLast, end == 0, first < last { continue }
      let place = Position(row: area.row + line - view.top, column: area.column + start - view.left)
      canvas.restyle(Rect(row: place.row, column: place.column, rows: 1, columns: max(1, end - start)), change)
    }
  }

  /// The bracket at or before the cursor and its partner, where that is near.
  private func matchedBrackets(_ view: Viewport, rows: Int) -> [LinePlace] {
    let brackets: Set<Character> = ["{", "}", "[", "]"]
    guard buffer.lines[caret.line].utf8.count < 4096, prompt == nil else { return [] }
    var here = caret
    if !(buffer.character(at: caret).map(brackets.contains) ?? false) {
      guard buffer.character(before: caret).map(brackets.contains) ?? false else { return [] }
      here = buffer.left(of: caret)
    }
    let first = max(0, view.top - 200)
    let near = buffer.lines[first..<min(buffer.lines.count, view.top + rows + 200)]
    let match = PolicyBrackets.matchingBracket(in: near, at: LinePlace(line: here.line - first, offset: here.offset))
    return match.map { [here, LinePlace(line: $0.line + first, offset: $0.offset)] } ?? []
  }
}

extension PolicyEditor {
  /// The problem of the cursor's line, else the one that IAM would name.
  var toldProblem: DocumentProblem? {
    (problems.first { $0.range.contains(caret) } ?? problems.first { $0.range.lowerBound.line == caret.line } ?? problems.first)?.problem
  }

  private func drawMessage(into canvas: inout Canvas, in rect: Rect, with look: Look) {
    guard !rect.isEmpty else { return }
    guard !isStale, let problem = toldProblem else {
      let text = look.text(isStale ? .editorChecking : .editorNoProblem)
      let mark = isStale ? SafeText.blanks(2) : look.glyphs.checked + .blanks(1)
      canvas.write(look.cut(mark + text, to: rect.columns), at: rect.origin, style: look[isStale ? .dim : .success])
      return
    }
    let sentence = Sentence.editorProblem(line: problem.position.line, column: problem.position.column, problem.advice)
    let lines = look.text(sentence).wrapped(columns: max(1, rect.columns - 2))
    canvas.write(SafeText("!"), at: rect.origin, style: look[.error])
    for (number, line) in lines.prefix(rect.rows).enumerated() {
      let isCut = number == rect.rows - 1 && lines.count > rect.rows
      let text = isCut ? look.cut(line + .blanks(2), to: line.width + 1) : line
      canvas.write(text, at: rect.origin.moved(rows: number).moved(columns: 2), style: look[.error])
    }
  }

  private func drawInfo(into canvas: inout Canvas, in row: Rect, with look: Look) {
    guard !row.isEmpty else { return }
    switch prompt {
    case .find(let field, _): drawPrompt(.editorFind, field, into: &canvas, in: row, with: look)
    case .line(let field): drawPrompt(.editorGoTo, field, into: &canvas, in: row, with: look)
    case nil:
      let column = buffer.slice(caret.line, 0, caret.offset).count + 1
      var parts = [Span(look.text(.editorPlace(line: caret.line + 1, column: column)), look[.statusText])]
      if !isStale, !problems.isEmpty {
        parts += [Span(.blanks(2), look[.statusText]), Span(look.text(.editorProblems(problems.count)), look[.error])]
        parts += [Span(SafeText(" F8"), look[.statusKey])]
      }
      let limit = quota.map { max(0, $0.limit - used) }
      let amount = limit.map { look.text(.editorSize(size, of: $0)) } ?? .empty
      canvas.write(parts, at: row.origin, columns: max(0, row.columns - amount.width - 2))
      let style = look[limit.map { size > $0 ? .error : size * 10 > $0 * 9 ? .warning : .dim } ?? .dim]
      canvas.write(amount, at: row.origin.moved(columns: row.columns - amount.width), style: style)
    }
  }

  private func drawPrompt(_ label: Sentence, _ field: TextField, into canvas: inout Canvas, in row: Rect, with look: Look) {
    let name = look.text(label)
    canvas.write(name, at: row.origin, style: look[.labelFocused])
    let place = row.split(left: name.width + 1).rest
    field.draw(into: &canvas, in: place.isEmpty ? row : place, with: look)
  }

  /// The list below the cursor, or above it where there is more room.
  private func draw(_ popup: CompletionPopup, at place: Position, in area: Rect, into canvas: inout Canvas, with look: Look) {
    let below = area.endRow - place.row - 1
    let above = place.row - area.row
    let rows = min(popup.items.count, 8, max(below, above))
    guard rows > 0, area.columns >= 16 else { return }
    let first = min(max(0, popup.selected - rows + 1), popup.items.count - rows)
    let seen = popup.items[first..<(first + rows)]
    let widest = seen.map { SafeText($0.text).width }.max() ?? 0
    let detail = seen.map { look.text($0.detail).width }.max() ?? 0
    let width = min(area.columns, widest + (detail > 0 ? detail + 2 : 0) + 2)
    let top = below >= rows || below >= above ? place.row + 1 : place.row - rows
    let left = max(area.column, min(place.column - 1, area.endColumn - width))
    for (number, item) in seen.enumerated() {
      let row = Rect(row: top + number, column: left, rows: 1, columns: width)
      let style = look[first + number == popup.selected ? .bar : .input]
      canvas.fill(row, style: style)
      let used = canvas.write(look.cut(SafeText(item.text), to: width - 2), at: row.origin.moved(columns: 1), style: style)
      let room = width - 2 - max(widest, used) - 2
      if room > 3 {
        canvas.write(look.cut(look.text(item.detail), to: room), at: row.origin.moved(columns: max(widest, used) + 3), style: style)
      }
    }
  }
}
