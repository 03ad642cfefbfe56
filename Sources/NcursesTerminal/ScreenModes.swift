/// Modes of the terminal that ncurses doesn't switch: the keypad, bracketed paste, the mouse (xterm's control sequences).
struct ScreenModes {
  /// Taking the terminal.
  let on: [UInt8]
  /// Everything off, for the end that nobody planned.
  let reset: [UInt8]

  static let mouseOn = Array("\u{1B}[?1002h\u{1B}[?1006h".utf8)
  static let mouseOff = Array("\u{1B}[?1006l\u{1B}[?1002l".utf8)
  private static let pasteOn = Array("\u{1B}[?2004h".utf8)
  private static let pasteOff = Array("\u{1B}[?2004l".utf8)

  init() {
    on = TerminalDescription.bytes("smkx") + Self.pasteOn
    reset =
      Self.mouseOff + Self.pasteOff
      + ["rmkx", "sgr0", "op", "cnorm", "rmcup"].flatMap { TerminalDescription.bytes($0) }
  }

  /// Giving the terminal back; ncurses itself ends the keypad's mode.
  static func off(mouse: Bool) -> [UInt8] { (mouse ? mouseOff : []) + pasteOff }
}
