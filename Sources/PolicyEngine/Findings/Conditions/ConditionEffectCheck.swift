import Language

/// Conditions that hold whatever the request, that never hold, and values that another value already takes in.
enum ConditionEffectCheck: StatementCheck {
  static let always = FindingKind("INEFFECTIVE_CONDITION", .warning, .ineffectiveCondition)
  static let never = FindingKind("IMPOSSIBLE_CONDITION", .warning, .impossibleCondition)
  static let numbers = FindingKind("REDUNDANT_CONDITION_VALUE_NUM", .suggestion, .redundantNumber)
  static let values = FindingKind("REDUNDANT_CONDITION_VALUE", .suggestion, .redundantValue)
  static let kinds = [always, never, numbers, values]

  static func look(at statement: ReviewedStatement, of policy: ReviewedPolicy, _ found: inout FindingList) {
    for condition in statement.conditions {
      guard let comparison = condition.comparison else { continue }
      lookForStars(condition, comparison, &found)
      lookForNumbers(condition, comparison, &found)
      lookForTwins(condition, &found)
      if comparison.comparison == .null { lookForContradiction(condition, statement, &found) }
    }
  }

  /// `*` takes every value, so that nothing is left to compare but whether the key is there.
  private static func lookForStars(_ condition: ReviewedCondition, _ comparison: ConditionOperator, _ found: inout FindingList) {
    guard comparison.comparison.family == .likeText || comparison.comparison.family == .arn else { return }
    guard let star = condition.values.first(where: { PatternRelation.isStars($0.text) }) else { return }
    let holdsWithoutKey = comparison.ifExists || comparison.quantifier == .forAllValues
    if comparison.comparison.isNegated {
      if !holdsWithoutKey { return found.add(never, .findingNeverHolds(condition.key), at: star.value) }
    } else if holdsWithoutKey {
      found.add(always, .findingAlwaysHolds(condition.key), at: star.value)
    }
  }

  private static func lookForNumbers(_ condition: ReviewedCondition, _ comparison: ConditionOperator, _ found: inout FindingList) {
    guard comparison.comparison.family == .number, comparison.comparison.order != .equal, condition.values.count > 1 else { return }
    let isLess = comparison.comparison.order == .less || comparison.comparison.order == .lessOrEqual
    found.add(numbers, .findingRedundantNumbers(condition.key, keepsGreatest: isLess), at: condition.member)
  }

  private static func lookForTwins(_ condition: ReviewedCondition, _ found: inout FindingList) {
    var seen: Set<String> = []
    for item in condition.values where !seen.insert(item.text).inserted {
      found.add(values, .findingRedundantValue(item.text), at: item.value)
    }
  }

  /// A key that must be absent and is compared all the same.
  private static func lookForContradiction(_ condition: ReviewedCondition, _ statement: ReviewedStatement, _ found: inout FindingList) {
    guard condition.values.map({ $0.text.lowercased() }) == ["true"], statement.conditions.count <= FindingList.longestList else { return }
    let key = condition.key.lowercased()
    let needsKey = statement.conditions.contains { other in
      guard other.key.lowercased() == key, let comparison = other.comparison else { return false }
      if comparison.comparison == .null { return other.values.map { $0.text.lowercased() } == ["false"] }
      return !comparison.comparison.isNegated && !comparison.ifExists && comparison.quantifier != .forAllValues
    }
    if needsKey { found.add(never, .findingContradiction(condition.key), at: condition.member) }
  }
}
