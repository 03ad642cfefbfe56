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
    let told = isStale ? [] : findings.filter { (view.top..<max(view.top, last)).contains($0.range.lowerBound.line) }
    let marks = Dictionary(told.map { ($0.range.lowerBound.line, $0.severity) }, uniquingKeysWith: min)
    for line in view.top..<max(view.top, last) {
      let row = line - view.top
      drawNumber(line, mark: marks[line], into: &canvas, in: layout.gutter.split(top: row).rest, with: look)
      canvas.clipped(to: layout.text) { canvas in
        let start = layout.text.origin.moved(rows: row).moved(columns: -view.left)
        JSONColors.draw(buffer.lines[line], from: view.left, columns: layout.text.columns, at: start, pattern: pattern, into: &canvas, look)
      }
    }
    canvas.clipped(to: layout.text) { canvas in
      func restyle(_ range: Range<LinePlace>, _ change: (Style) -> Style) {
        self.restyle(range, view, layout.text, into: &canvas, change)
      }
      for finding in told.sorted(by: { PlacedFinding.isGraver($1, $0) }) {
        restyle(firstLine(of: finding.range)) { finding.severity.style(over: $0, look) }
      }
      if let selection { restyle(selection) { _ in look[.selection] } }
      for place in matchedBrackets(view, rows: layout.text.rows) {
        restyle(place..<LinePlace(line: place.line, offset: place.offset + 1)) { _ in look[.bracket] }
      }
    }
  }

  /// The part of a range in its first line: a statement that is marked from top to bottom couldn't be read any more.
  private func firstLine(of range: Range<LinePlace>) -> Range<LinePlace> {
    let start = range.lowerBound
    guard range.upperBound.line > start.line else { return range }
    return start..<LinePlace(line: start.line, offset: max(start.offset, buffer.lines[start.line].utf8.count))
  }

  private func drawNumber(_ line: Int, mark: FindingSeverity?, into canvas: inout Canvas, in gutter: Rect, with look: Look) {
    guard gutter.columns > 2 else { return }
    if let mark { canvas.write(mark.mark, at: gutter.origin, style: look[mark.markRole]) }
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
  func drawPrompt(_ label: Sentence, _ field: TextField, into canvas: inout Canvas, in row: Rect, with look: Look) {
    let name = look.text(label)
    canvas.write(name, at: row.origin, style: look[.labelFocused])
    let place = row.split(left: name.width + 1).rest
    field.draw(into: &canvas, in: place.isEmpty ? row : place, with: look)
  }

  /// The list below the cursor, or above it where there is more room.
  fileprivate func draw(_ popup: CompletionPopup, at place: Position, in area: Rect, into canvas: inout Canvas, with look: Look) {
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
