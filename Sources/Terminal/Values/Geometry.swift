/// The extent of a terminal or a part of it, in character cells.
public struct Size: Sendable, Hashable {
  /// Cells in a row.
  public var columns: Int
  /// Rows, from the top.
  public var rows: Int

  /// A size of so many columns and rows; negative numbers count as 0.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A cell's place, counted from 0 at the top left.
public struct Position: Sendable, Hashable {
  /// The row, 0 at the top; may be negative for what is scrolled out.
  public var row: Int
  /// The column, 0 at the left; may be negative for what is scrolled out.
  public var column: Int

  /// A place by row and column.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}
