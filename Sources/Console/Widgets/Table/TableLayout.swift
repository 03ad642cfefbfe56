/// Which columns of a table are shown in a width, and where.
struct TableLayout: Sendable, Equatable {
  /// One shown column.
  struct Slot: Sendable, Equatable {
    /// Its number in the table's list of columns.
    let column: Int
    /// Its first column on the screen, counted from the table's text.
    let offset: Int
    /// Its width on the screen.
    let width: Int
  }

  /// The shown columns from left to right.
  let slots: [Slot]

  /// Shares a width among columns: drops what matters least, gives the rest its ideal width by importance, then lets columns grow.
  /// - Parameter pinned: A column that is shown whatever its priority, such as the one that is chosen to sort by.
  init(_ columns: [TableColumn], width: Int, pinned: Int? = nil) {
    let gap = width >= 60 ? 2 : 1
    var shown = Array(columns.indices)
    func need() -> Int { shown.reduce(-gap) { $0 + columns[$1].minimum + gap } }
    while shown.count > 1, need() > width {
      let droppable = shown.filter { columns[$0].priority > 0 && $0 != pinned }
      guard let last = droppable.max(by: { (columns[$0].priority, $0) < (columns[$1].priority, $1) }) else { break }
      shown.removeAll { $0 == last }
    }
    var widths = shown.map { columns[$0].minimum }
    var room = width - need()
    Self.shrink(&widths, by: -room)
    for place in shown.indices.sorted(by: { columns[shown[$0]].priority < columns[shown[$1]].priority }) where room > 0 {
      let more = min(room, columns[shown[place]].ideal - widths[place])
      widths[place] += more
      room -= more
    }
    let growing = shown.indices.filter { columns[shown[$0]].grows }
    for (number, place) in growing.enumerated() where room > 0 {
      let share = room / (growing.count - number)
      widths[place] += share
      room -= share
    }
    slots = Self.placed(shown, widths, gap: gap, within: width)
  }

  /// Takes what is missing from the last columns first, down to one screen column each.
  private static func shrink(_ widths: inout [Int], by missing: Int) {
    var missing = missing
    for place in widths.indices.reversed() where missing > 0 {
      let less = min(missing, widths[place] - 1)
      widths[place] -= less
      missing -= less
    }
  }

  private static func placed(_ shown: [Int], _ widths: [Int], gap: Int, within width: Int) -> [Slot] {
    var offset = 0
    var slots: [Slot] = []
    for (column, wanted) in zip(shown, widths) where offset < width {
      slots.append(Slot(column: column, offset: offset, width: min(wanted, width - offset)))
      offset += wanted + gap
    }
    return slots
  }
}
