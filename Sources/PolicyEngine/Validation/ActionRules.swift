import Language

/// Action and NotAction: `service:name`, of which only the form is checked. IAM takes names that no service has.
///
/// Source: [Action element](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html).
extension DocumentValidator {
  /// The actions a trust policy may name.
  static let trustActions = [
    "sts:AssumeRole", "sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity", "sts:TagSession", "sts:SetSourceIdentity",
    "sts:SetContext",
  ]

  mutating func checkActions(_ statement: JSONValue) {
    guard let element = twin(statement, "Action"), !(element.kind == .array && element.count == 0) else {
      let place = statement["Action"] ?? statement["NotAction"] ?? statement
      return problems.add(.missingAction, .actions, .policyNeedsActions, .policyAddActions, at: place)
    }
    if kind == .trust, element.key == "NotAction" {
      problems.add(
        .unsupportedElement, .principals, .policyProhibitedField("NotAction"), .policyRemoveElement("NotAction"), at: element, key: true)
    }
    for (value, action) in texts(element) {
      checkAction(action, value)
      if kind == .trust, !Self.isTrustAction(action) {
        problems.add(.unsupportedActionInTrustPolicy, .resourceNames, .policyTrustActions, .policyTrustActionList, at: value)
      }
    }
  }

  private mutating func checkAction(_ action: String, _ value: JSONValue) {
    guard action != "*" else { return }
    guard let colon = action.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      return problems.add(.invalidActionFormat, .actionNames, .policyNeedsVendor, .policyAddVendor(action), at: value)
    }
    let vendor = action.utf8[..<colon]
    if action.utf8[colon...].dropFirst().contains(UInt8(ascii: ":")) {
      problems.add(.invalidActionFormat, .actionNames, .policyOneColon, .policyRemoveColon(action), at: value)
    } else if vendor.isEmpty || !(vendor.elementsEqual("*".utf8) || vendor.allSatisfy(Self.isVendorByte)) {
      let text = Sentence.policyVendorNotValid(String(action[..<colon]))
      problems.add(.invalidActionFormat, .actionNames, text, .policyVendorCharacters, at: value)
    }
  }

  private static func isVendorByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "-"), UInt8(ascii: "."): true
    default: false
    }
  }

  /// Whether an action, perhaps with wildcards behind `sts:`, stands for one that a trust policy may name.
  static func isTrustAction(_ action: String) -> Bool {
    guard action.lowercased().hasPrefix("sts:") else { return false }
    return trustActions.contains { Wildcard.matches(pattern: action.lowercased(), text: $0.lowercased()) }
  }
}
