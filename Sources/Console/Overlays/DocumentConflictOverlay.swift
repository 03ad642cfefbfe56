import AccountService
import IAM
import Language
import PolicyEngine
import Terminal

/// Two people wrote the same document: shows the lines that differ and asks whose is kept.
struct DocumentConflictOverlay: Overlay {
  private let diff: LineDiff
  private var first = 0
  private(set) var isClosed = false

  init(theirs: String, mine: String) {
    // Both laid out alike: white space is no difference.
    let layOut = { (text: String) in (try? PolicyFormatter.format(text)) ?? text }
    diff = LineDiff(from: layOut(theirs), to: layOut(mine))
    // The first difference with two lines before it.
    first = max(0, (diff.lines.firstIndex { $0.side != .both } ?? 0) - 2)
  }

  mutating func handle(_ key: Key, _ context: Context) -> [Effect] {
    let page = max(1, DialogFrame.rows(on: Rect(context.screen)) - 3)
    switch key.command {
    case .down, .character("j"): scroll(by: 1, page)
    case .up, .character("k"): scroll(by: -1, page)
    case .pageDown, .character(" "): scroll(by: page - 1, page)
    case .pageUp: scroll(by: 1 - page, page)
    case .character("m"): return decide(.mine)
    case .character("t"): return decide(.theirs)
    case .escape, .control("c"):
      isClosed = true
      return [.tell(Notice(.info, .notSavedYet))]
    default: break
    }
    return []
  }

  private mutating func decide(_ side: ConflictField.Side) -> [Effect] {
    isClosed = true
    return [.answer(.found(side), tag: "decided")]
  }

  private mutating func scroll(by lines: Int, _ page: Int) {
    first = max(0, min(first + lines, diff.lines.count - page))
  }

  func draw(into canvas: inout Canvas, in rect: Rect, _ context: Context) {
    let look = context.look
    let hints = [
      Hint("m", .saveMine), Hint("t", .takeTheirs), Hint("Esc", .cancel, isPinned: true), Hint("↑ ↓", .hintScroll),
    ]
    let size = Size(columns: DialogFrame.columns(for: 100, on: rect), rows: DialogFrame.rows(on: rect))
    let area = DialogFrame(look.text(.conflictTitle), hints: hints, role: .warning).draw(size, into: &canvas, on: rect, with: look)
    let message = look.text(.documentConflict).wrapped(columns: max(1, area.columns)).prefix(2)
    for (number, line) in message.enumerated() { canvas.write(line, at: area.origin.moved(rows: number), style: look[.text]) }
    let body = area.split(top: min(message.count, max(0, area.rows - 1))).rest
    let shown = diff.lines[min(max(0, first), max(0, diff.lines.count - 1))...].prefix(body.rows)
    for (row, line) in shown.enumerated() {
      let place = body.origin.moved(rows: row)
      let (mark, role): (String, ThemeRole) =
        switch line.side {
        case .both: (" ", .dim)
        case .old: ("-", .removed)
        case .new: ("+", .added)
        }
      canvas.write(look.cut(SafeText(mark + " " + line.text), to: body.columns - 2), at: place, style: look[role])
    }
    canvas.scrollBar(
      body.split(right: 1).right, total: diff.lines.count, first: first, visible: body.rows, groove: look[.scrollGroove],
      thumb: look[.scrollThumb], glyphs: look.glyphs)
    canvas.cursor = body.origin
  }
}
