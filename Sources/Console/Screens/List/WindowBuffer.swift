import AccountStore

/// The part of a long list that is in memory, where the cursor stands in it, and which part is seen.
///
/// Moves inside the buffer happen at once; a move past its edge names the window to ask for and is finished when that window comes.
struct WindowBuffer<Row: Sendable>: Sendable {
  private(set) var rows: [Row] = []
  private(set) var seekKeys: [SeekKey] = []
  private(set) var hasBefore = false
  private(set) var hasAfter = false
  /// The index of the row the cursor stands on.
  private(set) var selected = 0
  /// The index of the first row seen.
  private(set) var top = 0
  /// How many rows of the list lie before the buffer, as far as is known.
  private(set) var rank = 0
  /// Where the cursor goes when the window that was asked for comes.
  private(set) var pending: Pending?

  /// A move that waits for rows.
  enum Pending: Sendable, Equatable {
    /// The window replaces the buffer; the cursor goes to its first row.
    case start
    /// The window replaces the buffer; the cursor goes to its last row.
    case end
    /// The rows join behind; the cursor goes this far from where the buffer begins.
    case after(target: Int)
    /// The rows join before; the cursor goes this far from where the buffer begins (below zero).
    case before(target: Int)
    /// The rows replace the buffer; cursor and view stay on the rows with these keys.
    case reload(selected: Int64?, offset: Int)
  }

  /// The row under the cursor.
  var current: Row? { rows.indices.contains(selected) ? rows[selected] : nil }

  /// The store's key of the row under the cursor.
  var currentKey: Int64? { seekKeys.indices.contains(selected) ? seekKeys[selected].key : nil }

  /// The rows seen through so many lines.
  func visible(_ lines: Int) -> Range<Int> {
    let start = min(top, rows.count)
    return start..<min(rows.count, start + max(0, lines))
  }

  /// Moves the cursor. Answers where a window is needed and how many rows of it; nil where the buffer suffices.
  mutating func move(by distance: Int, lines: Int) -> (anchor: WindowRequest.Anchor, limit: Int)? {
    let lines = max(1, lines)
    switch pending {
    case .after(let target):
      pending = .after(target: max(0, target + distance))
      return nil
    case .before(let target):
      pending = .before(target: target + distance)
      return nil
    case .start, .end: return nil
    case .reload, nil: break
    }
    let target = selected + distance
    if target >= rows.count, hasAfter, let last = seekKeys.last {
      pending = .after(target: target)
      return (.after(last), target - rows.count + 1 + lines)
    }
    if target < 0, hasBefore, let first = seekKeys.first {
      pending = .before(target: target)
      return (.before(first), lines - target)
    }
    select(target, lines: lines)
    return nil
  }

  /// Goes to the list's first row.
  mutating func moveToStart(lines: Int) -> (anchor: WindowRequest.Anchor, limit: Int)? {
    if !hasBefore, pending == nil {
      select(0, lines: lines)
      return nil
    }
    pending = .start
    return (.start, max(1, lines))
  }

  /// Goes to the list's last row.
  mutating func moveToEnd(lines: Int) -> (anchor: WindowRequest.Anchor, limit: Int)? {
    if !hasAfter, pending == nil {
      select(rows.count - 1, lines: lines)
      return nil
    }
    pending = .end
    return (.end, max(1, lines))
  }

  /// Asks for the same rows again, because the store or the terminal changed.
  mutating func reload(lines: Int) -> (anchor: WindowRequest.Anchor, limit: Int) {
    let lines = max(1, lines)
    pending = .reload(selected: currentKey, offset: selected - top)
    guard top > 0 || hasBefore, seekKeys.indices.contains(top) else { return (.start, 2 * lines + top) }
    // Twice a screenful: rows that came in between must not push the cursor's row out of the window.
    return (.at(seekKeys[top]), 2 * lines)
  }

  /// Forgets everything: another filter or order.
  mutating func clear() {
    self = WindowBuffer()
    pending = .start
  }

  /// Puts the cursor on a row of the buffer and brings it into view.
  mutating func select(_ index: Int, lines: Int) {
    selected = min(max(0, index), max(0, rows.count - 1))
    fit(lines: lines)
    // Rows that are read again must not take the cursor back to where it stood when they were asked for.
    if case .reload = pending { pending = .reload(selected: currentKey, offset: selected - top) }
  }

  /// Keeps the cursor in view when the number of lines changes.
  mutating func fit(lines: Int) {
    let lines = max(1, lines)
    if selected < top { top = selected }
    if selected >= top + lines { top = selected - lines + 1 }
    top = max(0, min(top, rows.count - lines))
  }

  /// Takes the window that was asked for.
  mutating func take(_ window: Window<Row>, total: Int?, lines: Int) {
    let waiting = pending ?? .start
    pending = nil
    switch waiting {
    case .start:
      replace(with: window, rank: 0)
      select(0, lines: lines)
    case .end:
      replace(with: window, rank: max(0, (total ?? window.rows.count) - window.rows.count))
      select(rows.count - 1, lines: lines)
    case .after(let target): append(window, target: target, lines: lines)
    case .before(let target): prepend(window, target: target, lines: lines)
    case .reload(let key, let offset):
      replace(with: window, rank: window.hasBefore ? rank + top : 0)
      let place = key.flatMap { key in seekKeys.firstIndex { $0.key == key } }
      select(place ?? offset, lines: lines)
    }
    if !hasBefore { rank = 0 } else if !hasAfter, let total { rank = max(0, total - rows.count) }
  }

  private mutating func replace(with window: Window<Row>, rank newRank: Int) {
    (rows, seekKeys, hasBefore, hasAfter) = (window.rows, window.seekKeys, window.hasBefore, window.hasAfter)
    rank = newRank
    top = 0
  }

  private mutating func append(_ window: Window<Row>, target: Int, lines: Int) {
    rows += window.rows
    seekKeys += window.seekKeys
    hasAfter = window.hasAfter
    select(target, lines: lines)
    let surplus = min(top, rows.count - 6 * max(1, lines))
    guard surplus > 0 else { return }
    rows.removeFirst(surplus)
    seekKeys.removeFirst(surplus)
    hasBefore = true
    rank += surplus
    (top, selected) = (top - surplus, selected - surplus)
  }

  private mutating func prepend(_ window: Window<Row>, target: Int, lines: Int) {
    rows = window.rows + rows
    seekKeys = window.seekKeys + seekKeys
    hasBefore = window.hasBefore
    rank = max(0, rank - window.rows.count)
    top += window.rows.count
    select(target + window.rows.count, lines: lines)
    let surplus = min(rows.count - 6 * max(1, lines), rows.count - top - max(1, lines))
    guard surplus > 0 else { return }
    rows.removeLast(surplus)
    seekKeys.removeLast(surplus)
    hasAfter = true
  }
}
