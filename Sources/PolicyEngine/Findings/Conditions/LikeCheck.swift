import IAM
import Language

/// Wildcards in values of an operator that takes them for plain characters.
enum LikeCheck: StatementCheck {
  static let wildcard = FindingKind("WILDCARD_WITHOUT_LIKE_OPERATOR", .warning, .wildcardWithoutLike)
  static let kinds = [wildcard]

  static func look(at statement: ReviewedStatement, of policy: ReviewedPolicy, _ found: inout FindingList) {
    for condition in statement.conditions {
      guard let family = condition.comparison?.comparison.family, family == .text || family == .caselessText else { continue }
      for item in condition.values where PatternRelation.hasWildcard(ReviewedVariables.stripped(item.text)) {
        let like = condition.comparison?.comparison.isNegated == true ? "StringNotLike" : "StringLike"
        found.add(wildcard, .findingWildcardWithoutLike(condition.operatorName, like), at: item.value)
      }
    }
  }
}
