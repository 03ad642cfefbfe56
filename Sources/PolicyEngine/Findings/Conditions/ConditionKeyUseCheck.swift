import IAM
import Language

/// Keys that none of the statement's actions carries: the condition then never sees a value.
enum ConditionKeyUseCheck: StatementCheck {
  static let unused = FindingKind("INEFFECTIVE_CONDITION_KEY", .warning, .ineffectiveConditionKey)
  static let denyTag = FindingKind(
    "DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE", .securityWarning, .denyWithUnsupportedTagKey)
  static let kinds = [unused, denyTag]

  static func look(at statement: ReviewedStatement, of policy: ReviewedPolicy, _ found: inout FindingList) {
    guard let reference = policy.reference, let actions = statement.actions, !actions.isNegated, !statement.conditions.isEmpty else {
      return
    }
    let services = statement.actionIndex.services
    guard services.count <= FindingList.longestList else { return }
    let known = Set(services.compactMap { reference.servicePrefix($0) })
    guard !known.isEmpty, !statement.actionIndex.isOpen, known.count == services.count else { return }
    for condition in statement.conditions {
      if isTag(condition.key) {
        if statement.effect == .deny { lookAtTag(condition, known, reference, &found) }
      } else if let colon = condition.key.firstIndex(of: ":"), reference.servicePrefix(String(condition.key[..<colon])) != nil {
        lookAtKey(condition, known, reference, &found)
      }
    }
  }

  /// A key of a service in a statement that has actions of other services only, or actions that all do without it.
  private static func lookAtKey(
    _ condition: ReviewedCondition, _ services: Set<String>, _ reference: any ServiceReference,
    _ found: inout FindingList
  ) {
    guard services.allSatisfy({ reference.conditionKey(condition.key, of: $0) == nil }) else { return }
    // An unknown key has a finding of its own.
    guard reference.conditionKey(condition.key, of: String(condition.key.prefix { $0 != ":" })) != nil else { return }
    found.add(unused, .findingKeyOfOtherService(condition.key, services: services.sorted()), at: condition.member, key: true)
  }

  private static func lookAtTag(
    _ condition: ReviewedCondition, _ services: Set<String>, _ reference: any ServiceReference, _ found: inout FindingList
  ) {
    let without = services.filter { reference.conditionKey(condition.key, of: $0) == nil }.sorted()
    guard !without.isEmpty else { return }
    found.add(denyTag, .findingDenyTag(condition.key, services: without), at: condition.member, key: true)
  }

  private static func isTag(_ key: String) -> Bool {
    let key = key.lowercased()
    return key == "aws:tagkeys" || key.hasPrefix("aws:requesttag/") || key.hasPrefix("aws:resourcetag/")
  }
}
