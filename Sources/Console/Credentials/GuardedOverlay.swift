import AccountService
import IAM
import Language
import Terminal

/// A question before something is taken away that may be the last way into the account as an administrator. It finds out first; if it is, the
/// account ID must be typed.
struct GuardedOverlay: Overlay {
  private let change: Change
  private let title, question, yes: Sentence
  private var then: [Effect] { [.perform(change)] }
  private var confirm: ConfirmDialog<Bool>?
  private var typed: NameDialog?
  private(set) var isClosed = false
  var changesAccount: Bool { true }

  init(_ change: Change, _ title: Sentence, _ question: Sentence, yes: Sentence) {
    self.change = change.insisted
    self.title = title
    self.question = question
    self.yes = yes
  }

  mutating func begin(_ context: Context) -> [Effect] { [.tryOut(change.operations, tag: "last")] }

  mutating func receive(_ answer: Answer, tag: String, _ context: Context) -> [Effect] {
    switch answer {
    case .found(true as Bool):
      typed = NameDialog(
        title, [.lastWayIn, question], sections: [], name: context.account.id.digits, language: context.look.language,
        isAccountID: true)
    case .found: confirm = ConfirmDialog(title, [question], answers: [(.cancel, false), (yes, true)], role: .warning)
    case .failed(let error):
      isClosed = true
      return [.tell(Notice(error))]
    default: break
    }
    return []
  }

  mutating func handle(_ key: Key, _ context: Context) -> [Effect] {
    if typed != nil { return handleTyped(key, context) }
    guard var confirm else {
      isClosed = key == .escape || key == .control("c")
      return []
    }
    let outcome = confirm.handle(key)
    self.confirm = confirm
    switch outcome {
    case .answered(let isYes):
      isClosed = true
      return isYes ? then : []
    case .cancelled: isClosed = true
    case .handled, .ignored: break
    }
    return []
  }

  private mutating func handleTyped(_ key: Key, _ context: Context) -> [Effect] {
    typed?.fit(context.screen, context.look)
    switch typed?.handle(key) {
    case .submitted:
      isClosed = true
      return then
    case .cancelled: isClosed = true
    default: break
    }
    return []
  }

  mutating func paste(_ text: String, _ context: Context) -> [Effect]? {
    guard typed != nil else { return nil }
    typed?.paste(text)
    return []
  }

  func draw(into canvas: inout Canvas, in rect: Rect, _ context: Context) {
    if let typed { return typed.draw(into: &canvas, in: rect, with: context.look) }
    if let confirm { return confirm.draw(into: &canvas, in: rect, with: context.look) }
    let text = context.look.text(.searching)
    let area = DialogFrame(.empty).draw(Size(columns: text.width, rows: 1), into: &canvas, on: rect, with: context.look)
    canvas.write(text, at: area.origin, style: context.look[.dim])
  }
}

/// A warning that wants the account ID typed before it goes on.
struct AccountIDOverlay: Overlay {
  private var dialog: NameDialog
  private let then: [Effect]
  private(set) var isClosed = false
  var changesAccount: Bool { true }

  init(_ title: Sentence, _ messages: [Sentence], then effects: [Effect], _ context: Context) {
    dialog = NameDialog(
      title, messages, sections: [], name: context.account.id.digits, language: context.look.language, isAccountID: true)
    then = effects
  }

  mutating func handle(_ key: Key, _ context: Context) -> [Effect] {
    dialog.fit(context.screen, context.look)
    switch dialog.handle(key) {
    case .submitted:
      isClosed = true
      return then
    case .cancelled: isClosed = true
    default: break
    }
    return []
  }

  mutating func paste(_ text: String, _ context: Context) -> [Effect]? {
    dialog.paste(text)
    return []
  }

  func draw(into canvas: inout Canvas, in rect: Rect, _ context: Context) { dialog.draw(into: &canvas, in: rect, with: context.look) }
}
