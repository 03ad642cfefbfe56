public import AccountStore

/// A window of the audit trail.
public struct BrowseEvents: Query {
  /// Which entries.
  public var request: AuditRequest
  /// CloudTrail's action for looking at events.
  public static let action = "cloudtrail:LookupEvents"

  /// A query for a window.
  public init(_ request: AuditRequest) {
    self.request = request
  }

  /// A window: the entries, and whether more follow.
  public struct Answer: Sendable, Hashable {
    /// The entries, in the order asked for.
    public let entries: [AuditEntry]
    /// Whether more follow behind the last one.
    public let hasMore: Bool
    /// How many entries the account has in all, whatever was asked for.
    public let total: Int
  }

  /// The window.
  public func run(in scope: ReadScope) throws -> Answer {
    var wider = request
    wider.limit += 1
    let entries = try scope.store.auditEntries(wider)
    return Answer(
      entries: Array(entries.prefix(request.limit)), hasMore: entries.count > request.limit, total: try scope.store.auditCount())
  }
}

/// One entry of the audit trail.
public struct EventDetail: Query {
  /// The entry's number.
  public var sequence: Int64
  /// CloudTrail's action for looking at events.
  public static let action = "cloudtrail:LookupEvents"

  /// A query.
  public init(_ sequence: Int64) {
    self.sequence = sequence
  }

  /// The entry; nil where there is none of that number.
  public func run(in scope: ReadScope) throws -> AuditEntry? {
    try scope.store.auditEntries(AuditRequest(after: sequence - 1, limit: 1)).first { $0.sequence == sequence }
  }
}
