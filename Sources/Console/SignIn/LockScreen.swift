import AccountService
import Credentials
import IAM
import Language
import Terminal

/// The page of a locked console: nothing but whose it is and a field for the password. What was being entered waits behind it.
struct LockScreen: Screen {
  private let name: SafeText
  /// Whether signing out would lose what was being entered.
  private let losesInput: Bool
  private var password = SecretField()
  private var isTrying = false
  private var isLeaving = false
  private var problem: Sentence?

  init(_ person: SignedIn, losesInput: Bool) {
    name = SafeText(person.arn)
    self.losesInput = losesInput
  }

  var title: Sentence { .lockedTitle }
  var place: Place { .inside("lock") }
  var takesText: Bool { true }

  mutating func begin(_ context: Context) -> [Effect] { [] }

  mutating func wipeSecrets() { password.wipe() }

  func bindings(_ context: Context) -> [Binding] {
    isTrying ? [] : [Binding(.enter, .unlockButton), Binding(.escape, .keySignOut)]
  }

  mutating func handle(_ key: Key, _ context: Context) -> [Effect] {
    if isTrying { return [] }
    switch key {
    case .enter: return tryUnlocking()
    case .escape where losesInput && !isLeaving: (isLeaving, problem) = (true, .lockLosesInput)
    case .escape: return [.signOut]
    default:
      isLeaving = false
      if password.handle(key) == .changed { problem = nil }
    }
    return []
  }

  mutating func paste(_ text: String, _ context: Context) -> [Effect]? {
    if !isTrying { password.paste(text) }
    return []
  }

  private mutating func tryUnlocking() -> [Effect] {
    guard !password.isEmpty else {
      problem = .typeYourPassword
      return []
    }
    let secret = password.takeSecret()
    password.wipe()
    (isTrying, problem) = (true, nil)
    return [.unlock(secret)]
  }

  mutating func receive(_ answer: Answer, tag: String, _ context: Context) -> [Effect] {
    if case .failed(let error) = answer { (isTrying, problem) = (false, error.message) }
    return []
  }

  func draw(into canvas: inout Canvas, in rect: Rect, _ context: Context) {
    let look = context.look
    canvas.cursor = nil
    let isTyping = !isTrying
    var card = Card(
      title: look.text(.lockedTitle),
      items: [
        .text(name, .text),
        .field(look.text(.fieldPassword), isFocused: isTyping) { password.draw(into: &$0, in: $1, with: look, focused: isTyping) },
        .control(rows: { _ in 1 }) { ButtonRow([.unlockButton]).draw(into: &$0, in: $1, with: look, isFocused: false) },
      ])
    if isTrying { (card.message, card.role) = (look.text(.unlocking), .info) } else if let problem { card.message = look.text(problem) }
    card.draw(into: &canvas, in: rect, with: look)
  }
}
