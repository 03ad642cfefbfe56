public import AccountStore
import IAM

/// A window of the event history, in the order of the events or newest first, with a filter.
public struct EventWindow: Query {
  /// The window; the order is always that of the sequence numbers.
  public var request: WindowRequest
  /// What CloudTrail's event history needs.
  public static let action = "cloudtrail:LookupEvents"

  /// A query for a window.
  public init(_ request: WindowRequest) {
    self.request = request
  }

  /// The window.
  public func run(in scope: ReadScope) throws -> Window<AuditEntry> {
    let limit = request.limit
    switch request.anchor {
    case .start: return window(try entries(after: nil, forward: true, scope), behind: false, limit)
    case .after(let key): return window(try entries(after: key.key, forward: true, scope), behind: true, limit)
    case .at(let key):
      let before = request.descending ? key.key + 1 : key.key - 1
      let earlier = try entries(after: before, forward: false, scope, limit: 0)
      return window(try entries(after: before, forward: true, scope), behind: !earlier.isEmpty, limit)
    case .before(let key): return reversed(try entries(after: key.key, forward: false, scope), limit, hasAfter: true)
    case .end: return reversed(try entries(after: nil, forward: false, scope), limit, hasAfter: false)
    }
  }

  /// One entry more than wanted, so that it shows whether there are others.
  private func entries(after sequence: Int64?, forward: Bool, _ scope: ReadScope, limit: Int? = nil) throws -> [AuditEntry] {
    try scope.store.auditEntries(
      AuditRequest(
        filter: request.filter, after: sequence, newestFirst: forward == request.descending, limit: (limit ?? request.limit) + 1))
  }

  private func window(_ entries: [AuditEntry], behind: Bool, _ limit: Int) -> Window<AuditEntry> {
    let rows = Array(entries.prefix(limit))
    return Window(rows: rows, seekKeys: rows.map(Self.place), hasBefore: behind, hasAfter: entries.count > limit)
  }

  private func reversed(_ entries: [AuditEntry], _ limit: Int, hasAfter: Bool) -> Window<AuditEntry> {
    let rows = Array(entries.prefix(limit).reversed())
    return Window(rows: rows, seekKeys: rows.map(Self.place), hasBefore: entries.count > limit, hasAfter: hasAfter)
  }

  private static func place(_ entry: AuditEntry) -> SeekKey {
    SeekKey(value: .number(entry.sequence), key: entry.sequence)
  }
}

/// How many events match.
public struct CountEvents: Query {
  /// The filter; empty for all.
  public var filter: String
  /// What CloudTrail's event history needs.
  public static let action = "cloudtrail:LookupEvents"

  /// A query.
  public init(filter: String = "") {
    self.filter = filter
  }

  /// The count; with a filter the trail is walked.
  public func run(in scope: ReadScope) throws -> Int {
    if filter.isEmpty { return try scope.store.auditCount() }
    var count = 0
    var last: Int64?
    while true {
      let page = try scope.store.auditEntries(AuditRequest(filter: filter, after: last, limit: 1000))
      count += page.count
      if page.count < 1000 { return count }
      last = page.last?.sequence
    }
  }
}
