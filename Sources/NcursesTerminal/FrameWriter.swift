internal import CHost
internal import CNcurses
internal import Glibc
internal import Terminal

/// Hands the rows of a canvas that changed to ncurses, which finds out what of them the terminal doesn't show yet.
struct FrameWriter {
  private var pairs: ColorPairs
  private var shown: Canvas?

  init(pairs: ColorPairs) { self.pairs = pairs }

  var colors: Int { pairs.colors }

  /// Whether the frame that is shown has a secret on it.
  var showsSecret: Bool { shown?.holdsSecret == true }

  /// Forgets what is shown: the next frame is put whole.
  mutating func forget() { shown = nil }

  mutating func put(_ canvas: Canvas) {
    drawSecretRowsAnew(canvas.size)
    if shown?.size != canvas.size {
      werase(curses_screen())
      shown = nil
    }
    let columns = min(canvas.size.columns, Int(curses_columns()))
    let rows = min(canvas.size.rows, Int(curses_rows()))
    guard columns > 0 else { return }
    withUnsafeTemporaryAllocation(of: cchar_t.self, capacity: columns) { line in
      for row in 0..<rows where isChanged(row, in: canvas) {
        let count = fill(line, row: row, columns: columns, of: canvas)
        curses_put(Int32(row), 0, line.baseAddress, Int32(count))
      }
      host_wipe(line.baseAddress, columns * MemoryLayout<cchar_t>.stride)
    }
    shown = canvas
  }

  /// Rows with a secret go to the terminal whole, whatever ncurses believes of it.
  private func drawSecretRowsAnew(_ size: Size) {
    guard let shown, shown.holdsSecret, shown.size == size else { return }
    for row in 0..<min(size.rows, Int(curses_rows())) where shown.holdsSecret(row: row) { wredrawln(curses_screen(), Int32(row), 1) }
  }

  private func isChanged(_ row: Int, in canvas: Canvas) -> Bool {
    guard let shown else { return true }
    let range = row * canvas.size.columns..<(row + 1) * canvas.size.columns
    return !canvas.withCells { new in
      shown.withCells { old in
        guard let one = new.baseAddress, let other = old.baseAddress else { return true }
        // Equal bytes are equal cells, and that is quick to see; unequal bytes may differ in unused ones alone.
        let count = range.count * MemoryLayout<Cell>.stride
        return memcmp(one + range.lowerBound, other + range.lowerBound, count) == 0 || new[range].elementsEqual(old[range])
      }
    }
  }

  /// Fills a row's cells; returns how many, a wide one being one.
  private mutating func fill(_ line: UnsafeMutableBufferPointer<cchar_t>, row: Int, columns: Int, of canvas: Canvas) -> Int {
    var count = 0
    var column = 0
    while column < columns {
      let cell = canvas[row, column]
      set(&line[count], glyph: cell.glyph, style: cell.isBlank ? cell.style.onBlank : cell.style)
      count += 1
      column += max(1, cell.width)
    }
    return count
  }

  private mutating func set(_ cell: inout cchar_t, glyph: Glyph, style: Style) {
    let look = pairs.look(of: style)
    let (base, first, second, third, fourth) = glyph.scalarValues
    // A half of a wide glyph without the other can't be shown.
    curses_cell(&cell, base == 0 ? 0x20 : base, first, second, third, fourth, look.attributes, look.pair)
  }
}

extension Style {
  /// What of this style a blank shows; the rest would only cost bytes.
  fileprivate var onBlank: Style {
    attributes.isDisjoint(with: [.reverse, .underline]) ? Style(background: background) : self
  }
}
