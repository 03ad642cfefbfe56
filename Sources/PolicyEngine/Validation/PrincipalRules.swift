import Language

/// Principal and NotPrincipal: where they may stand and how they are written. Whether they exist is the account's affair.
///
/// Source: [Principal element](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html).
extension DocumentValidator {
  private static let kinds = ["AWS", "Service", "Federated", "CanonicalUser"]

  mutating func checkPrincipals(_ statement: JSONValue) {
    let element = twin(statement, "Principal")
    guard kind.namesPrincipals else {
      guard let element else { return }
      let advice = Sentence.policyRemovePrincipal(element.key ?? "")
      return problems.add(.unsupportedPrincipal, .principals, .policyForbidsPrincipal, advice, at: element, key: true)
    }
    guard let element else {
      // AWS's own allow of everything is often quoted without its principal.
      if kind == .resourceControl, isForEvaluation { return }
      return problems.add(.missingPrincipal, .principals, .policyMissingField("Principal"), .policyAddPrincipal, at: statement)
    }
    if kind != .resource, element.key == "NotPrincipal" {
      return problems.add(
        .unsupportedElement, .principals, .policyProhibitedField("NotPrincipal"), .policyRemoveElement("NotPrincipal"), at: element,
        key: true)
    }
    if element.string == "*" { return }
    guard element.kind == .object, element.count > 0 else {
      return problems.add(.invalidPrincipalFormat, .syntax, .policySyntax, .policyPrincipalShape, at: element)
    }
    if kind == .resourceControl, !(isForEvaluation && Self.isAnyone(element)) {
      return problems.add(.resourceControlPrincipal, .principals, .policySyntax, .policyDenyEverybody, at: element)
    }
    for member in element.children { checkPrincipalsOfKind(member) }
  }

  /// `{"AWS": "*"}`, which means the same as `"*"`.
  private static func isAnyone(_ element: JSONValue) -> Bool {
    element.count == 1 && element["AWS"]?.string == "*"
  }

  private mutating func checkPrincipalsOfKind(_ member: JSONValue) {
    let name = member.key ?? ""
    guard Self.kinds.contains(name) else {
      let advice = Sentence.policyUnknownElement(name, allowed: Self.kinds)
      return problems.add(.invalidPrincipalKey, .syntax, .policySyntax, advice, at: member, key: true)
    }
    for (value, text) in texts(member) where !Self.isPrincipal(text, kind: name) {
      let hasWildcard = text.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }
      problems.add(
        hasWildcard ? .unsupportedWildcardInPrincipal : .invalidPrincipal, .principals,
        .policyInvalidPrincipal(kind: name, value: text), .policyPrincipalForm(name), at: value)
    }
  }

  static func isPrincipal(_ text: String, kind: String) -> Bool {
    switch kind {
    case "AWS": text == "*" || isAWSPrincipal(text)
    case "Service": isHost(text)
    case "Federated": isProvider(text)
    default: !text.isEmpty
    }
  }

  private static func isAWSPrincipal(_ text: String) -> Bool {
    let isDigits = { (text: String) in text.utf8.count == 12 && text.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    if isDigits(text) || isUniqueID(text) { return true }
    guard !text.contains("*"), !text.contains("?") else { return false }
    let parts = segments(text)
    guard parts.count == 6, parts[0] == "arn", parts[1].hasPrefix("aws"), parts[3].isEmpty else { return false }
    guard isDigits(parts[4]) || parts[4] == "cloudfront" else { return false }
    let starts: [String]
    switch parts[2] {
    case "iam": starts = ["user/", "role/"]
    case "sts": starts = ["assumed-role/", "federated-user/"]
    default: return false
    }
    return (parts[2] == "iam" && parts[5] == "root") || starts.contains { parts[5].hasPrefix($0) && parts[5].count > $0.count }
  }

  /// What stands in place of the ARN of a user or role that was deleted.
  private static func isUniqueID(_ text: String) -> Bool {
    let isWord = text.utf8.allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) }
    return isWord && (16...128).contains(text.utf8.count) && text.hasPrefix("A")
  }

  private static func isHost(_ text: String) -> Bool {
    let isHostByte = { (byte: UInt8) in
      (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2E
    }
    return text.contains(".") && text.utf8.allSatisfy(isHostByte) && !text.hasPrefix(".") && !text.hasSuffix(".")
  }

  private static func isProvider(_ text: String) -> Bool {
    guard text.hasPrefix("arn:") else { return isHost(String(text.prefix { $0 != "/" })) }
    let parts = segments(text)
    guard parts.count == 6, parts[2] == "iam", !text.contains("*"), !text.contains("?") else { return false }
    return parts[5].hasPrefix("saml-provider/") || parts[5].hasPrefix("oidc-provider/")
  }
}
