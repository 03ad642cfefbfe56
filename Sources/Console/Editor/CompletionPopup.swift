import AWSCatalog
import IAM
import Language
import PolicyEngine
import Terminal

/// A way to go on with a string.
struct CompletionItem: Sendable, Equatable {
  /// What the string becomes.
  let text: String
  /// What it is.
  let detail: Sentence

  init(_ text: String, _ detail: Sentence = Sentence(verbatim: "")) {
    self.text = text
    self.detail = detail
  }

  /// What a string of a role can become, the best first.
  static func items(for place: CompletionPlace) -> [CompletionItem] {
    switch place.role {
    case .value(of: "Action"), .value(of: "NotAction"): actions(place.prefix)
    case .value(of: "Service"): ServicePrincipals.search(place.prefix).prefix(limit).map { CompletionItem($0.name) }
    case .value(of: "Effect"): matching(["Allow", "Deny"], place.prefix)
    case .value(of: "Version"): matching(["2012-10-17"], place.prefix)
    case .value: []
    case .key(in: nil): matching(["Version", "Id", "Statement"], place.prefix)
    case .key(in: "Statement"): matching(statementKeys, place.prefix)
    case .key(in: "Condition"): matching(operators, place.prefix)
    case .key(in: "Principal"), .key(in: "NotPrincipal"): matching(["AWS", "Service", "Federated", "CanonicalUser"], place.prefix)
    case .key: []
    }
  }

  private static let limit = 60
  private static let statementKeys = [
    "Sid", "Effect", "Action", "Resource", "Condition", "Principal", "NotAction", "NotResource", "NotPrincipal",
  ]
  private static let operators = [
    "StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringLike", "StringNotLike", "ArnEquals", "ArnLike", "ArnNotEquals",
    "ArnNotLike", "Bool", "Null", "NumericEquals", "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan",
    "NumericGreaterThanEquals", "DateEquals", "DateLessThan", "DateLessThanEquals", "DateGreaterThan", "DateGreaterThanEquals",
    "IpAddress", "NotIpAddress", "BinaryEquals", "ForAllValues:StringEquals", "ForAnyValue:StringEquals", "ForAllValues:StringLike",
    "ForAnyValue:StringLike",
  ]

  private static func matching(_ words: [String], _ prefix: String) -> [CompletionItem] {
    let typed = prefix.lowercased()
    return words.filter { $0.lowercased().hasPrefix(typed) }.map { CompletionItem($0) }
  }

  private static func actions(_ prefix: String) -> [CompletionItem] {
    Services.completions(of: prefix, limit: limit).map(action)
  }

  /// A service's prefix with its name, or an action with its level.
  static func action(_ name: String) -> CompletionItem {
    if name.hasSuffix(":") { return CompletionItem(name, Sentence(verbatim: Services.named(String(name.dropLast()))?.name ?? "")) }
    return CompletionItem(name, Services.action(name)?.level.word ?? Sentence(verbatim: ""))
  }
}
