import Language
import Terminal

/// A dialog over the screen. It takes all keys while it is open.
protocol Overlay: Sendable {
  /// Whether it has done its work and goes.
  var isClosed: Bool { get }
  /// Takes a key; what it leads to comes back.
  mutating func handle(_ key: Key, _ context: Context) -> [Effect]
  /// Takes pasted text; false where it has no text field.
  mutating func paste(_ text: String) -> Bool
  /// Draws itself over the whole terminal.
  func draw(into canvas: inout Canvas, in rect: Rect, _ context: Context)
}

extension Overlay {
  mutating func paste(_ text: String) -> Bool { false }
}
