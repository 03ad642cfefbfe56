import AccountService
import IAM
import Language
import Terminal

/// A question with a safe answer, and what follows the other one.
struct ConfirmOverlay: Overlay {
  private var dialog: ConfirmDialog<Bool>
  private let then: [Effect]
  private(set) var isClosed = false

  init(_ title: Sentence, _ messages: [Sentence], yes: Sentence, then effects: [Effect]) {
    dialog = ConfirmDialog(title, messages, answers: [(.cancel, false), (yes, true)], role: .warning)
    then = effects
  }

  var changesAccount: Bool {
    then.contains { if case .perform = $0 { true } else { false } }
  }

  mutating func handle(_ key: Key, _ context: Context) -> [Effect] {
    switch dialog.handle(key) {
    case .answered(let isYes):
      isClosed = true
      return isYes ? then : []
    case .cancelled: isClosed = true
    case .handled, .ignored: break
    }
    return []
  }

  func draw(into canvas: inout Canvas, in rect: Rect, _ context: Context) {
    dialog.draw(into: &canvas, in: rect, with: context.look)
  }
}
