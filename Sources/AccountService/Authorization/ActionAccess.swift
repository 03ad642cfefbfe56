import AWSCatalog
import Synchronization

/// What the service authorization reference says of an action that matters to deciding and describing requests for it; decoded once.
struct ActionAccess: Sendable {
  /// The type of resource it works on, as ARNs of IAM write it; nil where it works on none.
  let kind: String?
  /// What matters to every decision.
  let facts: DecisionFacts
  /// Requests carry `iam:PolicyARN`.
  let hasPolicyARN: Bool
  /// Requests carry `iam:PermissionsBoundary`.
  let hasBoundary: Bool

  private init(_ action: String) {
    let known = Services.action(action)
    kind = known?.targetNames.first
    facts = DecisionFacts(action)
    let keys = known?.conditionKeys ?? []
    hasPolicyARN = keys.contains("iam:PolicyARN")
    hasBoundary = keys.contains("iam:PermissionsBoundary")
  }

  /// The facts of an action.
  static func of(_ action: String) -> ActionAccess {
    if let known = kept.withLock({ $0[action] }) { return known }
    let made = ActionAccess(action)
    kept.withLock { kept in
      if kept.count >= limit { kept.removeAll() }
      kept[action] = made
    }
    return made
  }

  /// More actions than an account's own operations and the console's need.
  private static let limit = 1_000
  private static let kept = Mutex<[String: ActionAccess]>([:])
}
