import IAM

/// What a list consists of: the entities of a kind, narrowed by words, a path, and a relation.
struct Listing {
  /// A relation that narrows a list.
  enum Relation {
    /// Users in a group.
    case members(group: Int64)
    /// Entities a policy is attached to.
    case holders(reference: Int64)
    /// Entities that have a policy as their boundary.
    case bounded(reference: Int64)

    /// The column that says whether a row is in the relation.
    var flag: String {
      switch self {
      case .members: "EXISTS (SELECT 1 FROM membership m WHERE m.grp = ? AND m.user = e.key)"
      case .holders: "EXISTS (SELECT 1 FROM attachment a WHERE a.holder = e.key AND a.reference = ?)"
      case .bounded: "ifnull(e.boundary = ?, 0)"
      }
    }

    var subject: Int64 {
      switch self {
      case .members(let key), .holders(let key), .bounded(let key): key
      }
    }

    /// The keys of the relation.
    var keys: String {
      switch self {
      case .members: "SELECT user FROM membership WHERE grp = ? AND user BETWEEN ? AND ?"
      case .holders: "SELECT holder FROM attachment WHERE reference = ? AND holder BETWEEN ? AND ?"
      case .bounded: "SELECT key FROM entity WHERE boundary = ? AND key BETWEEN ? AND ?"
      }
    }
  }

  let kind: EntityKind
  let scope: AccountScope
  let filter: TextFilter
  let pathPrefix: String?
  let relation: Relation?

  init(_ kind: EntityKind, _ scope: AccountScope, filter: String = "", pathPrefix: String? = nil, relation: Relation? = nil) {
    self.kind = kind
    self.scope = scope
    self.filter = TextFilter(filter, kind: kind, scope: scope)
    self.pathPrefix = pathPrefix.flatMap { $0.isEmpty || $0 == "/" ? nil : $0 }
    self.relation = relation
    columns = Table.entity.listOfE + (relation.map { ", " + $0.flag } ?? "")
    columnValues = relation.map { [.integer($0.subject)] } ?? []
    lookUp = "SELECT \(columns) FROM entity e WHERE e.key = ?"
  }

  /// Whether every entity of the kind is in the list.
  var isWhole: Bool { filter.isEmpty && pathPrefix == nil && relation == nil }

  /// The columns a walk selects, and the values for their places.
  let columns: String
  let columnValues: [SQLValue]
  /// The statement for one row.
  let lookUp: String

  /// The end of the range of paths that begin with the prefix: nothing sorts behind the last scalar of Unicode.
  static func pathEnd(_ prefix: String) -> String { prefix + "\u{10FFFF}" }
}

/// Tests rows for being in a listing; keeps a buffer, so that a walk allocates nothing for a row that isn't.
struct RowTest {
  private let listing: Listing
  private let prefix: [UInt8]
  private var text = SearchText()

  init(_ listing: Listing) {
    self.listing = listing
    prefix = Array((listing.pathPrefix ?? "").utf8)
  }

  /// Whether a row of the listing's columns is in it.
  mutating func matches(_ row: RowReader) -> Bool {
    if listing.relation != nil, row.integer(EntityRow.Column.count) == 0 { return false }
    if !prefix.isEmpty, !row.bytes(EntityRow.Column.path).starts(with: prefix) { return false }
    guard !listing.filter.isEmpty else { return true }
    text.take(row, foldingAll: listing.filter.foldsAll)
    return listing.filter.matches(text)
  }
}
