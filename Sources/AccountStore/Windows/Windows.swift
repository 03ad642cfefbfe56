import GRDB
import IAM

extension Session {
  /// A window of a listing. The list's index is walked as long as that is quick; where rows of the listing are rare, its source is asked.
  func window(_ listing: Listing, _ request: WindowRequest) throws -> Window<EntityRow> {
    guard request.limit > 0 else { return Window(rows: [], seekKeys: [], hasBefore: false, hasAfter: false) }
    let order = SortOrder(request.sort, for: listing.kind)
    let backwards = request.anchor.isBackwards
    let stretch = Stretch(
      order: order, reversed: request.descending != backwards, from: request.anchor.seekKey.map { Place($0, in: order) },
      inclusive: request.anchor.isInclusive, limit: min(request.limit, Int.max - 1) + 1)
    var (rows, others) = try find(listing, stretch)
    let more = rows.count > request.limit
    if more { rows.removeLast() }
    if backwards { rows.reverse() }
    return Window(
      rows: rows, seekKeys: rows.map(order.seekKey), hasBefore: backwards ? more : others, hasAfter: backwards ? others : more)
  }

  private func find(_ listing: Listing, _ stretch: Stretch) throws -> (rows: [EntityRow], others: Bool) {
    let effort = SearchEffort.current
    if let relation = listing.relation, let source = try source(of: listing), try size(of: relation) <= effort.smallRelation {
      return try gather(listing, stretch, from: source)
    }
    let budget = try listing.isWhole || tally(.entities(listing.kind)) <= effort.smallKind ? Int.max : effort.walkBudget
    if let rows = try walk(listing, stretch, budget: budget) {
      if stretch.from == nil { return (rows, false) }
      if let other = try walk(listing, stretch.opposite(limit: 1), budget: budget) { return (rows, !other.isEmpty) }
    }
    if let source = try source(of: listing) { return try gather(listing, stretch, from: source) }
    let rows = try walk(listing, stretch, budget: .max) ?? []
    return (rows, try stretch.from != nil && walk(listing, stretch.opposite(limit: 1), budget: .max)?.isEmpty == false)
  }

  private func listing(_ kind: EntityKind, _ request: WindowRequest, _ relation: Listing.Relation? = nil) -> Listing {
    Listing(kind, scope, filter: request.filter, pathPrefix: request.pathPrefix, relation: relation)
  }

  func users(_ request: WindowRequest) throws -> Window<Stored<User>> {
    try window(listing(.user, request), request).map(stored(user:))
  }

  func groups(_ request: WindowRequest) throws -> Window<Stored<Group>> {
    try window(listing(.group, request), request).map(\.group)
  }

  func roles(_ request: WindowRequest) throws -> Window<Stored<Role>> {
    try window(listing(.role, request), request).map(stored(role:))
  }

  func policies(_ request: WindowRequest) throws -> Window<Stored<ManagedPolicy>> {
    try window(listing(.policy, request), request).map(\.policy)
  }

  func instanceProfiles(_ request: WindowRequest) throws -> Window<Stored<InstanceProfile>> {
    try window(listing(.instanceProfile, request), request).map(\.instanceProfile)
  }

  func members(ofGroup key: Int64, _ request: WindowRequest) throws -> Window<Stored<User>> {
    try window(listing(.user, request, .members(group: key)), request).map(stored(user:))
  }
}

extension Window {
  fileprivate func map<Other>(_ body: (Row) throws -> Other) rethrows -> Window<Other> {
    Window<Other>(rows: try rows.map(body), seekKeys: seekKeys, hasBefore: hasBefore, hasAfter: hasAfter)
  }
}

extension WindowRequest.Anchor {
  fileprivate var seekKey: SeekKey? {
    switch self {
    case .start, .end: nil
    case .after(let key), .before(let key), .at(let key): key
    }
  }

  fileprivate var isBackwards: Bool {
    switch self {
    case .end, .before: true
    case .start, .after, .at: false
    }
  }

  fileprivate var isInclusive: Bool {
    if case .at = self { true } else { false }
  }
}
