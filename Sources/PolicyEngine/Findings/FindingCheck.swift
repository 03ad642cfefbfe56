/// One check of a policy document: what it can find, and how it looks.
protocol FindingCheck: SendableMetatype {
  /// All that it finds.
  static var kinds: [FindingKind] { get }

  /// Looks through a document that is JSON, though IAM may refuse it.
  static func look(at policy: ReviewedPolicy, _ found: inout FindingList)
}

/// A check that looks at each statement by itself.
protocol StatementCheck: FindingCheck {
  /// Looks through a statement.
  static func look(at statement: ReviewedStatement, of policy: ReviewedPolicy, _ found: inout FindingList)
}

extension StatementCheck {
  static func look(at policy: ReviewedPolicy, _ found: inout FindingList) {
    for statement in policy.statements { look(at: statement, of: policy, &found) }
  }
}
