import GRDB
import IAM

/// A part of a listing in one direction from a place.
struct Stretch {
  let order: SortOrder
  /// Whether it goes against the order of the columns.
  let reversed: Bool
  /// Where it begins; nil for the very end.
  let from: Place?
  /// Whether the row at that place belongs to it.
  let inclusive: Bool
  /// How many rows are wanted.
  let limit: Int

  /// What lies on the other side of its beginning.
  func opposite(limit: Int) -> Stretch {
    Stretch(order: order, reversed: !reversed, from: from, inclusive: !inclusive, limit: limit)
  }

  /// Whether a row lies on the stretch's side of its beginning.
  func holds(_ row: RowReader) -> Bool {
    guard let from else { return true }
    let side = order.compare(row, from)
    return side == 0 ? inclusive : (side < 0) == reversed
  }
}

extension Session {
  /// Walks the list's index from the stretch's beginning and gathers what is in the listing. Nil where the budget was used up before.
  func walk(_ listing: Listing, _ stretch: Stretch, budget: Int) throws -> [EntityRow]? {
    let (conditions, values) = bounds(of: listing, stretch)
    var (found, left, test) = ([EntityRow](), budget, RowTest(listing))
    try db.forEach(
      "SELECT \(listing.columns) FROM entity e WHERE \(conditions) ORDER BY \(stretch.order.clause(reversed: stretch.reversed))",
      listing.columnValues + values
    ) { row in
      left -= 1
      if test.matches(row) { found.append(EntityRow(row)) }
      return found.count < stretch.limit && left > 0
    }
    return found.count < stretch.limit && left <= 0 ? nil : found
  }

  /// The conditions of a walk: the list, the place it begins at, and the ends of the path's range where it is sorted by path.
  func bounds(of listing: Listing, _ stretch: Stretch) -> (conditions: String, values: [SQLValue]) {
    var (conditions, values) = ("e.account = ? AND e.kind = ?", [SQLValue]())
    values += [.integer(scope.ordinal), .integer(listing.kind.code)]
    if stretch.order.column == .updated { conditions += " AND e.updated IS NOT NULL" }
    if let from = stretch.from {
      conditions += " AND " + stretch.order.behind(reversed: stretch.reversed, inclusive: stretch.inclusive)
      values += stretch.order.values(from)
    }
    if let prefix = listing.pathPrefix, stretch.order.column == .path {
      // The range's near end only where no place says more: SQLite would seek to it and walk from there.
      if stretch.from == nil || stretch.reversed {
        conditions += " AND e.path >= ?"
        values.append(.text(prefix))
      }
      if stretch.from == nil || !stretch.reversed {
        conditions += " AND e.path < ?"
        values.append(.text(Listing.pathEnd(prefix)))
      }
    }
    return (conditions, values)
  }

  /// Walks the list's index alone and looks up the rows of candidates. Nil where so many places were passed that looking up all candidates
  /// costs no more.
  func walk(_ listing: Listing, _ stretch: Stretch, among candidates: Candidates, budget: Int) throws -> [EntityRow]? {
    let (conditions, values) = bounds(of: listing, stretch)
    var (found, left, test) = ([EntityRow](), budget, RowTest(listing))
    try db.forEach(
      "SELECT e.key FROM entity e WHERE \(conditions) ORDER BY \(stretch.order.clause(reversed: stretch.reversed))", values
    ) { row in
      left -= 1
      let key = row.integer(0)
      if candidates.keys.contains(key) {
        try lookUp(key, listing) { if candidates.decide || test.matches($0) { found.append(EntityRow($0)) } }
      }
      return found.count < stretch.limit && left > 0
    }
    return found.count < stretch.limit && left <= 0 ? nil : found
  }

  /// Looks up all candidates and keeps the stretch's first ones; says too whether any lies on the other side.
  func gather(_ listing: Listing, _ stretch: Stretch, from candidates: Candidates) throws -> (rows: [EntityRow], others: Bool) {
    var (best, others, test) = (FirstRows(stretch), false, RowTest(listing))
    try candidates.keys.forEach { key in
      try checkCancelled()
      try lookUp(key, listing) { row in
        let onSide = stretch.holds(row)
        guard onSide ? best.wants(row) : !others, candidates.decide || test.matches(row) else { return }
        if onSide { best.take(row) } else { others = true }
      }
    }
    return (best.rows.map(\.row), others)
  }

  /// Hands out the row of a key in the listing's columns.
  func lookUp(_ key: Int64, _ listing: Listing, _ body: (RowReader) throws -> Void) throws {
    try db.forEach(listing.lookUp, listing.columnValues + [.integer(key)]) { row in
      try body(row)
      return false
    }
  }
}

/// The first rows of a stretch among rows that come in any order.
private struct FirstRows {
  private let stretch: Stretch
  private(set) var rows: [(place: Place, row: EntityRow)] = []

  init(_ stretch: Stretch) {
    self.stretch = stretch
  }

  private func precedes(_ row: RowReader, _ place: Place) -> Bool {
    (stretch.order.compare(row, place) < 0) != stretch.reversed
  }

  /// Whether the row would be among the first ones seen so far.
  func wants(_ row: RowReader) -> Bool {
    guard rows.count >= stretch.limit, let last = rows.last else { return true }
    return precedes(row, last.place)
  }

  mutating func take(_ row: RowReader) {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if precedes(row, rows[middle].place) { high = middle } else { low = middle + 1 }
    }
    rows.insert((Place(row, in: stretch.order), EntityRow(row)), at: low)
    if rows.count > stretch.limit { rows.removeLast() }
  }
}
