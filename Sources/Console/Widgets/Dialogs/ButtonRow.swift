import Language
import Terminal

/// Buttons side by side, in lines below each other where they don't fit.
struct ButtonRow: Sendable, Equatable {
  let labels: [Sentence]
  /// The focused button's number.
  private(set) var focused: Int

  init(_ labels: [Sentence], focused: Int = 0) {
    self.labels = labels
    self.focused = min(max(0, focused), max(0, labels.count - 1))
  }

  /// Moves between the buttons, from the last to the first again.
  /// - Returns: Whether it was a key that does.
  mutating func handle(_ key: Key) -> Bool {
    guard !labels.isEmpty else { return false }
    switch key.command {
    case .right, .tab, .down, .character("l"), .character("j"): focused = (focused + 1) % labels.count
    case .left, .backTab, .up, .character("h"), .character("k"): focused = (focused + labels.count - 1) % labels.count
    default: return false
    }
    return true
  }

  /// Puts the focus on a button.
  mutating func focus(_ number: Int) {
    if labels.indices.contains(number) { focused = number }
  }

  /// How many lines they take in a width.
  func rows(columns: Int, _ look: Look) -> Int { (places(columns, look).last?.row ?? -1) + 1 }

  /// Draws the buttons from the left; the cursor stands in the focused one.
  func draw(into canvas: inout Canvas, in rect: Rect, with look: Look, isFocused: Bool = true) {
    for (number, place) in places(rect.columns, look).enumerated() where place.row < rect.rows {
      let at = Position(row: rect.row + place.row, column: rect.column + place.column)
      let isHere = isFocused && number == focused
      let text = text(number, look)
      canvas.write(look.cut(text, to: rect.columns), at: at, style: look[isHere ? .buttonFocused : .button])
      if isHere { canvas.cursor = at.moved(columns: min(2, max(0, rect.columns - 1))) }
    }
  }

  private func text(_ number: Int, _ look: Look) -> SafeText { SafeText("[ ") + look.text(labels[number]) + SafeText(" ]") }

  private func places(_ columns: Int, _ look: Look) -> [Position] {
    var next = Position(row: 0, column: 0)
    return labels.indices.map { number in
      let width = text(number, look).width
      if next.column > 0, next.column + width > columns { next = Position(row: next.row + 1, column: 0) }
      defer { next.column += width + 2 }
      return next
    }
  }
}
