/// An operator of a condition: what is compared how, for one or for many values, and what a missing key means.
///
/// Source: [Condition operators](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html).
public struct ConditionOperator: Sendable, Hashable {
  /// The comparisons of the policy language.
  public enum Comparison: String, Sendable, Hashable, CaseIterable {
    case stringEquals = "StringEquals"
    case stringNotEquals = "StringNotEquals"
    case stringEqualsIgnoreCase = "StringEqualsIgnoreCase"
    case stringNotEqualsIgnoreCase = "StringNotEqualsIgnoreCase"
    case stringLike = "StringLike"
    case stringNotLike = "StringNotLike"
    case numericEquals = "NumericEquals"
    case numericNotEquals = "NumericNotEquals"
    case numericLessThan = "NumericLessThan"
    case numericLessThanEquals = "NumericLessThanEquals"
    case numericGreaterThan = "NumericGreaterThan"
    case numericGreaterThanEquals = "NumericGreaterThanEquals"
    case dateEquals = "DateEquals"
    case dateNotEquals = "DateNotEquals"
    case dateLessThan = "DateLessThan"
    case dateLessThanEquals = "DateLessThanEquals"
    case dateGreaterThan = "DateGreaterThan"
    case dateGreaterThanEquals = "DateGreaterThanEquals"
    case bool = "Bool"
    case binaryEquals = "BinaryEquals"
    case ipAddress = "IpAddress"
    case notIpAddress = "NotIpAddress"
    case arnEquals = "ArnEquals"
    case arnLike = "ArnLike"
    case arnNotEquals = "ArnNotEquals"
    case arnNotLike = "ArnNotLike"
    case null = "Null"

    /// Whether values are moments: ISO 8601 or seconds since 1970.
    public var isDate: Bool { rawValue.hasPrefix("Date") }
  }

  /// How many of the request's values must match, for keys that hold many.
  public enum Quantifier: String, Sendable, Hashable, CaseIterable {
    /// Every value of the request must match; true where there is none.
    case forAllValues = "ForAllValues:"
    /// At least one value of the request must match; false where there is none.
    case forAnyValue = "ForAnyValue:"
  }

  /// The comparison.
  public let comparison: Comparison
  /// The quantifier, where one stands before the comparison.
  public let quantifier: Quantifier?
  /// Whether a missing key counts as a match (`…IfExists`).
  public let ifExists: Bool

  /// Takes an operator's name apart, such as `ForAnyValue:StringLikeIfExists`; nil where the language has none of that name. Case counts.
  public init?(_ name: String) {
    let quantifier = Quantifier.allCases.first { name.hasPrefix($0.rawValue) }
    var rest = name.dropFirst(quantifier?.rawValue.count ?? 0)
    let ifExists = rest.hasSuffix("IfExists")
    if ifExists { rest = rest.dropLast("IfExists".count) }
    guard let comparison = Comparison(rawValue: String(rest)), !(comparison == .null && (ifExists || quantifier != nil)) else { return nil }
    self.comparison = comparison
    self.quantifier = quantifier
    self.ifExists = ifExists
  }

  /// The operator as a document writes it.
  public var name: String {
    (quantifier?.rawValue ?? "") + comparison.rawValue + (ifExists ? "IfExists" : "")
  }
}

/// One condition of a statement: an operator, a key of the request and the values it is compared with, of which one must match.
public struct PolicyCondition: Sendable, Hashable {
  /// The operator as written.
  public let operatorName: String
  /// The operator; nil where the language has none of that name.
  public let comparison: ConditionOperator?
  /// The condition key as written; its case doesn't count.
  public let key: String
  /// The values; numbers and truths as they are written.
  public let values: [String]

  static func conditions(_ block: JSONValue) -> [PolicyCondition] {
    let name = block.key ?? ""
    let comparison = ConditionOperator(name)
    return block.children.map { member in
      let values = member.listed.compactMap { $0.string ?? ($0.kind == .number || $0.kind == .bool ? $0.text : nil) }
      return PolicyCondition(operatorName: name, comparison: comparison, key: member.key ?? "", values: values)
    }
  }
}
