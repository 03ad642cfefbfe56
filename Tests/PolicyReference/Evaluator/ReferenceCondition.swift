public import PolicyEngine

/// Conditions, as the documentation tells them.
///
/// Source: [Condition operators](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html),
/// [Multivalued keys](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html).
public enum ReferenceCondition {
  /// Whether all conditions hold.
  public static func hold(_ conditions: [PolicyCondition], version: PolicyDocument.LanguageVersion, context: [String: [String]]) -> Bool {
    conditions.allSatisfy { holds($0, version: version, context: ReferenceContext(context)) }
  }

  /// Whether one condition holds.
  static func holds(_ condition: PolicyCondition, version: PolicyDocument.LanguageVersion, context: ReferenceContext) -> Bool {
    guard let kind = condition.comparison else { return false }
    let isMissing = isMissing(condition, context)
    if kind.comparison == .null {
      return condition.values.contains { truth($0) == isMissing }
    }
    if isMissing, kind.ifExists { return true }
    let values = isMissing ? [] : context.values(condition.key) ?? []
    let matchesOne = { (value: String) in
      condition.values.contains { matches(kind.comparison, $0, value, version, context) }
    }
    let isNegated = isNegated(kind.comparison)
    switch kind.quantifier {
    case nil:
      return isNegated ? !values.contains(where: matchesOne) : values.contains(where: matchesOne)
    case .forAllValues:
      return values.allSatisfy { matchesOne($0) != isNegated }
    case .forAnyValue:
      return values.contains { matchesOne($0) != isNegated }
    }
  }

  /// Whether the request doesn't have a condition's key: no values at all or, for a set of values, none but an empty text.
  static func isMissing(_ condition: PolicyCondition, _ context: ReferenceContext) -> Bool {
    let values = context.values(condition.key) ?? []
    return values.isEmpty || (condition.comparison?.quantifier != nil && values == [""])
  }

  /// Whether a condition's values may hold variables.
  static func takesVariables(_ condition: PolicyCondition) -> Bool {
    guard let name = condition.comparison?.comparison.rawValue else { return false }
    return name.hasPrefix("String") || name.hasPrefix("Arn") || name == "Bool"
  }

  /// Operators that hold where nothing matches.
  private static func isNegated(_ comparison: ConditionOperator.Comparison) -> Bool {
    switch comparison {
    case .stringNotEquals, .stringNotEqualsIgnoreCase, .stringNotLike, .numericNotEquals, .dateNotEquals, .notIpAddress, .arnNotEquals,
      .arnNotLike:
      true
    default:
      false
    }
  }

  /// Whether one value of the request matches one value of the policy; negated operators ask whether they would match without their `Not`.
  private static func matches(
    _ comparison: ConditionOperator.Comparison, _ wanted: String, _ value: String, _ version: PolicyDocument.LanguageVersion,
    _ context: ReferenceContext
  ) -> Bool {
    let pieces = { (wildcards: Bool) in
      ReferenceVariables.pieces(wanted, version: version, context: context, wildcards: wildcards)
    }
    switch comparison {
    case .stringEquals, .stringNotEquals:
      return pieces(false).map { ReferencePattern.matches($0, value) } ?? false
    case .stringEqualsIgnoreCase, .stringNotEqualsIgnoreCase:
      return pieces(false).map { isSame(text($0).lowercased(), value.lowercased()) } ?? false
    case .stringLike, .stringNotLike:
      return pieces(true).map { ReferencePattern.matches($0, value) } ?? false
    case .arnEquals, .arnLike, .arnNotEquals, .arnNotLike:
      return pieces(true).map { ReferencePattern.arn($0, matches: value) } ?? false
    case .bool:
      guard let wanted = pieces(false).flatMap({ truth(text($0)) }), let value = truth(value) else { return false }
      return wanted == value
    case .binaryEquals:
      guard let wanted = ReferenceBase64.bits(wanted), let value = ReferenceBase64.bits(value) else { return false }
      return wanted == value
    case .ipAddress, .notIpAddress:
      guard let network = ReferenceNetwork(wanted), let address = ReferenceNetwork(value) else { return false }
      return network.contains(address)
    case .null:
      return false
    default:
      return isOrdered(comparison, wanted, value)
    }
  }

  /// Numbers and moments.
  private static func isOrdered(_ comparison: ConditionOperator.Comparison, _ wanted: String, _ value: String) -> Bool {
    let read = comparison.isDate ? ReferenceMoment.seconds : ReferenceNumber.init
    guard let wanted = read(wanted), let value = read(value) else { return false }
    switch comparison {
    case .numericLessThan, .dateLessThan: return value < wanted
    case .numericLessThanEquals, .dateLessThanEquals: return value <= wanted
    case .numericGreaterThan, .dateGreaterThan: return value > wanted
    case .numericGreaterThanEquals, .dateGreaterThanEquals: return value >= wanted
    default: return value == wanted
    }
  }

  private static func truth(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "true": true
    case "false": false
    default: nil
    }
  }

  private static func text(_ pieces: [PatternPiece]) -> String {
    var view = String.UnicodeScalarView()
    for case .character(let scalar) in pieces { view.append(scalar) }
    return String(view)
  }
}
