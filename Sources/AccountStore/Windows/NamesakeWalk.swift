import GRDB
import IAM

/// Lists by name, filtered by the beginning of names that sort late: `zoe` among a million users.
///
/// Most hits then lie together in the index, far from its start, where a walk from the start would come late, and looking all of them up would
/// take long. So those whose name begins with the word are walked where they lie; the others, which are few, are looked up.
extension Session {
  /// Nil where the listing isn't of that sort.
  func namesakes(
    _ listing: Listing, _ stretch: Stretch, among candidates: Candidates
  ) throws -> (rows: [EntityRow], others: Bool)? {
    guard stretch.order.column == .name, let word = listing.filter.words.max(by: { $0.bytes.count < $1.bytes.count }) else { return nil }
    var rest = candidates
    let range: [SQLValue] = [
      .integer(scope.ordinal), .integer(listing.kind.code), .text(word.text), .text(word.text + "\u{10FFFF}"),
    ]
    try db.forEach("SELECT key FROM entity WHERE account = ? AND kind = ? AND name >= ? AND name < ?", range) { row in
      rest.keys.remove(row.integer(0))
      return true
    }
    guard rest.keys.count <= SearchEffort.current.smallSet else { return nil }
    let few = try gather(listing, stretch, from: rest)
    let rows = try walk(listing, stretch, among: candidates, namedFrom: word.bytes)
    let others =
      try few.others || stretch.from != nil && !walk(listing, stretch.opposite(limit: 1), among: candidates, namedFrom: word.bytes).isEmpty
    return (merge(few.rows, rows, stretch), others)
  }

  private func walk(
    _ listing: Listing, _ stretch: Stretch, among candidates: Candidates, namedFrom word: [UInt8]
  ) throws -> [EntityRow] {
    let (conditions, values) = bounds(of: listing, stretch.beginning(atNames: word))
    var (found, test) = ([EntityRow](), RowTest(listing))
    try db.forEach(
      "SELECT e.key, e.name FROM entity e WHERE \(conditions) ORDER BY \(stretch.order.clause(reversed: stretch.reversed))", values
    ) { row in
      guard row.bytes(1).lazy.map(FoldedText.lowered).starts(with: word) else { return false }
      let key = row.integer(0)
      if candidates.keys.contains(key) {
        try lookUp(key, listing) { if candidates.decide || test.matches($0) { found.append(EntityRow($0)) } }
      }
      return found.count < stretch.limit
    }
    return found
  }

  private func merge(_ left: [EntityRow], _ right: [EntityRow], _ stretch: Stretch) -> [EntityRow] {
    func precedes(_ one: EntityRow, _ other: EntityRow) -> Bool {
      let order = SortOrder.compareFolded(one.name.utf8, other.name.utf8)
      return (order != 0 ? order < 0 : one.key < other.key) != stretch.reversed
    }
    return Array((left + right).sorted(by: precedes).prefix(stretch.limit))
  }
}

extension Stretch {
  /// The same stretch, begun no earlier than where names begin with a word.
  fileprivate func beginning(atNames word: [UInt8]) -> Stretch {
    let edge = reversed ? word + Array("\u{10FFFF}".utf8) : word
    if let from {
      let side = SortOrder.compareFolded(from.name, edge)
      if reversed ? side < 0 : side > 0 { return self }
    }
    return Stretch(
      order: order, reversed: reversed, from: Place(name: edge, key: reversed ? .max : .min), inclusive: true, limit: limit)
  }
}
