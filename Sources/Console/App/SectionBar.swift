import Language
import Terminal

/// The line under the title: the lists one can go to, or the way from the list to where one is.
struct SectionBar {
  private let active: Int
  private let trail: [Sentence]

  init(state: AppState) {
    let first = state.stack[0].screen.place
    active = Place.sections.firstIndex { $0.place == first } ?? -1
    trail = state.stack.count > 1 ? state.stack.map(\.screen.shortTitle) : []
  }

  func draw(into canvas: inout Canvas, in rect: Rect, with look: Look) {
    guard !rect.isEmpty else { return }
    canvas.fill(rect, style: look[.text])
    if trail.isEmpty { return drawSections(into: &canvas, in: rect, with: look) }
    var column = rect.column + 1
    for (number, title) in trail.enumerated() {
      let isLast = number == trail.count - 1
      let text = look.cut(look.text(title), to: max(8, (rect.columns - 2) / trail.count))
      column += canvas.write(text, at: Position(row: rect.row, column: column), style: look[isLast ? .tabActive : .tab])
      if !isLast { column += canvas.write(SafeText(" › "), at: Position(row: rect.row, column: column), style: look[.dim]) }
    }
  }

  private func drawSections(into canvas: inout Canvas, in rect: Rect, with look: Look) {
    for (number, span) in spans(in: rect, look).enumerated() {
      canvas.write(span.text, at: Position(row: rect.row, column: span.column), style: look[number == active ? .tabActive : .tab])
    }
  }

  private func spans(in rect: Rect, _ look: Look) -> [(text: SafeText, column: Int)] {
    var column = rect.column
    return Place.sections.map { section in
      let text = .blanks(1) + look.text(section.title) + .blanks(1)
      defer { column += text.width }
      return (text, column)
    }
  }

  /// The list whose name stands at a position.
  func place(at position: Position, in rect: Rect, _ look: Look) -> Place? {
    guard trail.isEmpty else { return nil }
    let hit = spans(in: rect, look).firstIndex { $0.column <= position.column && position.column < $0.column + $0.text.width }
    return hit.map { Place.sections[$0].place }
  }
}
