import PolicyEngine

/// Makes Condition elements.
extension Dice {
  /// A block of a few operators, each with one or two keys.
  mutating func conditionBlock(most: Int = 2) -> String {
    var operators: [String: String] = [:]
    for _ in 0...number(below: most) {
      let comparison = pick(ConditionOperator.Comparison.allCases)
      operators[operatorName(comparison)] = keys(of: comparison)
    }
    return "{" + operators.sorted { $0.key < $1.key }.map { "\(JSONText.quoted($0.key)):\($0.value)" }.joined(separator: ",") + "}"
  }

  private mutating func operatorName(_ comparison: ConditionOperator.Comparison) -> String {
    guard comparison != .null else { return comparison.rawValue }
    if chance(1) { return pick(["StringSounds", "stringequals", "NullIfExists", "ForSomeValues:Bool", "ForAnyValue:"]) }
    let quantifier = pick(["", "ForAllValues:", "ForAnyValue:"])
    return quantifier + comparison.rawValue + (chance(45) ? "IfExists" : "")
  }

  private mutating func keys(of comparison: ConditionOperator.Comparison) -> String {
    let family = comparison.family ?? pick(ValueFamily.allCases)
    var keys: [String: String] = [:]
    for _ in 0...(chance(20) ? 1 : 0) {
      var key = chance(94) ? pick(family.keys) : pick(pick(ValueFamily.allCases).keys)
      if chance(15) { key = otherCase(key) }
      keys[key] = values(comparison, family)
    }
    return "{" + keys.sorted { $0.key < $1.key }.map { "\(JSONText.quoted($0.key)):\($0.value)" }.joined(separator: ",") + "}"
  }

  /// A single value, or a list of up to three.
  private mutating func values(_ comparison: ConditionOperator.Comparison, _ family: ValueFamily) -> String {
    if chance(60) { return value(comparison, family) }
    if chance(3) { return pick(["null", "{}", "[null,\"a\"]", "[[\"a\"]]", "{\"a\":\"b\"}", "[1,true]"]) }
    let count = chance(10) ? 0 : 1 + number(below: 3)
    return "[" + (0..<count).map { _ in value(comparison, family) }.joined(separator: ",") + "]"
  }

  private mutating func value(_ comparison: ConditionOperator.Comparison, _ family: ValueFamily) -> String {
    if comparison == .null { return pick(["\"true\"", "\"false\"", "true", "false", "\"TRUE\"", "\"x\""]) }
    let text = pick(family.values)
    switch family {
    case .text: return JSONText.quoted(chance(30) ? variables() : chance(40) ? pattern(of: text) : text)
    case .arn: return JSONText.quoted(chance(15) ? "${aws:PrincipalArn}" : chance(10) ? "*" : chance(50) ? pattern(of: text) : text)
    case .truth: return pick(["true", "false", JSONText.quoted(text), JSONText.quoted(text), "\"${aws:SecureTransport}\""])
    case .number: return pick(["1", "2", "1.0", "-1", JSONText.quoted(text), JSONText.quoted(text)])
    case .moment, .bytes, .address: return JSONText.quoted(text)
    }
  }

  /// A random context: keys that are missing, empty, or have one value or several.
  mutating func context() -> [String: [String]] {
    var context: [String: [String]] = [:]
    for family in ValueFamily.allCases {
      for key in family.keys where !key.hasPrefix("aws:Principal") || key.contains("/") || chance(10) {
        if key == "aws:username", !chance(10) { continue }
        guard chance(70) else { continue }
        let name = chance(15) ? otherCase(key) : key
        switch number(below: 20) {
        case 0: context[name] = []
        case 1: context[name] = [""]
        case 2...8: context[name] = some(family.values, most: 3, least: 2)
        default: context[name] = [pick(family.values)]
        }
      }
    }
    return context
  }
}

extension ConditionOperator.Comparison {
  /// What the comparison reads; nil for Null, which reads nothing.
  var family: ValueFamily? {
    switch self {
    case .null: nil
    case .bool: .truth
    case .binaryEquals: .bytes
    case .ipAddress, .notIpAddress: .address
    case .arnEquals, .arnLike, .arnNotEquals, .arnNotLike: .arn
    default: isDate ? .moment : rawValue.hasPrefix("Numeric") ? .number : .text
    }
  }
}
