import GRDB
import IAM

extension Session {
  /// A window of a listing. `SearchEffort` says how it is searched.
  func window(_ listing: Listing, _ request: WindowRequest) throws -> Window<EntityRow> {
    guard request.limit > 0 else { return Window(rows: [], seekKeys: [], hasBefore: false, hasAfter: false) }
    try checkCancelled()
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
    let isSmall = try listing.isWhole || tally(.entities(listing.kind)) <= effort.smallKind
    let isSparse = try !isSmall && listing.relation.map { try size(of: $0) <= effort.smallSet } ?? false
    if !isSparse, let found = try bothSides(stretch, { try walk(listing, $0, budget: isSmall ? .max : effort.walkBudget) }) { return found }
    guard let candidates = try candidates(of: listing) else {
      return try bothSides(stretch) { try walk(listing, $0, budget: .max) } ?? ([], false)
    }
    let count = candidates.keys.count
    if count > effort.smallSet,
      let found = try bothSides(stretch, { try walk(listing, $0, among: candidates, budget: effort.placeBudget) })
        ?? namesakes(listing, stretch, among: candidates)
    {
      return found
    }
    return try gather(listing, stretch, from: candidates)
  }

  /// Walks a stretch, and from its beginning the other way to the first row; nil where either is given up.
  private func bothSides(_ stretch: Stretch, _ walk: (Stretch) throws -> [EntityRow]?) rethrows -> (rows: [EntityRow], others: Bool)? {
    guard let rows = try walk(stretch) else { return nil }
    if stretch.from == nil { return (rows, false) }
    return try walk(stretch.opposite(limit: 1)).map { (rows, !$0.isEmpty) }
  }

  /// How many rows a relation has.
  private func size(of relation: Listing.Relation) throws -> Int {
    switch relation {
    case .members(let group): try tally(.members(group: group))
    case .holders(let reference): try tally(.attachments(reference: reference))
    case .bounded(let reference): try tally(.boundaries(reference: reference))
    }
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
