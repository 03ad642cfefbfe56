extension Key {
  /// What stands on the key cap, the same in every language: `Esc`, `PgUp`, `Ctrl-C`, `F1`, `a`.
  public var name: String {
    switch self {
    case .character(" "): return "Space"
    case .character(let character): return String(character)
    case .control(let character): return "Ctrl-" + String(character).uppercased()
    case .alt(let character): return "Alt-" + String(character)
    case .function(let number): return "F\(number)"
    default: return Self.named.first { $0.key == self }?.name ?? ""
    }
  }

  /// The key with this name, as ``name`` spells it; nil for any other text.
  public init?(name: String) {
    if let found = Self.named.first(where: { $0.name == name }) {
      self = found.key
    } else if name == "Space" {
      self = .character(" ")
    } else if name.hasPrefix("Ctrl-"), let character = Self.single(name.dropFirst(5)) {
      self = .control(Character(character.lowercased()))
    } else if name.hasPrefix("Alt-"), let character = Self.single(name.dropFirst(4)) {
      self = .alt(character)
    } else if name.hasPrefix("F"), let number = Int(name.dropFirst()), (1...63).contains(number) {
      self = .function(number)
    } else if let character = Self.single(name[...]) {
      self = .character(character)
    } else {
      return nil
    }
  }

  /// Keys written as one text: characters stand for themselves, others for their name in angle brackets; `<<>` is `<`.
  ///
  ///     Key.script("/ali<Enter>")  // /, a, l, i, Enter
  /// - Returns: Nil when a name is none or a bracket isn't closed.
  public static func script(_ text: String) -> [Key]? {
    var keys: [Key] = []
    var rest = text[...]
    while let character = rest.popFirst() {
      guard character == "<" else {
        keys.append(.character(character))
        continue
      }
      guard let start = rest.indices.first, let end = rest[rest.index(after: start)...].firstIndex(of: ">") else { return nil }
      guard let key = Key(name: String(rest[..<end])) else { return nil }
      keys.append(key)
      rest = rest[rest.index(after: end)...]
    }
    return keys
  }

  private static func single(_ text: Substring) -> Character? {
    text.count == 1 ? text.first : nil
  }

  private static let named: [(key: Key, name: String)] = [
    (.enter, "Enter"), (.escape, "Esc"), (.tab, "Tab"), (.backTab, "Shift-Tab"), (.backspace, "Backspace"), (.delete, "Del"),
    (.insert, "Ins"), (.up, "Up"), (.down, "Down"), (.left, "Left"), (.right, "Right"), (.home, "Home"), (.end, "End"),
    (.pageUp, "PgUp"), (.pageDown, "PgDn"), (.shiftUp, "Shift-Up"), (.shiftDown, "Shift-Down"), (.shiftLeft, "Shift-Left"),
    (.shiftRight, "Shift-Right"), (.shiftHome, "Shift-Home"), (.shiftEnd, "Shift-End"), (.controlUp, "Ctrl-Up"),
    (.controlDown, "Ctrl-Down"), (.controlLeft, "Ctrl-Left"), (.controlRight, "Ctrl-Right"), (.controlHome, "Ctrl-Home"),
    (.controlEnd, "Ctrl-End"), (.altUp, "Alt-Up"), (.altDown, "Alt-Down"), (.altLeft, "Alt-Left"), (.altRight, "Alt-Right"),
    (.altEnter, "Alt-Enter"),
  ]
}
