import AWSCatalog
import AccountStore
import IAM

/// Windows of the catalogue's AWS managed policies, as the store makes them of its own rows: same filter, same order, same places.
///
/// A policy's key lies above every key of the store, so that among equal values the account's own policies come first.
struct AWSPolicyWindow {
  private static let firstKey: Int64 = 1 << 62

  private let request: WindowRequest
  private let rows: [AWSManagedPolicy]?

  init(_ request: WindowRequest) {
    self.request = request
    let isWhole = request.filter.isEmpty && request.pathPrefix == nil && request.sort == .name
    rows = isWhole ? nil : Self.rows(request)
  }

  /// The rows in rising order; those of the whole list by name are read in place.
  private static func rows(_ request: WindowRequest) -> [AWSManagedPolicy] {
    var rows = sorted(request.sort)
    for word in request.filter.split(whereSeparator: \.isWhitespace) {
      let word = word.lowercased()
      let found = Set(AWSManagedPolicies.search(word))
      rows.removeAll { !found.contains($0) || !isFound(word, in: $0) }
    }
    if let prefix = request.pathPrefix { rows.removeAll { !$0.path.hasPrefix(prefix) } }
    return rows
  }

  private static func sorted(_ column: EntityColumn) -> [AWSManagedPolicy] {
    switch column {
    case .name: Array(AWSManagedPolicies.all)
    case .path: byPath
    case .created: byCreation
    case .updated: byUpdate
    }
  }

  // Sorted once, when somebody first asks for the order.
  private static let byPath = sort(.path)
  private static let byCreation = sort(.created)
  private static let byUpdate = sort(.updated)

  private static func sort(_ column: EntityColumn) -> [AWSManagedPolicy] {
    let keyed = AWSManagedPolicies.all.map { (key: key(of: $0, column), row: $0) }
    return keyed.sorted { $0.key < $1.key }.map(\.row)
  }

  /// What all ARNs begin with makes no row a hit; only a word with a colon asks for it.
  private static func isFound(_ word: String, in policy: AWSManagedPolicy) -> Bool {
    word.contains(":") || word.hasPrefix("policy/") || (policy.path + policy.name).lowercased().contains(word)
  }

  /// How many rows the list has in all.
  var count: Int { rows?.count ?? AWSManagedPolicies.count }

  /// The row at a place of the list as it is asked for, from the front.
  private func row(_ place: Int) -> AWSManagedPolicy {
    let place = request.descending ? count - 1 - place : place
    return rows?[place] ?? AWSManagedPolicies.all[place]
  }

  static func key(of policy: AWSManagedPolicy, _ sort: EntityColumn) -> SeekKey {
    let name = policy.name
    let key = firstKey + Int64(AWSManagedPolicies.lowerBound(name))
    switch sort {
    case .name: return SeekKey(value: .text(name), key: key)
    case .path: return SeekKey(value: .text(policy.path + "\u{1F}" + name), key: key)
    case .created: return SeekKey(value: .number(policy.created.seconds), key: key)
    case .updated: return SeekKey(value: .number(policy.updated.seconds), key: key)
    }
  }

  /// The window.
  func window() -> Window<AWSManagedPolicy> {
    let range =
      switch request.anchor {
      case .start: 0..<min(request.limit, count)
      case .end: max(0, count - request.limit)..<count
      case .after(let place): forward(firstPlace { isBefore(place, $0) })
      case .at(let place): forward(firstPlace { !isBefore($0, place) })
      case .before(let place): backward(firstPlace { !isBefore($0, place) })
      }
    let rows = range.map(row)
    return Window(
      rows: rows, seekKeys: rows.map { Self.key(of: $0, request.sort) }, hasBefore: range.lowerBound > 0, hasAfter: range.upperBound < count
    )
  }

  private func forward(_ start: Int) -> Range<Int> { start..<min(count, start + request.limit) }
  private func backward(_ end: Int) -> Range<Int> { max(0, end - request.limit)..<end }

  private func isBefore(_ left: SeekKey, _ right: SeekKey) -> Bool {
    request.descending ? right < left : left < right
  }

  /// The first place whose row meets a condition that, once met, holds to the end.
  private func firstPlace(where isMet: (SeekKey) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isMet(Self.key(of: row(middle), request.sort)) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
