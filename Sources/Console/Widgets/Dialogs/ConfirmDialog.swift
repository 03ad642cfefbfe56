import Language
import Terminal

/// What a dialog with answers made of a key.
enum AnswerOutcome<Answer: Sendable & Equatable>: Sendable, Equatable {
  /// Not a key of this dialog.
  case ignored
  /// Something moved.
  case handled
  /// The person answered.
  case answered(Answer)
  /// The person left without an answer.
  case cancelled
}

/// A question or a message with buttons. The button that harms nothing has the focus at first.
///
///     ConfirmDialog(.discardTitle, [.discardQuestion], answers: [(.keepEditing, .stay), (.discard, .leave)])
struct ConfirmDialog<Answer: Sendable & Equatable>: Sendable, Equatable {
  let title: Sentence
  let messages: [Sentence]
  let answers: [Answer]
  let role: ThemeRole
  private(set) var buttons: ButtonRow

  /// - Parameters:
  ///   - answers: Labels, in nouns, and what they mean; the first should be the safe one.
  ///   - safe: The number of the button with the focus at first.
  ///   - role: The frame's look: `.error` and `.warning` for what went or may go wrong.
  init(
    _ title: Sentence, _ messages: [Sentence], answers: [(label: Sentence, answer: Answer)], safe: Int = 0,
    role: ThemeRole = .focusBorder
  ) {
    self.title = title
    self.messages = messages
    self.answers = answers.map(\.answer)
    self.role = role
    buttons = ButtonRow(answers.map(\.label), focused: safe)
  }

  /// Takes a key.
  mutating func handle(_ key: Key) -> AnswerOutcome<Answer> {
    if buttons.handle(key) { return .handled }
    switch key {
    case .enter, .character(" "): return answers.indices.contains(buttons.focused) ? .answered(answers[buttons.focused]) : .cancelled
    case .escape, .control("c"): return .cancelled
    default: return .ignored
    }
  }

  /// Draws the dialog in the middle of a screen.
  func draw(into canvas: inout Canvas, in screen: Rect, with look: Look) {
    let columns = DialogFrame.columns(for: 60, on: screen)
    let lines = Array(messages.map { look.text($0).wrapped(columns: columns) }.joined(separator: [.empty]))
    let buttonRows = buttons.rows(columns: columns, look)
    let size = Size(columns: columns, rows: min(lines.count + 1 + buttonRows, DialogFrame.rows(on: screen)))
    let frame = DialogFrame(look.text(title), hints: Self.hints(answers.count), role: role)
    let area = frame.draw(size, into: &canvas, on: screen, with: look)
    let parts = area.split(bottom: min(buttonRows, area.rows))
    for (number, line) in lines.prefix(parts.rest.rows).enumerated() {
      canvas.write(line, at: area.origin.moved(rows: number), style: look[.text], columns: area.columns)
    }
    buttons.draw(into: &canvas, in: parts.bottom, with: look)
  }

  private static func hints(_ count: Int) -> [Hint] {
    count > 1 ? [Hint("Enter", .hintChoose), Hint("Tab", .hintNext), Hint("Esc", .cancel)] : [Hint("Enter", .hintClose)]
  }
}
