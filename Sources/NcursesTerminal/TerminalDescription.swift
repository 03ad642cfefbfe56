internal import CNcurses
internal import Glibc
internal import Language
internal import Terminal

/// What the terminal's description (terminfo) says. Loaded once, before the screen is taken.
enum TerminalDescription {
  /// Loads the description that TERM names and checks that the console can run on such a terminal.
  static func load() throws(TerminalUnusable) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw TerminalUnusable(.terminalMissing) }
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    guard !name.isEmpty else { throw TerminalUnusable(.terminalUnnamed) }
    let shown = SafeText(name, columns: 60).truncated(to: 40).text
    var reason: Int32 = 0
    guard setupterm(nil, STDOUT_FILENO, &reason) == OK else {
      // A generic description exists but fits no real terminal.
      throw TerminalUnusable(reason == 1 ? .terminalTooSimple(shown) : .terminalUnknown(shown))
    }
    guard curses_string("cup") != nil else { throw TerminalUnusable(.terminalTooSimple(shown)) }
    // This would take back palette changes that the user made; none are made here.
    curses_string("oc")?.pointee = 0
  }

  /// The bytes of a string capability without parameters; empty where the terminal has none.
  static func bytes(_ name: String) -> [UInt8] {
    guard let text = curses_string(name) else { return [] }
    let all = Array(UnsafeBufferPointer(start: text, count: strlen(text))).map(UInt8.init(bitPattern:))
    return withoutPadding(all)
  }

  /// The sequences of this terminal's keys.
  static func keys() -> [[UInt8]: Key] {
    var found: [[UInt8]: Key] = [:]
    for (name, key) in keyNames {
      let sequence = bytes(name)
      if sequence.count > 1, found[sequence] == nil { found[sequence] = key }
    }
    return found
  }

  /// Delays such as `$<5>` are for typewriters.
  private static func withoutPadding(_ bytes: [UInt8]) -> [UInt8] {
    guard let start = bytes.firstIndex(of: UInt8(ascii: "$")), bytes[start...].dropFirst().first == UInt8(ascii: "<") else { return bytes }
    guard let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")) else { return bytes }
    return Array(bytes[..<start]) + withoutPadding(Array(bytes[(end + 1)...]))
  }

  private static let keyNames: [(String, Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end), ("kpp", .pageUp),
      ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab), ("kent", .enter), ("kLFT", .shiftLeft),
      ("kRIT", .shiftRight), ("kri", .shiftUp), ("kind", .shiftDown), ("kHOM", .shiftHome), ("kEND", .shiftEnd),
    ] + (1...12).map { ("kf\($0)", .function($0)) }
}
