import GRDB
import IAM

extension Session {
  func count(_ kind: EntityKind, filter: String, pathPrefix: String?) throws -> Int {
    let listing = Listing(kind, scope, filter: filter, pathPrefix: pathPrefix)
    if listing.isWhole { return try tally(.entities(kind)) }
    let keys = scope.keys(kind)
    if listing.filter.indexDecides, listing.pathPrefix == nil, let query = listing.filter.indexQuery {
      return Int(
        try db.number(
          "SELECT count(*) FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?",
          [.text(query), .integer(keys.lowerBound), .integer(keys.upperBound)]) ?? 0)
    }
    if let prefix = listing.pathPrefix, listing.filter.isEmpty {
      return Int(
        try db.number(
          "SELECT count(*) FROM entity WHERE account = ? AND kind = ? AND path >= ? AND path < ?",
          [.integer(scope.ordinal), .integer(kind.code), .text(prefix), .text(Listing.pathEnd(prefix))]) ?? 0)
    }
    return try countByTesting(listing)
  }

  /// Reads rows in the order they lie on the disk, which is the quickest way through all of them.
  private func countByTesting(_ listing: Listing) throws -> Int {
    let keys = scope.keys(listing.kind)
    var source = Source(
      from: "entity e WHERE e.key BETWEEN ? AND ?", values: [.integer(keys.lowerBound), .integer(keys.upperBound)])
    if listing.filter.indexQuery != nil, let quicker = try self.source(of: listing) { source = quicker }
    var (count, test) = (0, RowTest(listing))
    try db.forEach("SELECT \(listing.columns) FROM \(source.from)", listing.columnValues + source.values) { row in
      if test.matches(row) { count += 1 }
      return true
    }
    return count
  }
}
