import Terminal

/// A document in JSON colours that can be scrolled.
struct DocumentPane: Sendable, Equatable {
  private var source = ""
  private var lines: [Substring] = []
  private(set) var first = 0
  private(set) var left = 0
  private var size = Size(columns: 80, rows: 20)

  /// Shows a text, at the place it was scrolled to where it is the same text.
  mutating func show(_ text: String, in size: Size) {
    self.size = size
    if text != source {
      source = text
      lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
      (first, left) = (0, 0)
    }
    first = max(0, min(first, lines.count - size.rows))
  }

  /// Scrolls; false for a key that doesn't.
  mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .down, .character("j"): scroll(by: 1)
    case .up, .character("k"): scroll(by: -1)
    case .pageDown, .character(" "), .control("f"): scroll(by: max(1, size.rows - 1))
    case .pageUp, .control("b"): scroll(by: -max(1, size.rows - 1))
    case .home: (first, left) = (0, 0)
    case .end, .character("G"): scroll(by: lines.count)
    case .character(">"): left += size.columns / 2
    case .character("<"): left = max(0, left - size.columns / 2)
    default: return false
    }
    return true
  }

  private mutating func scroll(by distance: Int) {
    first = max(0, min(first + distance, lines.count - size.rows))
  }

  func draw(into canvas: inout Canvas, in rect: Rect, with look: Look) {
    let width = String(lines.count).count + 1
    for (row, line) in lines[min(first, lines.count)...].prefix(rect.rows).enumerated() {
      let place = rect.origin.moved(rows: row)
      let number = String(first + row + 1)
      canvas.write(SafeText(number).padded(to: width, alignment: .right), at: place, style: look[.lineNumber])
      JSONLine.draw(line, into: &canvas, at: place.moved(columns: width + 1), columns: rect.columns - width - 2, from: left, with: look)
    }
    canvas.scrollBar(
      rect.split(right: 1).right, total: lines.count, first: first, visible: rect.rows, groove: look[.scrollGroove],
      thumb: look[.scrollThumb], glyphs: look.glyphs)
    canvas.cursor = rect.origin.moved(columns: width + 1)
  }
}
