import Language
import Terminal

extension TagsEditor {
  /// How many lines it takes: a heading, and a row with its problem for each tag.
  func lines(columns: Int, _ look: Look) -> Int {
    1 + rows.indices.reduce(0) { $0 + 1 + problemLines($1, columns, look).count }
  }

  /// The line in which the cursor stands.
  func cursorLine(columns: Int, _ look: Look) -> Int {
    1 + (0..<row).reduce(0) { $0 + 1 + problemLines($1, columns, look).count }
  }

  func draw(into canvas: inout Canvas, in rect: Rect, with look: Look, focused: Bool) {
    let keyWidth = max(1, min(28, (rect.columns - 2) * 2 / 5))
    let valueStart = keyWidth + 2
    let count = look.text(.tagCount(tags.count, of: limit))
    canvas.write(look.cut(look.text(.tagKey), to: keyWidth), at: rect.origin, style: look[.columnHeading])
    canvas.write(
      look.text(.tagValue), at: rect.origin.moved(columns: valueStart), style: look[.columnHeading], columns: rect.columns - valueStart)
    if rect.columns >= valueStart + 24 {
      canvas.write(count, at: rect.origin.moved(columns: rect.columns - count.width), style: look[tags.count >= limit ? .warning : .dim])
    }
    var line = 1
    for (number, row) in rows.enumerated() {
      let place = rect.split(top: line).rest.split(top: 1).top
      let isHere = focused && number == self.row
      let parts = place.split(left: keyWidth)
      row.key.draw(into: &canvas, in: parts.left, with: look, focused: isHere && !isInValue)
      row.value.draw(into: &canvas, in: parts.rest.split(left: 2).rest, with: look, focused: isHere && isInValue)
      line += 1
      for text in problemLines(number, rect.columns, look) {
        canvas.write(text, at: rect.origin.moved(rows: line), style: look[.error], columns: rect.columns)
        line += 1
      }
    }
  }

  private func problemLines(_ row: Int, _ columns: Int, _ look: Look) -> [SafeText] {
    problems[row].map { look.text($0).wrapped(columns: max(1, columns)) } ?? []
  }
}
