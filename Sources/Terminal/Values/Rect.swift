/// A rectangle of cells.
public struct Rect: Sendable, Hashable {
  /// The top row.
  public var row: Int
  /// The leftmost column.
  public var column: Int
  /// The number of rows, never negative.
  public var rows: Int
  /// The number of columns, never negative.
  public var columns: Int

  /// A rectangle from its top left corner; negative extents count as 0.
  public init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  /// The whole of a canvas or terminal of this size.
  public init(_ size: Size) {
    self.init(row: 0, column: 0, rows: size.rows, columns: size.columns)
  }

  /// The top left corner.
  public var origin: Position { Position(row: row, column: column) }
  /// The extent.
  public var size: Size { Size(columns: columns, rows: rows) }
  /// One past the last row.
  public var endRow: Int { row + rows }
  /// One past the last column.
  public var endColumn: Int { column + columns }
  /// Whether it holds no cell.
  public var isEmpty: Bool { rows == 0 || columns == 0 }

  /// Whether the cell lies inside, as for a mouse click.
  public func contains(_ position: Position) -> Bool {
    position.row >= row && position.row < endRow && position.column >= column && position.column < endColumn
  }

  /// The part that lies in both; empty when they don't touch.
  public func intersection(_ other: Rect) -> Rect {
    let top = max(row, other.row)
    let left = max(column, other.column)
    return Rect(
      row: top, column: left,
      rows: min(endRow, other.endRow) - top, columns: min(endColumn, other.endColumn) - left)
  }

  /// The rectangle without so many cells on every side: what a box leaves free is `inset(1)`.
  public func inset(_ cells: Int) -> Rect {
    inset(rows: cells, columns: cells)
  }

  /// The rectangle without so many rows above and below and so many columns left and right.
  public func inset(rows byRows: Int, columns byColumns: Int) -> Rect {
    let down = min(byRows, rows / 2)
    let across = min(byColumns, columns / 2)
    return Rect(row: row + down, column: column + across, rows: rows - 2 * byRows, columns: columns - 2 * byColumns)
  }

  /// The upper part with so many rows at most, and the rest.
  public func split(top count: Int) -> (top: Rect, rest: Rect) {
    let cut = min(max(0, count), rows)
    return (
      Rect(row: row, column: column, rows: cut, columns: columns),
      Rect(row: row + cut, column: column, rows: rows - cut, columns: columns)
    )
  }

  /// The lower part with so many rows at most, and the rest above it.
  public func split(bottom count: Int) -> (rest: Rect, bottom: Rect) {
    let parts = split(top: rows - min(max(0, count), rows))
    return (parts.top, parts.rest)
  }

  /// The left part with so many columns at most, and the rest.
  public func split(left count: Int) -> (left: Rect, rest: Rect) {
    let cut = min(max(0, count), columns)
    return (
      Rect(row: row, column: column, rows: rows, columns: cut),
      Rect(row: row, column: column + cut, rows: rows, columns: columns - cut)
    )
  }

  /// The right part with so many columns at most, and the rest left of it.
  public func split(right count: Int) -> (rest: Rect, right: Rect) {
    let parts = split(left: columns - min(max(0, count), columns))
    return (parts.left, parts.rest)
  }

  /// A rectangle of this size in the middle, shrunk to fit: where a dialog stands.
  public func centered(_ size: Size) -> Rect {
    let height = min(size.rows, rows)
    let width = min(size.columns, columns)
    return Rect(row: row + (rows - height) / 2, column: column + (columns - width) / 2, rows: height, columns: width)
  }
}
