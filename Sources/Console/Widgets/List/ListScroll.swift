import Terminal

/// The selected row of a list and which part of the list is seen.
///
/// `page` is how many rows were seen last: its owner tells it in `fit` after a change of size. Drawing works with any height, because
/// `window` puts the selected row into view by itself; a right `page` makes moving smooth.
struct ListScroll: Sendable, Equatable {
  private(set) var selected = 0
  private(set) var first = 0
  private(set) var page = 10

  /// Tells how many rows are seen.
  mutating func fit(rows: Int, count: Int) {
    page = max(1, rows)
    select(selected, count: count)
  }

  /// Selects a row; numbers out of range count as the nearest end.
  mutating func select(_ row: Int, count: Int) {
    selected = min(max(0, row), max(0, count - 1))
    first = window(rows: page, count: count).lowerBound
  }

  /// Back to the top.
  mutating func reset() { (selected, first) = (0, 0) }

  /// Brings a row above the selected one into view where both fit, such as the heading over it.
  mutating func reveal(_ row: Int) {
    if row < first, selected - row < page { first = max(0, row) }
  }

  /// The rows to draw in so many lines: the selected one is among them.
  func window(rows: Int, count: Int) -> Range<Int> {
    guard rows > 0, count > 0 else { return 0..<0 }
    let lowest = max(0, min(selected, count - 1) - rows + 1)
    let start = min(max(first, lowest), selected, max(0, count - rows))
    return start..<min(count, start + rows)
  }

  /// Takes the keys that move through a list: arrows, page keys, Ctrl-Home and Ctrl-End.
  /// - Returns: Whether it was one of them.
  mutating func handle(_ key: Key, count: Int) -> Bool {
    switch key {
    case .up, .control("p"): select(selected - 1, count: count)
    case .down, .control("n"): select(selected + 1, count: count)
    case .pageUp: select(selected - max(1, page - 1), count: count)
    case .pageDown: select(selected + max(1, page - 1), count: count)
    case .controlHome: select(0, count: count)
    case .controlEnd: select(count - 1, count: count)
    default: return false
    }
    return true
  }
}
