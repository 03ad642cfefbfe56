import IAM
import Language

/// ForAllValues and ForAnyValue: missing where a key holds many values, needless where it holds one, and true without any.
enum QuantifierCheck: StatementCheck {
  static let missing = FindingKind("MISSING_QUALIFIER", .error, .missingQualifier)
  static let allOfOne = FindingKind("FORALLVALUES_WITH_SINGLE_VALUED_KEY", .securityWarning, .forAllValuesOfOne)
  static let anyOfOne = FindingKind("FORANYVALUE_WITH_SINGLE_VALUED_KEY", .suggestion, .forAnyValueOfOne)
  static let allOfNone = FindingKind("FORALLVALUES_WITHOUT_NULL_CHECK", .securityWarning, .forAllValuesWithoutNull)
  static let kinds = [missing, allOfOne, anyOfOne, allOfNone]

  static func look(at statement: ReviewedStatement, of policy: ReviewedPolicy, _ found: inout FindingList) {
    guard statement.conditions.count <= FindingList.longestList else { return }
    for condition in statement.conditions {
      guard let comparison = condition.comparison, comparison.comparison != .null else { continue }
      let facts = statement.facts(of: condition.key, policy.reference)
      switch comparison.quantifier {
      case nil:
        // EventBridge's own documentation compares its keys without a quantifier.
        guard facts?.isList == true, !condition.key.lowercased().hasPrefix("events:") else { continue }
        found.add(missing, .findingMissingQuantifier(condition.key), at: condition.block, key: true)
      case .forAllValues:
        if facts?.isList == false {
          found.add(allOfOne, .findingForAllOfOne(condition.key), at: condition.block, key: true)
        } else if statement.isAllow, !isRequired(condition.key, in: statement) {
          found.add(allOfNone, .findingForAllOfNone(condition.key), at: condition.block, key: true)
        }
      case .forAnyValue:
        guard facts?.isList == false else { continue }
        found.add(anyOfOne, .findingForAnyOfOne(condition.key), at: condition.block, key: true)
      }
    }
  }

  /// Whether another condition keeps the key from being absent: Null false, ForAnyValue, or, for the keys of tags, one of the tags.
  private static func isRequired(_ key: String, in statement: ReviewedStatement) -> Bool {
    let key = key.lowercased()
    return statement.conditions.contains { other in
      guard let comparison = other.comparison else { return false }
      if key == "aws:tagkeys", other.key.lowercased().hasPrefix("aws:requesttag/") {
        return !comparison.comparison.isNegated && !comparison.ifExists && comparison.quantifier != .forAllValues
      }
      guard other.key.lowercased() == key else { return false }
      if comparison.comparison == .null { return other.values.map { $0.text.lowercased() } == ["false"] }
      return comparison.quantifier == .forAnyValue && !comparison.ifExists && !comparison.comparison.isNegated
    }
  }
}
