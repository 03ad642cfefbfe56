/// A grid of cells on which a frame is drawn. A value: drawing changes only this copy.
public struct Canvas: Sendable, Equatable {
  /// Columns and rows.
  public let size: Size
  /// Where the hardware cursor stands: in the focused field or on the selected row, which is what Braille displays and screen
  /// readers follow. Nil hides it.
  public var cursor: Position?
  /// How escapes in texts are drawn over the text's own style; nil draws them like the rest.
  public var escapeStyle: Style?
  /// Drawing outside of it has no effect; the whole canvas at first.
  public var clip: Rect
  /// Whether a secret was drawn on it, also where something was drawn over it since.
  public private(set) var holdsSecret = false
  private var grid: CellGrid

  /// A canvas of blanks.
  public init(size: Size, blank: Style = .standard) {
    self.size = size
    clip = Rect(size)
    grid = CellGrid(count: size.columns * size.rows, blank: Cell(glyph: .blank, style: blank))
  }

  /// The cell at a place inside the canvas.
  public subscript(row: Int, column: Int) -> Cell { grid.cells[row * size.columns + column] }

  /// Every cell, row by row, without a copy.
  public func withCells<Result>(_ body: (UnsafeBufferPointer<Cell>) throws -> Result) rethrows -> Result {
    try withExtendedLifetime(grid) { try body(UnsafeBufferPointer(grid.cells)) }
  }

  /// The same cells and the same cursor.
  public static func == (left: Canvas, right: Canvas) -> Bool {
    left.size == right.size && left.cursor == right.cursor
      && (left.grid === right.grid || left.withCells { cells in right.withCells { cells.elementsEqual($0) } })
  }

  /// Draws with a narrower clip and puts the old one back.
  public mutating func clipped(to rect: Rect, _ draw: (inout Canvas) -> Void) {
    let before = clip
    clip = before.intersection(rect)
    draw(&self)
    clip = before
  }

  /// Writes a text into one row.
  ///
  /// What lies outside the canvas, the clip or `columns` is left out; a wide glyph is never split.
  /// - Parameters:
  ///   - position: Where the first column goes; may lie outside.
  ///   - columns: The most columns to use from there; nil for as many as there are.
  /// - Returns: The columns used, also those that were clipped away on the left.
  @discardableResult
  public mutating func write(_ text: SafeText, at position: Position, style: Style, columns: Int? = nil) -> Int {
    guard position.row >= clip.row, position.row < clip.endRow, position.column < clip.endColumn else { return 0 }
    let end = min(clip.endColumn, columns.map { position.column + max(0, $0) } ?? clip.endColumn)
    let escaped = escapeStyle?.over(style) ?? style
    unshare()
    var column = position.column
    for glyph in text.glyphs {
      let next = column + Int(glyph.width)
      if next > end { break }
      if column >= clip.column {
        put(glyph, row: position.row, column: column, style: glyph.isEscape ? escaped : style)
      } else if next > clip.column {
        put(.blank, row: position.row, column: clip.column, style: style)
      }
      column = next
    }
    return column - position.column
  }

  /// Blanks a rectangle.
  public mutating func fill(_ rect: Rect, style: Style) {
    let area = rect.intersection(clip)
    unshare()
    for row in area.row..<area.endRow {
      for column in area.column..<area.endColumn { put(.blank, row: row, column: column, style: style) }
    }
  }

  /// Gives what stands in a rectangle another style.
  public mutating func restyle(_ rect: Rect, style: Style) {
    restyle(rect) { _ in style }
  }

  /// Changes the style of each cell in a rectangle, as for laying a bar's background under a drawn row.
  public mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    let area = rect.intersection(clip)
    unshare()
    for row in area.row..<area.endRow {
      for column in area.column..<area.endColumn {
        let index = row * size.columns + column
        let cell = grid.cells[index]
        grid.cells[index] = Cell(glyph: cell.glyph, style: change(cell.style))
      }
    }
  }

  /// Writes printable ASCII straight from memory that is wiped later, for a secret: it never becomes a `String`.
  /// Bytes outside 0x20 to 0x7E show as `?`. The cells know that they are a secret's: ``text()`` writes bullets for them.
  /// - Returns: The columns used.
  @discardableResult
  public mutating func write(secret bytes: UnsafeRawBufferPointer, at position: Position, style: Style, columns: Int? = nil) -> Int {
    guard position.row >= clip.row, position.row < clip.endRow else { return 0 }
    let end = min(clip.endColumn, columns.map { position.column + max(0, $0) } ?? clip.endColumn)
    unshare()
    var column = position.column
    for byte in bytes {
      if column >= end { break }
      let base: UInt32 = (0x20...0x7E).contains(byte) ? UInt32(byte) : 0x3F
      if column >= clip.column {
        var glyph = Glyph(base: base, width: 1)
        glyph.isSecret = true
        put(glyph, row: position.row, column: column, style: style)
        holdsSecret = true
      }
      column += 1
    }
    return max(0, column - position.column)
  }

  /// Says that what stands in a rectangle is a secret, such as a QR code that tells one.
  public mutating func markSecret(_ rect: Rect) {
    let area = rect.intersection(clip)
    if area.isEmpty { return }
    unshare()
    holdsSecret = true
    for row in area.row..<area.endRow {
      for column in area.column..<area.endColumn {
        let index = row * size.columns + column
        var glyph = grid.cells[index].glyph
        glyph.isSecret = true
        grid.cells[index] = Cell(glyph: glyph, style: grid.cells[index].style)
      }
    }
  }

  /// Whether a cell of this row is a secret's.
  public func holdsSecret(row: Int) -> Bool {
    holdsSecret && (0..<size.columns).contains { self[row, $0].glyph.isSecret }
  }

  private mutating func unshare() {
    if !isKnownUniquelyReferenced(&grid) { grid = CellGrid(copying: grid) }
  }

  /// Puts a glyph and blanks the other half of every wide glyph it covers in part.
  private func put(_ glyph: Glyph, row: Int, column: Int, style: Style) {
    let start = row * size.columns
    let index = start + column
    let last = index + max(1, Int(glyph.width)) - 1
    let cells = grid.cells
    if cells[index].glyph.width == 0, column > 0 {
      cells[index - 1] = Cell(glyph: .blank, style: cells[index - 1].style)
    }
    if last + 1 < start + size.columns, cells[last + 1].glyph.width == 0 {
      cells[last + 1] = Cell(glyph: .blank, style: cells[last + 1].style)
    }
    cells[index] = Cell(glyph: glyph, style: style)
    if last > index { cells[last] = Cell(glyph: .continuation, style: style) }
  }
}
