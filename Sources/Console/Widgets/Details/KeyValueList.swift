import Language
import Terminal

/// A label and what stands behind it.
struct KeyValue: Sendable, Equatable {
  let label: Sentence
  let value: SafeText
  let role: ThemeRole

  init(_ label: Sentence, _ value: SafeText, role: ThemeRole = .text) {
    self.label = label
    self.value = value
    self.role = role
  }
}

/// Facts below each other: labels in a column of their own, long values in as many lines as they need. Where it is narrow the value stands
/// below its label.
struct KeyValueList: Sendable, Equatable {
  var items: [KeyValue]
  /// The item that is always in view and has the cursor; nil for none.
  var selected: Int?

  init(_ items: [KeyValue], selected: Int? = nil) {
    self.items = items
    self.selected = selected
  }

  /// How many lines it takes in a width.
  func rows(columns: Int, _ look: Look) -> Int { blocks(columns, look).reduce(0) { $0 + $1.lines.count + ($1.isBelow ? 1 : 0) } }

  func draw(into canvas: inout Canvas, in rect: Rect, with look: Look) {
    guard !rect.isEmpty else { return }
    let blocks = blocks(rect.columns, look)
    let tops = blocks.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.lines.count + ($1.isBelow ? 1 : 0)) }
    let total = tops[blocks.count]
    let start = start(tops, rows: rect.rows)
    canvas.clipped(to: rect) { canvas in
      for (number, block) in blocks.enumerated() where tops[number + 1] > start && tops[number] < start + rect.rows {
        let top = Position(row: rect.row + tops[number] - start, column: rect.column)
        let isSelected = number == selected
        let label = look.cut(look.text(items[number].label), to: block.isBelow ? rect.columns : block.indent - 2)
        canvas.write(label, at: top, style: look[isSelected ? .labelFocused : .dim])
        for (line, text) in block.lines.enumerated() {
          let place = top.moved(rows: line + (block.isBelow ? 1 : 0)).moved(columns: block.indent)
          canvas.write(text, at: place, style: look[items[number].role])
        }
        if isSelected, rect.contains(top) { canvas.cursor = top }
      }
    }
    canvas.scrollBar(
      rect.split(right: 1).right, total: total, first: start, visible: rect.rows, groove: look[.scrollGroove],
      thumb: look[.scrollThumb], glyphs: look.glyphs)
  }

  private struct Block {
    let indent: Int
    let isBelow: Bool
    let lines: [SafeText]
  }

  private func blocks(_ columns: Int, _ look: Look) -> [Block] {
    let widest = items.map { look.text($0.label).width }.max() ?? 0
    let isBelow = columns < 2 * widest + 8
    let indent = isBelow ? min(2, max(0, columns - 1)) : widest + 2
    // Two columns stay free for the scroll bar.
    return items.map { Block(indent: indent, isBelow: isBelow, lines: $0.value.wrapped(columns: max(1, columns - indent - 2))) }
  }

  private func start(_ tops: [Int], rows: Int) -> Int {
    guard let selected, items.indices.contains(selected) else { return 0 }
    let middle = tops[selected] - max(0, rows - (tops[selected + 1] - tops[selected])) / 2
    return max(0, min(middle, tops[items.count] - rows))
  }
}
