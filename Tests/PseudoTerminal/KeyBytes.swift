/// The bytes that xterm sends for keys.
public enum KeyBytes {
  /// What a script of keys sends: characters as they are, others named in angle brackets as `<Enter>`, `<Tab>`, `<S-Tab>`, `<Esc>`, `<Up>`,
  /// `<Home>`, `<PgDn>`, `<F2>`, `<C-x>`, `<A-x>`; `<lt>` is the bracket itself. One element a key.
  ///
  /// - Parameter isApplication: Whether the program asked for the arrow keys' application form (mode 1).
  public static func script(_ script: String, isApplication: Bool) -> [[UInt8]] {
    var keys: [[UInt8]] = []
    var rest = Substring(script)
    while let first = rest.first {
      if first == "<", let end = rest.firstIndex(of: ">"), let named = named(rest[rest.index(after: rest.startIndex)..<end], isApplication)
      {
        keys.append(named)
        rest = rest[rest.index(after: end)...]
      } else {
        keys.append(Array(String(first).utf8))
        rest = rest.dropFirst()
      }
    }
    return keys
  }

  private static func named(_ name: Substring, _ isApplication: Bool) -> [UInt8]? {
    if let control = name.wholeMatch(of: /C-([a-z\]\\_@^])/)?.output.1.first?.asciiValue {
      return [control & 0x1F]
    }
    if let letter = name.wholeMatch(of: /A-(.)/)?.output.1 { return Array("\u{1B}\(letter)".utf8) }
    if let arrow = arrows[String(name)] { return Array("\u{1B}\(isApplication ? "O" : "[")\(arrow)".utf8) }
    return others[String(name)].map { Array($0.utf8) }
  }

  private static let arrows = ["Up": "A", "Down": "B", "Right": "C", "Left": "D", "Home": "H", "End": "F"]

  private static let others = [
    "Enter": "\r", "Tab": "\t", "S-Tab": "\u{1B}[Z", "Esc": "\u{1B}", "BS": "\u{7F}", "Space": " ", "lt": "<", "Ins": "\u{1B}[2~",
    "Del": "\u{1B}[3~", "PgUp": "\u{1B}[5~", "PgDn": "\u{1B}[6~", "F1": "\u{1B}OP", "F2": "\u{1B}OQ", "F3": "\u{1B}OR", "F4": "\u{1B}OS",
    "F5": "\u{1B}[15~", "F10": "\u{1B}[21~",
  ]

  /// A text as a terminal with bracketed paste (mode 2004) passes it on.
  public static func paste(_ text: String) -> [UInt8] { Array("\u{1B}[200~\(text)\u{1B}[201~".utf8) }
}
