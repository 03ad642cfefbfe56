import CVTerm

/// A terminal emulator (libvterm) that understands what a program sends and keeps the screen.
public final class ScreenEmulator {
  private let terminal: OpaquePointer
  /// Columns and rows.
  public private(set) var size: (columns: Int, rows: Int)
  private var modes = PrivateModes()

  /// An empty screen.
  public init(columns: Int, rows: Int) {
    size = (columns, rows)
    terminal = cvterm_new(Int32(rows), Int32(columns))
  }

  deinit { vterm_free(terminal) }

  /// Takes what a program sent.
  public func feed(_ bytes: [UInt8]) {
    modes.feed(bytes)
    bytes.withUnsafeBytes { _ = vterm_input_write(terminal, $0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count) }
  }

  /// Takes another size.
  public func resize(columns: Int, rows: Int) {
    size = (columns, rows)
    vterm_set_size(terminal, Int32(rows), Int32(columns))
  }

  /// Whether a private mode (xterm's `CSI ? number h`) is on; the cursor's, 25, is on from the start.
  public func isOn(mode: Int) -> Bool { modes.isOn(mode) }

  /// Private modes that the program left on, and 25 where it left the cursor hidden.
  public var leftovers: [Int] { modes.leftovers }

  /// The cursor, counted from 0.
  public var cursor: (row: Int, column: Int) {
    let position = cvterm_cursor(terminal)
    return (Int(position.row), Int(position.col))
  }

  /// A cell; nil in the right half of a wide character.
  public func cell(row: Int, column: Int) -> ScreenCell? {
    let found = cvterm_cell_at(terminal, Int32(row), Int32(column))
    let scalars = withUnsafeBytes(of: found.scalars) { Array($0.bindMemory(to: UInt32.self)) }
    guard scalars.first != UInt32.max else { return nil }
    var text = String.UnicodeScalarView()
    for scalar in scalars.prefix(while: { $0 != 0 }) { text.append(Unicode.Scalar(scalar) ?? "\u{FFFD}") }
    return ScreenCell(
      text: text.isEmpty ? " " : String(text), foreground: color(found.foreground), background: color(found.background),
      isBold: found.bold != 0, isUnderlined: found.underline != 0, isReversed: found.reverse != 0)
  }

  private func color(_ value: Int32) -> Int? { value < 0 ? nil : Int(value) }

  /// A row without the spaces at its end.
  public func line(_ row: Int) -> String {
    var line = ""
    for column in 0..<size.columns { line += cell(row: row, column: column)?.text ?? "" }
    while line.last == " " { line.removeLast() }
    return line
  }

  /// The column where a text begins in a row; nil where the row doesn't have it.
  public func column(of text: String, row: Int) -> Int? {
    (0..<size.columns).first { start in
      var (found, column) = ("", start)
      while column < size.columns, found.count < text.count {
        found += cell(row: row, column: column)?.text ?? ""
        column += 1
      }
      return found == text && cell(row: row, column: start) != nil
    }
  }

  /// The rows, joined by newlines.
  public var text: String { (0..<size.rows).map(line).joined(separator: "\n") }

  /// Whether any cell has a colour of its own.
  public var hasColors: Bool {
    (0..<size.rows).contains { row in
      (0..<size.columns).contains { column in
        guard let cell = cell(row: row, column: column) else { return false }
        return cell.foreground != nil || cell.background != nil
      }
    }
  }
}

/// What one cell of a screen shows.
public struct ScreenCell: Equatable, Sendable {
  /// The character with its combining marks.
  public let text: String
  /// Palette index, or 0x1000000 and more for a 24-bit colour; nil for the terminal's own.
  public let foreground: Int?
  /// As the foreground.
  public let background: Int?
  /// Bold.
  public let isBold: Bool
  /// Underlined.
  public let isUnderlined: Bool
  /// Colours swapped.
  public let isReversed: Bool
}
