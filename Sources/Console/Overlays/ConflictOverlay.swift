import AccountService
import IAM
import Language
import Terminal

/// The dialog of two editors over a form; the decisions go to the form's screen.
struct ConflictOverlay: Overlay {
  private var dialog: ConflictDialog
  private(set) var isClosed = false

  init(_ message: Sentence, _ fields: [ConflictField]) {
    dialog = ConflictDialog(message, fields)
  }

  mutating func handle(_ key: Key, _ context: Context) -> [Effect] {
    switch dialog.handle(key) {
    case .resolved(let sides):
      isClosed = true
      return [.answer(.found(sides), tag: "decided")]
    case .cancelled:
      isClosed = true
      return [.tell(Notice(.info, .notSavedYet))]
    case .handled, .ignored: return []
    }
  }

  func draw(into canvas: inout Canvas, in rect: Rect, _ context: Context) {
    dialog.draw(into: &canvas, in: rect, with: context.look)
  }
}
