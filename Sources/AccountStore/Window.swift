public import IAM

/// Which part of a long list is asked for: a filter, an order, and a place to seek to. A window costs what its rows cost, never the table.
public struct WindowRequest: Sendable, Hashable {
  /// A column to sort by; which ones a list has is said by `EntityColumn.sortable(for:)`.
  public var sort: EntityColumn
  /// Whether the order is reversed.
  public var descending: Bool
  /// Text that name, path, ARN, tags or description contain, without regard to case; empty for all. Several words must all be there.
  public var filter: String
  /// The start of the path; nil for all.
  public var pathPrefix: String?
  /// Where the window lies.
  public var anchor: Anchor
  /// How many rows at most.
  public var limit: Int

  /// A place in a list.
  public enum Anchor: Sendable, Hashable {
    /// From the first row on.
    case start
    /// The last rows.
    case end
    /// The rows behind one.
    case after(SeekKey)
    /// The rows just before one, still in the list's order.
    case before(SeekKey)
    /// From this row on, or from where it would stand if it has gone.
    case at(SeekKey)
  }

  /// A request.
  public init(
    sort: EntityColumn = .name, descending: Bool = false, filter: String = "", pathPrefix: String? = nil, anchor: Anchor = .start,
    limit: Int
  ) {
    self.sort = sort
    self.descending = descending
    self.filter = filter
    self.pathPrefix = pathPrefix
    self.anchor = anchor
    self.limit = limit
  }
}

/// The place of a row in a sorted list: the value sorted by and the row's key, so that equal values have an order too.
public struct SeekKey: Sendable, Hashable {
  /// The value of the sort column.
  public enum Value: Sendable, Hashable {
    /// A text.
    case text(String)
    /// A number or a date's seconds.
    case number(Int64)
  }

  /// The value sorted by.
  public let value: Value
  /// The row's key.
  public let key: Int64

  /// A place.
  public init(value: Value, key: Int64) {
    self.value = value
    self.key = key
  }
}

/// A column that lists show and can be sorted by.
public enum EntityColumn: String, Sendable, Hashable, CaseIterable {
  /// The name, without regard to case.
  case name
  /// The path, then the name.
  case path
  /// The date of creation.
  case created
  /// The date of the last change of documents (policies).
  case updated

  /// The columns a kind of entity can be sorted by.
  public static func sortable(for kind: EntityKind) -> [EntityColumn] {
    kind == .policy ? [.name, .path, .created, .updated] : [.name, .path, .created]
  }
}

/// A part of a list.
public struct Window<Row: Sendable>: Sendable {
  /// The rows, in order.
  public var rows: [Row]
  /// The place of each row.
  public var seekKeys: [SeekKey]
  /// Whether rows lie before the first one.
  public var hasBefore: Bool
  /// Whether rows lie behind the last one.
  public var hasAfter: Bool

  /// A window.
  public init(rows: [Row], seekKeys: [SeekKey], hasBefore: Bool, hasAfter: Bool) {
    self.rows = rows
    self.seekKeys = seekKeys
    self.hasBefore = hasBefore
    self.hasAfter = hasAfter
  }
}
