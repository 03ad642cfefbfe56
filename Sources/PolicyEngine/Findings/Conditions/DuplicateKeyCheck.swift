import Language

/// One condition key twice in an operator, written in another case.
enum DuplicateKeyCheck: StatementCheck {
  static let duplicate = FindingKind("DUPLICATE_KEYS_WITH_DIFFERENT_CASE", .error, .duplicateKeys)
  static let kinds = [duplicate]

  static func look(at statement: ReviewedStatement, of policy: ReviewedPolicy, _ found: inout FindingList) {
    var seen: [String: String] = [:]
    for condition in statement.conditions {
      let name = condition.operatorName + "\n" + condition.key.lowercased()
      if let earlier = seen[name] {
        found.add(duplicate, .findingDuplicateKey(condition.key, earlier), at: condition.member, key: true)
      } else {
        seen[name] = condition.key
      }
    }
  }
}
