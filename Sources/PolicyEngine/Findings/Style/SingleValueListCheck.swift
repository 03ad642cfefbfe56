import Language

/// Lists of one value, told once a document: the language takes the bare value.
enum SingleValueListCheck: FindingCheck {
  static let single = FindingKind("ARRAY_OF_ONE", .suggestion, .arrayOfOne)
  static let kinds = [single]

  static func look(at policy: ReviewedPolicy, _ found: inout FindingList) {
    let lists = policy.statements.flatMap(values).filter { $0.kind == .array && $0.count == 1 }
    if let first = lists.first { found.add(single, .findingArrayOfOne(lists.count), at: first) }
  }

  private static func values(of statement: ReviewedStatement) -> [JSONValue] {
    [statement.actions?.element, statement.resources?.element].compactMap(\.self) + statement.conditions.map(\.member)
  }
}
