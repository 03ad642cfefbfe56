import IAM
import Language

/// Condition: operators, keys with their service, values of a shape that can be compared.
///
/// Source: [Condition element](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html).
extension DocumentValidator {
  mutating func checkCondition(_ condition: JSONValue) {
    guard condition.kind == .object else {
      return problems.add(.dataTypeMismatch, .syntax, .policySyntax, .policyConditionShape("Condition"), at: condition)
    }
    for block in condition.children {
      let name = block.key ?? ""
      let comparison = ConditionOperator(name)
      if comparison == nil {
        problems.add(Self.kind(ofUnknown: name), .syntax, .policySyntax, .policyUnknownOperator(name), at: block, key: true)
      }
      guard block.kind == .object else {
        problems.add(.dataTypeMismatch, .syntax, .policySyntax, .policyConditionShape(name), at: block)
        continue
      }
      for member in block.children { checkConditionKey(member, comparison) }
    }
  }

  private static func kind(ofUnknown operatorName: String) -> FindingKind {
    if operatorName == "NullIfExists" { return .nullWithIfExists }
    let isQualified = ConditionOperator.Quantifier.allCases.contains { operatorName == $0.rawValue + "Null" }
    return isQualified ? .nullWithQualifier : .invalidConditionOperator
  }

  private mutating func checkConditionKey(_ member: JSONValue, _ comparison: ConditionOperator?) {
    let key = member.key ?? ""
    if !key.utf8.contains(UInt8(ascii: ":")) {
      problems.add(.invalidConditionKeyFormat, .actionNames, .policyNeedsVendor, .policyAddVendor(key), at: member, key: true)
    }
    for value in member.listed {
      switch value.kind {
      case .object, .array, .null: problems.add(.dataTypeMismatch, .syntax, .policySyntax, .policyConditionValue(key), at: value)
      case .string, .number, .bool:
        let text = value.string ?? value.text
        if comparison?.comparison.isDate == true, !Self.isDate(text) {
          problems.add(.typeMismatchDate, .legacy, .policyLegacyParsing, .policyDateForm(text), at: value)
        }
      }
    }
  }

  /// Whether a text is a moment: ISO 8601 from the year alone on, or seconds since 1970.
  static func isDate(_ text: String) -> Bool {
    if Double(text) != nil { return true }
    if Timestamp(iso8601: text) != nil { return true }
    return Timestamp(iso8601: text + "-01") != nil
  }
}
