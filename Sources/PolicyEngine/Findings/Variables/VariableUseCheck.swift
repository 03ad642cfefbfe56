import IAM
import Language

/// Variables where they are plain text, or where they never stand for one value.
enum VariableUseCheck: StatementCheck {
  static let version = FindingKind("VARIABLE_UNSUPPORTED_IN_VERSION", .error, .variableInOldVersion)
  static let element = FindingKind("VARIABLE_UNSUPPORTED_IN_ELEMENT", .error, .variableInElement)
  static let comparison = FindingKind("INVALID_VARIABLE_FOR_OPERATOR", .error, .variableForOperator)
  static let unknown = FindingKind("UNKNOWN_VARIABLE", .warning, .unknownVariable)
  static let list = FindingKind("MULTIVALUED_KEY_IN_VARIABLE", .warning, .multivaluedVariable)
  static let kinds = [version, element, comparison, unknown, list]

  static func look(at statement: ReviewedStatement, of policy: ReviewedPolicy, _ found: inout FindingList) {
    for item in (statement.actions?.items ?? []) where item.text.contains("${") {
      found.add(element, .findingVariableInElement(statement.actions?.element.key ?? ""), at: item.value)
    }
    for item in (statement.principals?.items ?? []) where item.text.contains("${") {
      found.add(element, .findingVariableInElement(statement.principals?.element.key ?? ""), at: item.value)
    }
    for condition in statement.conditions where condition.comparison?.comparison.takesVariables == false {
      for item in condition.values where item.text.contains("${") {
        found.add(comparison, .findingVariableForOperator(condition.operatorName), at: item.value)
      }
    }
    for item in statement.variableTexts { look(at: item, statement, policy, &found) }
  }

  private static func look(
    at item: ReviewedText, _ statement: ReviewedStatement, _ policy: ReviewedPolicy, _ found: inout FindingList
  ) {
    let variables = ReviewedVariables.all(in: item.text)
    guard policy.version == .v2012 else {
      if let first = variables.first { found.add(version, .findingVariableInOldVersion(first.text), at: item.value) }
      return
    }
    for variable in variables where variable.fault == nil && !variable.key.isEmpty {
      let facts = statement.facts(of: variable.key, policy.reference)
      if facts?.isList == true {
        found.add(list, .findingMultivaluedVariable(variable.key), at: item.value)
      } else if facts == nil, isUnknown(variable.key, policy.reference) {
        let service = variable.key.contains(":") ? String(variable.key.prefix { $0 != ":" }) : nil
        let nearest = found.suggestion { policy.reference?.nearestConditionKey(to: variable.key, service: service) }
        found.add(unknown, .findingUnknownVariable(variable.key, nearest: nearest), at: item.value)
      }
    }
  }

  private static func isUnknown(_ key: String, _ reference: (any ServiceReference)?) -> Bool {
    guard let colon = key.firstIndex(of: ":") else { return true }
    let prefix = key[..<colon].lowercased()
    if prefix == "aws" { return true }
    return reference != nil && !ConditionKeyCheck.isFederation(prefix)
  }
}
