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
    let utf8 = text.utf8
    var result: [Variable] = []
    var place = utf8.startIndex
    while let dollar = utf8[place...].firstIndex(of: UInt8(ascii: "$")) {
      place = utf8.index(after: dollar)
      guard place < utf8.endIndex, utf8[place] == UInt8(ascii: "{") else { continue }
      guard let end = utf8[place...].firstIndex(of: UInt8(ascii: "}")) else {
        result.append(Variable(text: String(text[dollar...]), key: "", hasDefault: false, fault: .noBrace))
        break
      }
      let next = utf8.index(after: end)
      result.append(variable(text[utf8.index(after: place)..<end], text: String(text[dollar..<next])))
      place = next
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
    var result = ""
    var rest = text[...]
    for variable in all(in: text) {
      guard let place = rest.firstRange(of: variable.text) else { break }
      result += rest[..<place.lowerBound]
      rest = rest[place.upperBound...]
    }
    return result + rest
  }
}

extension ReviewedStatement {
  /// The texts in which variables work: resources, and the values of operators that take them.
  var variableTexts: [ReviewedText] {
    (resources?.items ?? []) + conditions.filter { $0.comparison?.comparison.takesVariables == true }.flatMap(\.values)
  }
}
