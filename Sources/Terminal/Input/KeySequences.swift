/// Control sequences that terminals send for keys: xterm, the Linux console, rxvt, screen and tmux.
enum KeySequences {
  /// The key of a control sequence `ESC [ parameters final`; nil for one that means nothing here.
  /// - Parameters:
  ///   - parameters: Numbers between semicolons; an empty one is 0.
  ///   - final: The byte that ends it.
  static func key(parameters: [Int], final: UInt8) -> Key? {
    let first = parameters.first ?? 0
    let modifiers = Modifiers(parameters.count > 1 ? parameters[1] : 1)
    switch final {
    case UInt8(ascii: "~"):
      if first == 27, parameters.count > 2 { return key(scalar: parameters[2], modifiers) }
      return numbered(first).flatMap { modified($0, modifiers) }
    case UInt8(ascii: "u"): return key(scalar: first, modifiers)
    case UInt8(ascii: "$"): return numbered(first).flatMap { modified($0, Modifiers(2)) }
    case UInt8(ascii: "^"): return numbered(first).flatMap { modified($0, Modifiers(5)) }
    case UInt8(ascii: "a")...UInt8(ascii: "d"): return lettered(final - 0x20).flatMap { modified($0, Modifiers(2)) }
    case UInt8(ascii: "Z"): return .backTab
    default: return lettered(final).flatMap { modified($0, modifiers) }
    }
  }

  /// The key of `ESC O letter`: arrows and function keys, and the keypad in application mode.
  static func applicationKey(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "a")...UInt8(ascii: "d"): return lettered(final - 0x20).flatMap { modified($0, Modifiers(5)) }
    case UInt8(ascii: "M"): return .enter
    case UInt8(ascii: "X"): return .character("=")
    case UInt8(ascii: "j")...UInt8(ascii: "y"): return .character(Character(Unicode.Scalar(final - 0x40)))
    default: return lettered(final)
    }
  }

  /// The Linux console's F1 to F5, `ESC [ [ letter`.
  static func consoleKey(_ final: UInt8) -> Key? {
    (0x41...0x45).contains(final) ? .function(Int(final) - 0x40) : nil
  }

  private static func lettered(_ letter: UInt8) -> Key? {
    switch letter {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(letter) - 0x4F)
    default: nil
    }
  }

  private static func numbered(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28, 29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: nil
    }
  }

  /// A key sent with its character's number, as terminals with extended keyboard reports do.
  private static func key(scalar number: Int, _ modifiers: Modifiers) -> Key? {
    guard let value = UInt32(exactly: number), let scalar = Unicode.Scalar(value) else { return nil }
    switch value {
    case 9: return modifiers.shift ? .backTab : .tab
    case 13: return modifiers.alt ? .altEnter : .enter
    case 27: return .escape
    case 8, 127: return .backspace
    case 0x20...0x7E, 0xA0...0x10FFFF:
      let character = Character(scalar)
      if modifiers.control { return .control(Character(character.lowercased().prefix(1).description)) }
      return modifiers.alt ? .alt(character) : .character(character)
    default: return nil
    }
  }

  private static func modified(_ key: Key, _ modifiers: Modifiers) -> Key {
    if modifiers.control { return withControl[key] ?? key }
    if modifiers.shift {
      // As terminfo counts them: F13 is Shift-F1.
      if case .function(let number) = key, number <= 12 { return .function(number + 12) }
      return withShift[key] ?? key
    }
    if modifiers.alt { return withAlt[key] ?? key }
    return key
  }

  private static let withShift: [Key: Key] = [
    .up: .shiftUp, .down: .shiftDown, .left: .shiftLeft, .right: .shiftRight, .home: .shiftHome, .end: .shiftEnd, .tab: .backTab,
  ]
  private static let withControl: [Key: Key] = [
    .up: .controlUp, .down: .controlDown, .left: .controlLeft, .right: .controlRight, .home: .controlHome, .end: .controlEnd,
  ]
  private static let withAlt: [Key: Key] = [.up: .altUp, .down: .altDown, .left: .altLeft, .right: .altRight]

  /// Shift 1, Alt 2, Ctrl 4, plus 1, as xterm sends them.
  private struct Modifiers {
    let shift, alt, control: Bool

    init(_ number: Int) {
      let bits = max(0, number - 1)
      (shift, alt, control) = (bits & 1 != 0, bits & 2 != 0, bits & 4 != 0)
    }
  }
}
