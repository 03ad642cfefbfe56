import AccountService
import IAM
import Language
import Terminal

/// A question with several answers besides leaving; the answer goes to the screen below.
struct ChoiceOverlay<Value: Sendable & Equatable>: Overlay {
  private var dialog: ConfirmDialog<Value?>
  private let tag: String
  private(set) var isClosed = false

  init(_ title: Sentence, _ messages: [Sentence], _ answers: [(label: Sentence, value: Value)], tag: String) {
    let all: [(label: Sentence, answer: Value?)] = answers.map { ($0.label, $0.value) } + [(.cancel, nil)]
    dialog = ConfirmDialog(title, messages, answers: all)
    self.tag = tag
  }

  mutating func handle(_ key: Key, _ context: Context) -> [Effect] {
    switch dialog.handle(key) {
    case .answered(let value?):
      isClosed = true
      return [.answer(.found(value), tag: tag)]
    case .answered(nil), .cancelled: isClosed = true
    case .handled, .ignored: break
    }
    return []
  }

  func draw(into canvas: inout Canvas, in rect: Rect, _ context: Context) {
    dialog.draw(into: &canvas, in: rect, with: context.look)
  }
}
