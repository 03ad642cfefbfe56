import Language
import Terminal

/// A line of a menu: a command, its key, what it does, and the heading it stands below.
struct MenuEntry<Command: Sendable & Equatable>: Sendable, Equatable {
  let command: Command
  let key: String
  let sentence: Sentence
  let group: Sentence?

  init(_ command: Command, key: String, _ sentence: Sentence, group: Sentence? = nil) {
    self.command = command
    self.key = key
    self.sentence = sentence
    self.group = group
  }
}

/// Commands with their keys in a list that filters and runs them: what `?` shows, and any other menu.
struct Menu<Command: Sendable & Equatable>: Sendable, Equatable {
  let title: Sentence
  private let commands: [Command]
  private(set) var picker: Picker

  /// - Parameter language: The one in which it is filtered and drawn.
  init(_ title: Sentence, _ entries: [MenuEntry<Command>], language: Language) {
    self.title = title
    commands = entries.map(\.command)
    picker = Picker(
      entries.enumerated().map { number, entry in
        Choice(
          id: String(number), title: SafeText(entry.sentence(language)), lead: SafeText(entry.key),
          group: SafeText(entry.group?(language) ?? ""), keywords: entry.sentence.english)
      })
  }

  /// Tells the size of the screen it is drawn on.
  mutating func fit(_ screen: Size) {
    picker.fit(Self.size(of: picker, on: Rect(screen)))
  }

  /// Takes a key; the answer is the chosen command.
  mutating func handle(_ key: Key) -> AnswerOutcome<Command> {
    switch picker.handle(key) {
    case .ignored: .ignored
    case .handled, .filterChanged, .toggled: .handled
    case .cancelled: .cancelled
    case .chosen(let choices): choices.first.flatMap { Int($0.id) }.map { .answered(commands[$0]) } ?? .handled
    }
  }

  /// Pasted text goes to the filter.
  mutating func paste(_ text: String) { _ = picker.paste(text) }

  /// Draws the menu in the middle of a screen. Its height doesn't change while the filter is typed.
  func draw(into canvas: inout Canvas, in screen: Rect, with look: Look) {
    let hints = [Hint("Enter", .hintRun), Hint("Esc", .hintClose)]
    let frame = DialogFrame(look.text(title), hints: hints)
    let area = frame.draw(Self.size(of: picker, on: screen), into: &canvas, on: screen, with: look)
    picker.draw(into: &canvas, in: area, with: look)
  }

  private static func size(of picker: Picker, on screen: Rect) -> Size {
    let groups = Set(picker.choices.map(\.group)).subtracting([.empty]).count
    let rows = 1 + picker.choices.count + groups
    return Size(columns: DialogFrame.columns(for: 64, on: screen), rows: min(rows, DialogFrame.rows(on: screen)))
  }
}
