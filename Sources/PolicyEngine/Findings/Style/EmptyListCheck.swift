import Language

/// Lists and objects that are there and hold nothing.
enum EmptyListCheck: StatementCheck {
  static let condition = FindingKind("EMPTY_ARRAY_CONDITION", .suggestion, .emptyArrayCondition)
  static let forAllValues = FindingKind("EMPTY_ARRAY_CONDITION_FORALLVALUES", .suggestion, .emptyArrayForAllValues)
  static let forAnyValue = FindingKind("EMPTY_ARRAY_CONDITION_FORANYVALUE", .suggestion, .emptyArrayForAnyValue)
  static let ifExists = FindingKind("EMPTY_ARRAY_CONDITION_IFEXISTS", .suggestion, .emptyArrayIfExists)
  static let object = FindingKind("EMPTY_OBJECT_CONDITION", .suggestion, .emptyObjectCondition)
  static let principal = FindingKind("EMPTY_ARRAY_PRINCIPAL", .suggestion, .emptyArrayPrincipal)
  static let resource = FindingKind("EMPTY_ARRAY_RESOURCE", .suggestion, .emptyArrayResource)
  static let kinds = [condition, forAllValues, forAnyValue, ifExists, object, principal, resource]

  static func look(at statement: ReviewedStatement, of policy: ReviewedPolicy, _ found: inout FindingList) {
    for item in statement.conditions where isEmptyList(item.member) {
      found.add(kind(of: item.comparison), .findingNoValues(item.key), at: item.member)
    }
    if let block = statement.value["Condition"], block.kind == .object {
      let empty = block.count == 0 ? [block] : block.children.filter { $0.kind == .object && $0.count == 0 }
      for value in empty { found.add(object, .findingEmptyCondition, at: value) }
    }
    let principals = statement.principals?.element
    for member in principals?.kind == .object ? principals?.children ?? [] : [] where isEmptyList(member) {
      found.add(principal, .findingNoPrincipals(member.key ?? ""), at: member)
    }
    if policy.kind == .resource, let resources = statement.resources, isEmptyList(resources.element) {
      found.add(resource, .findingNoResources, at: resources.element)
    }
  }

  private static func isEmptyList(_ value: JSONValue) -> Bool {
    value.kind == .array && value.count == 0
  }

  private static func kind(of comparison: ConditionOperator?) -> FindingKind {
    switch comparison?.quantifier {
    case .forAllValues: forAllValues
    case .forAnyValue: forAnyValue
    case nil: comparison?.ifExists == true ? ifExists : condition
    }
  }
}
