import Language
import Terminal

/// The box of a dialog: centred on the screen, with its title in the upper edge and its keys in the lower one.
struct DialogFrame: Sendable, Equatable {
  let title: SafeText
  var hints: [Hint] = []
  var role: ThemeRole = .focusBorder

  init(_ title: SafeText, hints: [Hint] = [], role: ThemeRole = .focusBorder) {
    self.title = title
    self.hints = hints
    self.role = role
  }

  /// The columns inside a box on a screen of this width, for a content that likes to have so many.
  static func columns(for ideal: Int, on screen: Rect) -> Int {
    let margin = screen.columns >= 60 ? 8 : screen.columns >= 44 ? 4 : 2
    return max(1, min(ideal, screen.columns - margin - 2))
  }

  /// The most rows inside a box on a screen of this height.
  static func rows(on screen: Rect) -> Int { max(1, screen.rows - (screen.rows >= 20 ? 4 : 2)) }

  /// Draws the empty box for a content of this size.
  /// - Returns: Where the content goes.
  func draw(_ content: Size, into canvas: inout Canvas, on screen: Rect, with look: Look) -> Rect {
    guard screen.columns >= 12, screen.rows >= 5 else {
      canvas.fill(screen, style: look[.text])
      return screen
    }
    let box = screen.centered(Size(columns: content.columns + 4, rows: content.rows + 2))
    canvas.fill(box, style: look[.text])
    canvas.box(box, style: look[role], glyphs: look.glyphs)
    let name = look.cut(title, to: box.columns - 6)
    if !name.isEmpty {
      canvas.write(.blanks(1) + name + .blanks(1), at: box.origin.moved(columns: 2), style: look[.title])
    }
    drawHints(into: &canvas, in: box, with: look)
    return box.inset(rows: 1, columns: 2)
  }

  private func drawHints(into canvas: inout Canvas, in box: Rect, with look: Look) {
    let shown = Hint.fitting(hints, columns: box.columns - 6, look)
    let width = shown.reduce(-2) { $0 + $1.width(look) + 2 }
    guard width > 0, width <= box.columns - 6 else { return }
    let blank = Span(.blanks(1), look[.statusText])
    let place = Position(row: box.endRow - 1, column: box.endColumn - 4 - width)
    canvas.write([blank] + Hint.line(shown, look) + [blank], at: place)
  }
}
