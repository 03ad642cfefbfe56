import Language
import Terminal

/// One line of text to type in, which scrolls sideways when it is longer than its place.
///
/// Keys: letters, Backspace, Del, arrows, Home and End (Ctrl-A, Ctrl-E), Ctrl-Left and Ctrl-Right (Alt-b, Alt-f) by words, Ctrl-U and
/// Ctrl-K to either end, Ctrl-W and Alt-d a word. Enter, Tab, Esc and up and down are its owner's.
struct TextField: Sendable, Equatable {
  private(set) var line: EditLine
  /// What stands in the empty field.
  var placeholder: Sentence?

  /// A field with a text in it, the cursor behind it.
  init(_ text: String = "", limit: Int = EditLine.standardLimit, placeholder: Sentence? = nil) {
    line = EditLine(text, limit: limit)
    self.placeholder = placeholder
  }

  /// What stands in the field; setting it puts the cursor at the end.
  var text: String {
    get { line.text }
    set { line = EditLine(newValue, limit: line.limit) }
  }

  var isEmpty: Bool { line.isEmpty }

  /// Takes a key; `.changed` when the text is another one.
  mutating func handle(_ key: Key) -> Outcome { line.handle(key) }

  /// Takes pasted text: line breaks at its ends go, those inside and tabs become spaces.
  @discardableResult
  mutating func paste(_ text: String) -> Outcome {
    var lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    while lines.last?.isEmpty == true { lines.removeLast() }
    let joined = lines.joined(separator: " ").map { $0 == "\t" ? " " : $0 }
    return line.insert(String(joined)) ? .changed : .handled
  }

  /// Draws the field into the first row of a rectangle; the cursor stands in it when it is focused.
  func draw(into canvas: inout Canvas, in rect: Rect, with look: Look, focused: Bool = true) {
    let row = rect.split(top: 1).top
    guard !row.isEmpty else { return }
    let style = look[focused ? .inputFocused : .input]
    canvas.fill(row, style: style)
    if line.isEmpty {
      if let placeholder {
        canvas.write(look.cut(look.text(placeholder), to: row.columns), at: row.origin, style: look[.placeholder].over(style))
      }
      if focused { canvas.cursor = row.origin }
      return
    }
    let whole = SafeText(line.text)
    let column = SafeText(line.textBeforeCursor).width
    let view = FieldWindow(cursor: focused ? column : 0, total: whole.width, columns: row.columns)
    canvas.write(whole.window(from: view.start, columns: row.columns), at: row.origin, style: style)
    let edge = look[.dim].over(style)
    if view.hasBefore { canvas.write(look.glyphs.left, at: row.origin, style: edge) }
    if view.hasAfter { canvas.write(look.glyphs.right, at: Position(row: row.row, column: row.endColumn - 1), style: edge) }
    if focused { canvas.cursor = Position(row: row.row, column: row.column + min(column - view.start, row.columns - 1)) }
  }
}

/// Which columns of a long line are seen. It follows from the cursor alone and moves by half a field, so that most keys change one cell.
struct FieldWindow: Equatable {
  /// The first column seen.
  let start: Int
  /// Whether the first and the last seen column are taken by marks that there is more.
  let hasBefore, hasAfter: Bool

  init(cursor: Int, total: Int, columns: Int) {
    guard total >= columns else {
      (start, hasBefore, hasAfter) = (0, false, false)
      return
    }
    guard columns >= 6 else {
      (start, hasBefore, hasAfter) = (max(0, cursor - columns + 1), false, false)
      return
    }
    // A wide character under the cursor needs two columns beside the mark on the right.
    let step = columns / 2
    let wanted = max(0, (cursor - (columns - 3) + step - 1) / step * step)
    start = min(wanted, total + 1 - columns)
    hasBefore = start > 0
    hasAfter = total - start > columns
  }
}
