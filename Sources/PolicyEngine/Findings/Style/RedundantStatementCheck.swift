import Language

/// Statements that say what an earlier one says, whatever their Sids.
enum RedundantStatementCheck: FindingCheck {
  static let redundant = FindingKind("REDUNDANT_STATEMENT", .suggestion, .redundantStatement)
  static let kinds = [redundant]

  static func look(at policy: ReviewedPolicy, _ found: inout FindingList) {
    guard policy.statements.count > 1 else { return }
    var seen: [[String]: Int] = [:]
    for (index, statement) in policy.statements.enumerated() {
      let meaning = meaning(of: statement)
      if let earlier = seen[meaning] {
        found.add(redundant, .findingSameStatement(earlier), at: statement.value)
      } else {
        seen[meaning] = index
      }
    }
  }

  /// Each element but the Sid, the texts of a list in order of the alphabet.
  private static func meaning(of statement: ReviewedStatement) -> [String] {
    statement.value.children.filter { $0.key != "Sid" }.map { member in
      let texts = member.listed.map { $0.string ?? $0.text }
      return (member.key ?? "") + "="
        + (member.key?.hasSuffix("Action") == true ? texts.map { $0.lowercased() } : texts).sorted()
        .joined(separator: ",")
    }.sorted()
  }
}
