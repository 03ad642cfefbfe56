/// The policy variables of a text, `${key}` and `${key, 'default'}`, with their faults.
///
/// Source: [Variables and tags](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html).
enum ReviewedVariables {
  enum Fault {
    case empty, noBrace, noQuote, space, symbol(Character)
  }

  struct Variable {
    /// The variable as it is written, braces included.
    let text: String
    /// The key; empty for `${*}`, `${?}` and `${$}`.
    let key: String
    let hasDefault: Bool
    let fault: Fault?
  }

  /// All variables in order.
  static func all(in text: String) -> [Variable] {
    guard text.utf8.contains(UInt8(ascii: "$")) else { return [] }
    var result: [Variable] = []
    var rest = text[...]
    while let start = rest.firstRange(of: "${") {
      guard let end = rest[start.upperBound...].firstIndex(of: "}") else {
        result.append(Variable(text: String(rest[start.lowerBound...]), key: "", hasDefault: false, fault: .noBrace))
        break
      }
      let next = rest.index(after: end)
      result.append(variable(rest[start.upperBound..<end], text: String(rest[start.lowerBound..<next])))
      rest = rest[next...]
    }
    return result
  }

  private static func variable(_ inside: Substring, text: String) -> Variable {
    if ["*", "?", "$"].contains(inside) { return Variable(text: text, key: "", hasDefault: false, fault: nil) }
    let parts = inside.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
    let key = trimmed(parts[0])
    let fallback = parts.count > 1 ? trimmed(parts[1]) : nil
    return Variable(
      text: text, key: key, hasDefault: fallback != nil, fault: fault(key, written: parts[0], fallback))
  }

  private static func fault(_ key: String, written: Substring, _ fallback: String?) -> Fault? {
    if key.isEmpty { return .empty }
    // A tag's key may hold spaces and signs.
    if !key.contains("/") {
      if key.contains(" ") || written.hasPrefix(" ") || written.hasSuffix(" ") { return .space }
      if let symbol = key.first(where: { "*?${'\"".contains($0) }) { return .symbol(symbol) }
    }
    guard let fallback else { return nil }
    return fallback.count >= 2 && fallback.hasPrefix("'") && fallback.hasSuffix("'") ? nil : .noQuote
  }

  private static func trimmed(_ text: Substring) -> String {
    let rest = text.drop { $0 == " " }
    return String(rest.prefix(rest.count - rest.reversed().prefix { $0 == " " }.count))
  }

  /// A text without its variables.
  static func stripped(_ text: String) -> String {
    guard text.contains("${") else { return text }
    return all(in: text).reduce(text) { $0.replacing($1.text, with: "") }
  }
}

extension ReviewedStatement {
  /// The texts in which variables work: resources, and the values of operators that take them.
  var variableTexts: [ReviewedText] {
    (resources?.items ?? []) + conditions.filter { $0.comparison?.comparison.takesVariables == true }.flatMap(\.values)
  }
}
