import GRDB
import IAM

extension Session {
  func count(_ kind: EntityKind, filter: String, pathPrefix: String?) throws -> Int {
    let listing = Listing(kind, scope, filter: filter, pathPrefix: pathPrefix)
    if listing.isWhole { return try tally(.entities(kind)) }
    try checkCancelled()
    var (count, test) = (0, RowTest(listing))
    guard let candidates = try candidates(of: listing) else {
      let keys = scope.keys(kind)
      try db.forEach(
        "SELECT \(listing.columns) FROM entity e WHERE e.key BETWEEN ? AND ?", [.integer(keys.lowerBound), .integer(keys.upperBound)]
      ) { row in
        if test.matches(row) { count += 1 }
        return true
      }
      return count
    }
    if candidates.decide { return candidates.keys.count }
    try candidates.keys.forEach { key in
      try checkCancelled()
      try lookUp(key, listing) { if test.matches($0) { count += 1 } }
    }
    return count
  }
}
