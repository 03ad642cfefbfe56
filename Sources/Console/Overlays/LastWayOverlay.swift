import Language
import Terminal

/// A change was held back: nobody could sign in as an administrator any more. It is made all the same, or given up.
struct LastWayOverlay: Overlay {
  private let held: HeldChange
  private var dialog = ConfirmDialog<Bool>(
    .lastWayTitle, [.lastWayIn], answers: [(.cancel, false), (.saveAnyway, true)], role: .error)
  private(set) var isClosed = false
  var changesAccount: Bool { true }

  init(_ held: HeldChange) { self.held = held }

  mutating func handle(_ key: Key, _ context: Context) -> [Effect] {
    switch dialog.handle(key) {
    case .answered(let isYes):
      isClosed = true
      return [isYes ? .insist(held) : .giveUp(held)]
    case .cancelled:
      isClosed = true
      return [.giveUp(held)]
    case .handled, .ignored: return []
    }
  }

  func draw(into canvas: inout Canvas, in rect: Rect, _ context: Context) {
    dialog.draw(into: &canvas, in: rect, with: context.look)
  }
}
