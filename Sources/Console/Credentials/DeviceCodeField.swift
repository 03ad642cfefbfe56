import Terminal

/// A line for a code of an MFA device: digits, and no more of them than a code has.
struct DeviceCodeField: Sendable, Equatable {
  /// Digits of a code.
  static let digits = 6

  /// What came of a key.
  enum Result: Sendable, Equatable {
    case ignored, handled
    /// A character that no code has.
    case refused
  }

  private var field = TextField(limit: DeviceCodeField.digits)

  /// What is typed.
  var text: String { field.text }
  /// Whether it can be a code.
  var isComplete: Bool { Self.isCode(field.text) }

  /// Whether a text can be a code.
  static func isCode(_ text: String) -> Bool { text.utf8.count == digits && text.utf8.allSatisfy { (0x30...0x39).contains($0) } }

  /// Takes a key.
  mutating func handle(_ key: Key) -> Result {
    if case .character(let character) = key, !(character.isASCII && character.isNumber) { return .refused }
    return field.handle(key) == .ignored ? .ignored : .handled
  }

  /// Takes pasted digits; blanks and dashes between them, as apps put them there, go. Anything else is refused.
  mutating func paste(_ text: String) -> Result {
    let characters = text.filter { !$0.isWhitespace && $0 != "-" }
    guard Self.isCode(characters) else { return .refused }
    field.text = characters
    return .handled
  }

  /// Empties it.
  mutating func clear() { field.text = "" }

  /// Draws it, as wide as a code and the cursor behind it.
  func draw(into canvas: inout Canvas, in rect: Rect, with look: Look, focused: Bool) {
    field.draw(into: &canvas, in: rect.split(left: min(rect.columns, Self.digits + 2)).left, with: look, focused: focused)
  }
}
