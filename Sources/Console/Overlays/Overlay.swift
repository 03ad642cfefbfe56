import AccountService
import IAM
import Language
import Terminal

/// A dialog over the screen. It takes all keys while it is open.
protocol Overlay: Sendable {
  /// Whether it has done its work and goes.
  var isClosed: Bool { get }
  /// Whether it is there to change the account; such dialogs don't open on a store opened for reading only.
  var changesAccount: Bool { get }
  /// Whether it holds a secret: such dialogs are closed on lock, suspension, sign-out and after two minutes without a key.
  var holdsSecret: Bool { get }
  /// Overwrites what it holds, before it is closed for these reasons.
  mutating func wipeSecrets()
  /// The dialog was opened.
  mutating func begin(_ context: Context) -> [Effect]
  /// Takes a key; what it leads to comes back.
  mutating func handle(_ key: Key, _ context: Context) -> [Effect]
  /// Takes pasted text; nil where it has no text field.
  mutating func paste(_ text: String, _ context: Context) -> [Effect]?
  /// An answer to something the dialog asked for.
  mutating func receive(_ answer: Answer, tag: String, _ context: Context) -> [Effect]
  /// Draws itself over the whole terminal.
  func draw(into canvas: inout Canvas, in rect: Rect, _ context: Context)
}

extension Overlay {
  var changesAccount: Bool { false }
  var holdsSecret: Bool { false }
  mutating func wipeSecrets() {}
  mutating func begin(_ context: Context) -> [Effect] { [] }
  mutating func receive(_ answer: Answer, tag: String, _ context: Context) -> [Effect] { [] }
  mutating func paste(_ text: String, _ context: Context) -> [Effect]? { nil }
}
