import Language
import Terminal

/// A list inside a dialog, with its heading: what goes along, what is in the way.
struct DialogSection: Sendable, Equatable {
  let heading: Sentence
  let items: [String]
  let role: ThemeRole

  init(_ heading: Sentence, _ items: [String], role: ThemeRole = .heading) {
    self.heading = heading
    self.items = items
    self.role = role
  }

  /// The section as paragraphs of a pane.
  func paragraphs(_ language: Language) -> [TextPane.Paragraph] {
    [TextPane.Paragraph(SafeText(heading(language)), role: role)] + items.map { TextPane.Paragraph(SafeText($0), indent: 2) }
  }
}

/// A deletion that wants the name typed, with all that goes along; or the news of what is in the way, without a field.
///
/// Letters go to the field, arrows and page keys scroll the list, Enter deletes once the name is right.
struct NameDialog: Sendable, Equatable {
  let title: Sentence
  /// The name to type; nil where something is in the way and nothing can be done from here.
  let name: String?
  /// Whether it is the account ID that is to be typed, which only stands for that somebody knows what she does.
  let isAccountID: Bool
  private(set) var pane: TextPane
  private(set) var field = TextField()
  /// Whether Enter was pressed on a name that isn't right yet.
  private(set) var isWrong = false

  init(
    _ title: Sentence, _ messages: [Sentence], sections: [DialogSection], name: String?, language: Language,
    isAccountID: Bool = false
  ) {
    self.title = title
    self.name = name
    self.isAccountID = isAccountID
    let texts = messages.map { TextPane.Paragraph(SafeText($0(language))) }
    let blocks = [texts] + sections.map { $0.paragraphs(language) }
    pane = TextPane(Array(blocks.filter { !$0.isEmpty }.joined(separator: [TextPane.Paragraph(.empty)])))
  }

  /// Tells the size of the screen it is drawn on.
  mutating func fit(_ screen: Size, _ look: Look) {
    let size = size(on: Rect(screen), look)
    pane.fit(Size(columns: size.columns, rows: size.rows - fieldRows(size.columns, look)))
  }

  /// Takes a key; `.submitted` when the name is right.
  mutating func handle(_ key: Key) -> Outcome {
    if pane.handle(key) { return .handled }
    switch key {
    case .escape, .control("c"): return .cancelled
    case .enter:
      guard let name else { return .cancelled }
      isWrong = field.text != name
      return isWrong ? .handled : .submitted
    default:
      if name == nil { return .ignored }
      let outcome = field.handle(key)
      if outcome == .changed { isWrong = false }
      return outcome
    }
  }

  /// Pasted text goes to the field.
  mutating func paste(_ text: String) {
    guard name != nil else { return }
    isWrong = false
    field.paste(text)
  }
}

extension NameDialog {
  /// Draws the dialog in the middle of a screen.
  func draw(into canvas: inout Canvas, in screen: Rect, with look: Look) {
    let isBlocked = name == nil
    let hints =
      isBlocked
      ? [Hint("Enter", .hintClose)] : [Hint("Enter", isAccountID ? .hintGoOn : .hintDelete), Hint("Esc", .cancel, isPinned: true)]
    let scrolls = [Hint("PgDn", .hintScroll)]
    let size = size(on: screen, look)
    let below = fieldRows(size.columns, look)
    let isLong = pane.rows(columns: size.columns) > size.rows - below
    let frame = DialogFrame(look.text(title), hints: hints + (isLong ? scrolls : []), role: isBlocked ? .warning : .error)
    let area = frame.draw(size, into: &canvas, on: screen, with: look)
    let parts = area.split(bottom: min(below, max(1, area.rows - 1)))
    pane.draw(into: &canvas, in: isBlocked ? area : parts.rest, with: look)
    if isBlocked {
      canvas.cursor = area.origin
    } else {
      drawField(into: &canvas, in: parts.bottom, with: look)
    }
  }

  private func drawField(into canvas: inout Canvas, in rect: Rect, with look: Look) {
    let parts = rect.split(bottom: 1)
    let prompt = promptLines(rect.columns, look)
    for (number, line) in prompt.suffix(parts.rest.rows).enumerated() {
      let place = Position(row: parts.rest.endRow - min(prompt.count, parts.rest.rows) + number, column: rect.column)
      canvas.write(line, at: place, style: look[isWrong ? .error : .label], columns: rect.columns)
    }
    field.draw(into: &canvas, in: parts.bottom, with: look)
  }

  private func promptLines(_ columns: Int, _ look: Look) -> [SafeText] {
    let text = look.text(isWrong ? .nameDiffers(name ?? "") : isAccountID ? .accountIDToType(name ?? "") : .nameToType(name ?? ""))
    let lines = text.wrapped(columns: max(1, columns))
    // A name of 128 characters may take many lines; two say enough.
    return lines.count > 2 ? [lines[0], look.cut(lines[1] + .blanks(2), to: max(1, lines[1].width))] : lines
  }

  /// Blank line, prompt and field. The prompt keeps its lines when it becomes an error.
  private func fieldRows(_ columns: Int, _ look: Look) -> Int {
    name == nil ? 0 : promptLines(columns, look).count + 2
  }

  private func size(on screen: Rect, _ look: Look) -> Size {
    let columns = DialogFrame.columns(for: 66, on: screen)
    let rows = pane.rows(columns: columns) + fieldRows(columns, look)
    return Size(columns: columns, rows: min(rows, DialogFrame.rows(on: screen)))
  }
}
