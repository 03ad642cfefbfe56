/// Which part of a text is seen. It moves only when the cursor would leave it.
struct Viewport: Sendable, Equatable {
  /// The first line and the first column seen.
  var top = 0, left = 0

  /// Moves so that a place is seen in so many rows and columns.
  mutating func follow(line: Int, column: Int, rows: Int, columns: Int) {
    if line < top { top = line }
    if line >= top + rows { top = line - rows + 1 }
    top = max(0, top)
    // Sideways it moves by a part of the width at once, so that typing at the edge doesn't move everything at every key.
    if column < left { left = max(0, column - columns / 4) }
    // A wide character at the cursor needs two columns.
    if column + 2 > left + columns { left = max(0, column + 2 - columns + columns / 4) }
  }
}
