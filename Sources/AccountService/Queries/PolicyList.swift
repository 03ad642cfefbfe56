import AWSCatalog
import AccountStore
import IAM

/// Managed policies of AWS, from the catalogue, and of the account, from the store, as one list.
struct PolicyList {
  let scope: ReadScope
  let source: PolicySource

  /// A window of the list.
  func window(_ request: WindowRequest) throws -> Window<AnyPolicy> {
    switch source {
    case .aws: return AWSPolicyWindow(request).window().map(AnyPolicy.aws)
    case .customer: return try scope.store.policies(request).map(AnyPolicy.customer)
    case .all:
      let own = try scope.store.policies(request).map(AnyPolicy.customer)
      return merged(own, AWSPolicyWindow(request).window().map(AnyPolicy.aws), request)
    }
  }

  /// A window of those policies only that meet a condition, from the request's place on.
  func window(_ request: WindowRequest, where isWanted: (AnyPolicy) throws -> Bool) throws -> Window<AnyPolicy> {
    var result = Window<AnyPolicy>(rows: [], seekKeys: [], hasBefore: false, hasAfter: false)
    var next = request
    next.limit = max(request.limit, 100)
    while true {
      let window = try window(next)
      for (row, place) in zip(window.rows, window.seekKeys) where try isWanted(row) {
        if result.rows.count == request.limit {
          result.hasAfter = true
          return result
        }
        result.rows.append(row)
        result.seekKeys.append(place)
      }
      guard window.hasAfter, let last = window.seekKeys.last else { return result }
      next.anchor = .after(last)
    }
  }

  private func merged(_ own: Window<AnyPolicy>, _ aws: Window<AnyPolicy>, _ request: WindowRequest) -> Window<AnyPolicy> {
    let both = zip(own.rows + aws.rows, own.seekKeys + aws.seekKeys).sorted { left, right in
      request.descending ? right.1 < left.1 : left.1 < right.1
    }
    let isTooLong = both.count > request.limit
    let isFromBehind = request.anchor.looksBack
    let kept = isFromBehind ? both.suffix(request.limit) : both.prefix(request.limit)
    return Window(
      rows: kept.map(\.0), seekKeys: kept.map(\.1), hasBefore: own.hasBefore || aws.hasBefore || (isFromBehind && isTooLong),
      hasAfter: own.hasAfter || aws.hasAfter || (!isFromBehind && isTooLong))
  }
}

extension WindowRequest.Anchor {
  /// Whether the rows asked for end at the place rather than begin there.
  fileprivate var looksBack: Bool {
    switch self {
    case .end, .before: true
    case .start, .after, .at: false
    }
  }
}
