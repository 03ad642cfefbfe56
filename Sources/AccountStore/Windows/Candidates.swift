import GRDB
import IAM

/// The keys that may be in a listing.
struct Candidates {
  var keys: KeySet
  /// Whether every one of them is; otherwise each row must be tested.
  var decide: Bool
}

extension Session {
  /// What the indexes know of a listing; nil where they know nothing that narrows it.
  ///
  /// Conditions are asked one after the other, the most telling first, until few keys are left.
  func candidates(of listing: Listing) throws -> Candidates? {
    var (keys, open) = (KeySet?.none, 0)
    for condition in conditions(of: listing) {
      if let few = keys?.count, few <= SearchEffort.current.smallSet {
        open += 1
        continue
      }
      let more = try self.keys(condition, listing.kind)
      if keys == nil { keys = more } else { keys?.formIntersection(more) }
    }
    return keys.map { Candidates(keys: $0, decide: open == 0 && listing.filter.isIndexed) }
  }

  /// Statements that answer keys, each for one condition of the listing.
  private func conditions(of listing: Listing) -> [KeyStatement] {
    let keys = scope.keys(listing.kind)
    let range: [SQLValue] = [.integer(keys.lowerBound), .integer(keys.upperBound)]
    var found: [KeyStatement] = []
    if let relation = listing.relation { found.append(KeyStatement(sql: relation.keys, values: [.integer(relation.subject)] + range)) }
    if let query = listing.filter.indexQuery {
      found.append(
        KeyStatement(sql: "SELECT rowid FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?", values: [.text(query)] + range))
    }
    if let prefix = listing.pathPrefix {
      found.append(
        KeyStatement(
          sql: "SELECT key FROM entity WHERE account = ? AND kind = ? AND path >= ? AND path < ?",
          values: [.integer(scope.ordinal), .integer(listing.kind.code), .text(prefix), .text(Listing.pathEnd(prefix))]))
    }
    for word in listing.filter.shortWords {
      // Every one or two characters of a text begin some three in the index.
      found.append(
        KeyStatement(
          sql: "SELECT doc FROM search_term WHERE term >= ? AND term < ? AND doc BETWEEN ? AND ?",
          values: [.text(word), .text(word + "\u{10FFFF}")] + range))
    }
    return found
  }

  private func keys(_ statement: KeyStatement, _ kind: EntityKind) throws -> KeySet {
    var keys = KeySet(first: scope.keys(kind).lowerBound, numbers: try tally(.lastNumber(kind)))
    try db.forEach(statement.sql, statement.values) { row in
      keys.insert(row.integer(0))
      return true
    }
    return keys
  }
}

private struct KeyStatement {
  let sql: String
  let values: [SQLValue]
}
