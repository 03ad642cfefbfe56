import GRDB
import IAM

/// A way to come by all rows of a listing without walking the whole list: by the search index, a relation or a range of paths. It may bring
/// rows that aren't in the listing; each is tested.
struct Source {
  /// What stands behind FROM, with the entity as `e`.
  let from: String
  let values: [SQLValue]
}

/// How long a list is walked before its source is asked. Tests lower the figures to reach every way with few rows.
struct SearchEffort: Sendable {
  /// Kinds with no more entities than this are walked from end to end: that takes a few milliseconds.
  var smallKind = 20_000
  /// So many rows of a larger list are walked before the listing's source is asked.
  var walkBudget = 10_000
  /// Relations of no more rows than this are read whole at once.
  var smallRelation = 2_000

  @TaskLocal static var current = SearchEffort()
}

extension Session {
  /// The best source of a listing; nil where everything is in it.
  func source(of listing: Listing) throws -> Source? {
    if let relation = listing.relation, try listing.filter.indexQuery == nil || size(of: relation) <= SearchEffort.current.smallRelation {
      return source(of: relation, listing)
    }
    let keys = scope.keys(listing.kind)
    if let query = listing.filter.indexQuery {
      return Source(
        from: "search s CROSS JOIN entity e ON e.key = s.rowid WHERE s.search MATCH ? AND s.rowid BETWEEN ? AND ?",
        values: [.text(query), .integer(keys.lowerBound), .integer(keys.upperBound)])
    }
    if let prefix = listing.pathPrefix {
      return Source(
        from: "entity e WHERE e.account = ? AND e.kind = ? AND e.path >= ? AND e.path < ?",
        values: [.integer(scope.ordinal), .integer(listing.kind.code), .text(prefix), .text(Listing.pathEnd(prefix))])
    }
    guard let word = listing.filter.words.filter({ $0.beginning == nil }).max(by: { $0.bytes.count < $1.bytes.count }) else { return nil }
    return Source(
      from: """
        (SELECT DISTINCT doc FROM search_term WHERE term >= ? AND term < ? AND doc BETWEEN ? AND ?) t
        CROSS JOIN entity e ON e.key = t.doc WHERE 1
        """,
      values: [.text(word.text), .text(word.text + "\u{10FFFF}"), .integer(keys.lowerBound), .integer(keys.upperBound)])
  }

  /// How many rows a relation has.
  func size(of relation: Listing.Relation) throws -> Int {
    switch relation {
    case .members(let group): try tally(.members(group: group))
    case .holders(let reference): try tally(.attachments(reference: reference))
    case .bounded(let reference): try tally(.boundaries(reference: reference))
    }
  }

  private func source(of relation: Listing.Relation, _ listing: Listing) -> Source {
    let keys = scope.keys(listing.kind)
    return Source(
      from: relation.source, values: [.integer(relation.subject), .integer(keys.lowerBound), .integer(keys.upperBound)])
  }
}
