import AccountService
import IAM
import Language
import Terminal

/// Asks where to write a file; the path goes to the screen below.
struct PathOverlay: Overlay {
  private let title: Sentence
  private let tag: String
  private var field: TextField
  private(set) var isClosed = false

  /// - Parameter path: The path that is proposed; a bare name means the folder the program was started in.
  init(_ title: Sentence, path: String, tag: String) {
    self.title = title
    self.tag = tag
    field = TextField(path)
  }

  mutating func handle(_ key: Key, _ context: Context) -> [Effect] {
    switch key {
    case .escape, .control("c"): isClosed = true
    case .enter:
      isClosed = true
      return [.answer(.found(field.text), tag: tag)]
    default: _ = field.handle(key)
    }
    return []
  }

  mutating func paste(_ text: String, _ context: Context) -> [Effect]? {
    field.paste(text)
    return []
  }

  func draw(into canvas: inout Canvas, in rect: Rect, _ context: Context) {
    let look = context.look
    let columns = DialogFrame.columns(for: 60, on: rect)
    let lines = look.text(.downloadQuestion).wrapped(columns: columns)
    let frame = DialogFrame(look.text(title), hints: [Hint("Enter", .buttonSave), Hint("Esc", .cancel, isPinned: true)])
    let size = Size(columns: columns, rows: min(lines.count + 2, DialogFrame.rows(on: rect)))
    let area = frame.draw(size, into: &canvas, on: rect, with: look)
    let parts = area.split(bottom: 1)
    for (number, line) in lines.prefix(parts.rest.rows).enumerated() {
      canvas.write(line, at: area.origin.moved(rows: number), style: look[.text])
    }
    field.draw(into: &canvas, in: parts.bottom, with: look)
  }
}
