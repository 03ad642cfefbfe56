import Language
import Terminal

/// Paragraphs that scroll when they don't fit: the text of a dialog.
struct TextPane: Sendable, Equatable {
  /// A paragraph, how it looks and how far it stands in.
  struct Paragraph: Sendable, Equatable {
    let text: SafeText
    let role: ThemeRole
    let indent: Int

    init(_ text: SafeText, role: ThemeRole = .text, indent: Int = 0) {
      self.text = text
      self.role = role
      self.indent = indent
    }
  }

  let paragraphs: [Paragraph]
  private(set) var first = 0
  private var seen = Size(columns: 72, rows: 10)

  init(_ paragraphs: [Paragraph]) { self.paragraphs = paragraphs }

  /// Tells how large it is drawn.
  mutating func fit(_ size: Size) {
    seen = size
    scroll(to: first)
  }

  /// How many lines it takes in a width.
  func rows(columns: Int) -> Int { lines(columns).count }

  /// Scrolls.
  /// - Returns: Whether it was a key that does.
  mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .up: scroll(to: first - 1)
    case .down: scroll(to: first + 1)
    case .pageUp: scroll(to: first - max(1, seen.rows - 1))
    case .pageDown: scroll(to: first + max(1, seen.rows - 1))
    default: return false
    }
    return true
  }

  private mutating func scroll(to line: Int) {
    first = max(0, min(line, lines(seen.columns).count - seen.rows))
  }

  func draw(into canvas: inout Canvas, in rect: Rect, with look: Look) {
    guard !rect.isEmpty else { return }
    let all = lines(rect.columns)
    let start = max(0, min(first, all.count - rect.rows))
    for (number, line) in all[start...].prefix(rect.rows).enumerated() {
      let place = Position(row: rect.row + number, column: rect.column + line.indent)
      canvas.write(line.text, at: place, style: look[line.role], columns: rect.columns - line.indent)
    }
    canvas.scrollBar(
      rect.split(right: 1).right, total: all.count, first: start, visible: rect.rows, groove: look[.scrollGroove],
      thumb: look[.scrollThumb], glyphs: look.glyphs)
  }

  /// Lines leave the last two columns to the scroll bar, so that they break alike with and without it.
  private func lines(_ columns: Int) -> [Paragraph] {
    paragraphs.flatMap { paragraph in
      paragraph.text.wrapped(columns: max(1, columns - 2 - paragraph.indent)).map {
        Paragraph($0, role: paragraph.role, indent: paragraph.indent)
      }
    }
  }
}
