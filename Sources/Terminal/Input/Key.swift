/// A key as the terminal reports it. Ctrl with a letter that has a key of its own (Ctrl-I, Ctrl-M, Ctrl-[) is that key.
public enum Key: Sendable, Hashable {
  /// A printing character, space and composed Hangul included.
  case character(Character)
  /// Enter or Return.
  case enter
  /// Esc alone.
  case escape
  /// Tab.
  case tab
  /// Shift-Tab.
  case backTab
  /// The key that deletes the character before the cursor.
  case backspace
  /// The key that deletes the character under the cursor.
  case delete
  /// Insert.
  case insert
  /// Arrow keys.
  case up, down, left, right
  /// Home and End.
  case home, end
  /// Page up and page down.
  case pageUp, pageDown
  /// A function key, F1 being 1.
  case function(Int)
  /// Ctrl with a key; letters are lower case.
  case control(Character)
  /// Alt, or Esc just before, with a printing character.
  case alt(Character)
  /// Shift with a key that moves: selects.
  case shiftUp, shiftDown, shiftLeft, shiftRight, shiftHome, shiftEnd
  /// Ctrl with a key that moves: by words, or to the very start and end.
  case controlUp, controlDown, controlLeft, controlRight, controlHome, controlEnd
  /// Alt with an arrow or Enter.
  case altUp, altDown, altLeft, altRight, altEnter

  /// The key as a command: a jamo of the Korean layout becomes the Latin letter of the same key, everything else stays.
  public var command: Key {
    switch self {
    case .character(let character): .character(JamoKeys.latin(for: character) ?? character)
    case .alt(let character): .alt(JamoKeys.latin(for: character) ?? character)
    default: self
    }
  }
}
