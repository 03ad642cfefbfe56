import IAM
import Language

/// Values that a key can never have, because of what the key holds.
enum KeyValueCheck: StatementCheck {
  static let region = FindingKind("INVALID_REGION", .error, .invalidRegion)
  static let value = FindingKind("INVALID_KEY_VALUE", .warning, .invalidKeyValue)
  static let kinds = [region, value]

  static func look(at statement: ReviewedStatement, of policy: ReviewedPolicy, _ found: inout FindingList) {
    for condition in statement.conditions {
      guard let family = condition.comparison?.comparison.family, [.text, .caselessText, .likeText].contains(family) else { continue }
      let key = condition.key.lowercased()
      for item in condition.values where !ReviewedARN.isOpen(item.text) {
        if key == "aws:requestedregion" {
          if !ResourceFormCheck.isRegion(item.text) { found.add(region, .findingInvalidRegion(item.text), at: item.value) }
        } else if let form = form(of: key), !form.takes(item.text) {
          found.add(value, .findingInvalidKeyValue(condition.key, item.text, form: form.example), at: item.value)
        }
      }
    }
  }

  private struct Form {
    let example: String
    let takes: (String) -> Bool
  }

  private static func form(of key: String) -> Form? {
    switch key {
    case "aws:principalaccount", "aws:resourceaccount", "aws:sourceaccount", "aws:vpceaccount", "kms:calleraccount":
      Form(example: "111122223333") { AccountID($0) != nil || $0 == "anonymous" }
    case "aws:principalorgid", "aws:resourceorgid", "aws:sourceorgid", "aws:vpceorgid":
      Form(example: "o-a1b2c3d4e5") { isID($0, "o-") }
    case "aws:principalorgpaths", "aws:resourceorgpaths", "aws:sourceorgpaths", "aws:vpceorgpaths":
      Form(example: "o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/") { $0.hasPrefix("o-") && $0.hasSuffix("/") }
    case "aws:sourcevpc": Form(example: "vpc-1a2b3c4d") { isID($0, "vpc-") }
    case "aws:sourcevpce": Form(example: "vpce-1a2b3c4d") { isID($0, "vpce-") }
    case "aws:principaltype":
      Form(example: "AssumedRole") { ["Account", "User", "FederatedUser", "AssumedRole", "Anonymous"].contains($0) }
    case "iam:passedtoservice", "iam:awsservicename", "aws:calledviafirst", "aws:calledvialast", "aws:calledvia":
      Form(example: "ec2.amazonaws.com") { $0.contains(".") && !$0.hasPrefix(".") && !$0.hasSuffix(".") }
    default: nil
    }
  }

  private static func isID(_ text: String, _ beginning: String) -> Bool {
    text.hasPrefix(beginning)
      && text.dropFirst(beginning.count).utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x61...0x7A).contains($0)
      } && text.utf8.count > beginning.utf8.count + 3
  }
}
