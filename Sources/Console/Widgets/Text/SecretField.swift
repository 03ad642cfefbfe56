import Credentials
import Terminal

/// One line to type a secret in: a bullet for each character, and nowhere the character itself.
///
/// Keys: letters, Backspace, Del, arrows, Home and End (Ctrl-A, Ctrl-E), Ctrl-U and Ctrl-K to either end, Ctrl-W for all, since nobody sees
/// where a word ends. Enter, Tab, Esc and up and down are its owner's.
///
/// Copies are fields on the same text: the secret itself is only in `secret`.
struct SecretField: Sendable, Equatable {
  /// What is typed.
  let secret: SecretBuffer
  /// How many characters stand before the cursor.
  private(set) var cursor: Int
  /// Tells apart what was typed when two copies are compared.
  private var version: Int

  init(_ secret: SecretBuffer = SecretBuffer()) {
    self.secret = secret
    cursor = secret.count
    version = secret.version
  }

  var isEmpty: Bool { secret.isEmpty }

  /// Takes a key; `.changed` when the secret is another one.
  mutating func handle(_ key: Key) -> Outcome {
    let count = secret.count
    cursor = min(cursor, count)
    if let place = destination(of: key, count) {
      cursor = min(max(0, place), count)
      return .handled
    }
    switch key {
    case .character(let character): return told(secret.insert(character, at: cursor))
    case .backspace, .control("h"): return remove((cursor - 1)..<cursor)
    case .delete, .control("d"): return remove(cursor..<(cursor + 1))
    case .control("u"): return remove(0..<cursor)
    case .control("k"): return remove(cursor..<max(cursor, count))
    case .control("w"): return remove(0..<count)
    default: return .ignored
    }
  }

  /// Takes pasted text, without the line breaks at its end.
  @discardableResult
  mutating func paste(_ text: String) -> Outcome {
    cursor = min(cursor, secret.count)
    return told(secret.insert(pasted: text, at: cursor))
  }

  /// A copy of what is typed, as a secret of its own.
  func takeSecret() -> Secret { secret.takeSecret() }

  /// Overwrites what is typed.
  mutating func wipe() {
    secret.wipe()
    (cursor, version) = (0, secret.version)
  }

  /// Draws the field into the first row of a rectangle; the cursor stands in it when it is focused.
  func draw(into canvas: inout Canvas, in rect: Rect, with look: Look, focused: Bool = true) {
    let row = rect.split(top: 1).top
    guard !row.isEmpty else { return }
    let style = look[focused ? .inputFocused : .input]
    canvas.fill(row, style: style)
    let total = secret.count
    let place = min(cursor, total)
    let view = FieldWindow(cursor: focused ? place : 0, total: total, columns: row.columns)
    canvas.write(.repeating(look.glyphs.mask, columns: min(row.columns, total - view.start)), at: row.origin, style: style)
    let edge = look[.dim].over(style)
    if view.hasBefore { canvas.write(look.glyphs.left, at: row.origin, style: edge) }
    if view.hasAfter { canvas.write(look.glyphs.right, at: Position(row: row.row, column: row.endColumn - 1), style: edge) }
    if focused { canvas.cursor = Position(row: row.row, column: row.column + min(place - view.start, row.columns - 1)) }
  }

  private func destination(of key: Key, _ count: Int) -> Int? {
    switch key {
    case .left, .control("b"): cursor - 1
    case .right, .control("f"): cursor + 1
    case .home, .control("a"): 0
    case .end, .control("e"): count
    default: nil
    }
  }

  private mutating func told(_ inserted: Int) -> Outcome {
    cursor += inserted
    version = secret.version
    return inserted > 0 ? .changed : .handled
  }

  private mutating func remove(_ range: Range<Int>) -> Outcome {
    let range = range.clamped(to: 0..<max(0, secret.count))
    guard secret.remove(range) else { return .handled }
    cursor = range.lowerBound
    version = secret.version
    return .changed
  }
}
