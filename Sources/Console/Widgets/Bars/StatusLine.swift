import Language
import Terminal

/// The line at the bottom: what can be done here.
struct StatusLine: Sendable, Equatable {
  /// Keys and what they do, the most useful first.
  var hints: [Hint]
  /// What stands at the right end where there is room, such as a place in a document.
  var trailing: SafeText = .empty

  init(_ hints: [Hint], trailing: SafeText = .empty) {
    self.hints = hints
    self.trailing = trailing
  }

  func draw(into canvas: inout Canvas, in rect: Rect, with look: Look) {
    let row = rect.split(top: 1).top
    guard !row.isEmpty else { return }
    canvas.fill(row, style: look[.statusText])
    let hasTrailing = !trailing.isEmpty && row.columns >= trailing.width + 24
    let parts = row.split(right: hasTrailing ? trailing.width + 2 : 0)
    let room = parts.rest.columns - 1
    let shown = Hint.fitting(hints, columns: room, look)
    if shown.count == 1, let only = shown.first, only.width(look) > room {
      let text = SafeText(only.key + " ") + look.text(only.label)
      canvas.write(look.cut(text, to: room), at: row.origin.moved(columns: 1), style: look[.statusText])
    } else {
      canvas.write(Hint.line(shown, look), at: row.origin.moved(columns: 1))
    }
    if hasTrailing { canvas.write(trailing, at: parts.right.origin.moved(columns: 1), style: look[.statusText]) }
  }
}
