import PolicyEngine

/// Makes statements and documents.
extension Dice {
  /// A statement as JSON.
  mutating func statement(namesPrincipals: Bool, denies: Int = 25, conditions: Int = 45) -> String {
    var elements: [String] = []
    if chance(40) { elements.append("\"Sid\":\"S\(number(below: 9))\"") }
    elements.append("\"Effect\":" + (chance(denies) ? "\"Deny\"" : chance(98) ? "\"Allow\"" : "\"allow\""))
    if namesPrincipals ? chance(97) : chance(3) { elements.append(principalElement()) }
    if chance(98) { elements.append((chance(12) ? "\"NotAction\":" : "\"Action\":") + list { $0.actionPattern() }) }
    if chance(namesPrincipals ? 80 : 97) {
      elements.append((chance(12) ? "\"NotResource\":" : "\"Resource\":") + list { $0.resourcePattern() })
    }
    if chance(conditions) { elements.append("\"Condition\":" + conditionBlock()) }
    return "{" + elements.joined(separator: ",") + "}"
  }

  private mutating func list(_ make: (inout Dice) -> String) -> String {
    if chance(2) { return pick(["null", "{}", "7", "[[\"*\"]]", "[null,\"*\"]"]) }
    if chance(55) { return JSONText.quoted(make(&self)) }
    let count = chance(4) ? 0 : 1 + number(below: 3)
    return "[" + (0..<count).map { _ in JSONText.quoted(make(&self)) }.joined(separator: ",") + "]"
  }

  /// A document of up to three statements.
  mutating func policy(namesPrincipals: Bool, denies: Int = 25) -> GeneratedPolicy? {
    let version = pick(["2012-10-17", "2012-10-17", "2012-10-17", "2012-10-17", "2012-10-17", "2008-10-17", "", "2020-01-01"])
    let count = chance(3) ? 0 : 1 + number(below: 3)
    let statements = (0..<count).map { _ in statement(namesPrincipals: namesPrincipals, denies: denies) }
    return GeneratedPolicy(version: version, statements: statements)
  }

  /// A document that allows or denies everything on conditions.
  mutating func conditionalPolicy() -> GeneratedPolicy? {
    let version = chance(80) ? "2012-10-17" : "2008-10-17"
    let allow = "{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":\(conditionBlock(most: 3))}"
    let deny = "{\"Effect\":\"Deny\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":\(conditionBlock(most: 1))}"
    return GeneratedPolicy(version: version, statements: chance(30) ? [allow, deny] : [allow])
  }

  /// A document that allows everything to everybody.
  static func everything(namesPrincipals: Bool) -> GeneratedPolicy? {
    let principal = namesPrincipals ? "\"Principal\":\"*\"," : ""
    return GeneratedPolicy(version: "2012-10-17", statements: ["{\"Effect\":\"Allow\",\(principal)\"Action\":\"*\",\"Resource\":\"*\"}"])
  }
}
