import IAM
import Language

/// Condition keys that no request carries: unknown ones, and tags without their key.
enum ConditionKeyCheck: StatementCheck {
  static let unknownGlobal = FindingKind("INVALID_GLOBAL_CONDITION_KEY", .error, .invalidGlobalConditionKey)
  static let unsupportedGlobal = FindingKind("UNSUPPORTED_GLOBAL_CONDITION_KEY", .error, .unsupportedGlobalConditionKey)
  static let unknownInService = FindingKind("INVALID_SERVICE_CONDITION_KEY", .error, .invalidServiceConditionKey)
  static let unknownService = FindingKind("INVALID_SERVICE", .error, .invalidServiceInConditionKey)
  static let missingTagKey = FindingKind("MISSING_TAG_KEY", .error, .missingTagKey)
  static let invalidTagKey = FindingKind("INVALID_TAG_KEY", .error, .invalidTagKey)
  static let kinds = [unknownGlobal, unsupportedGlobal, unknownInService, unknownService, missingTagKey, invalidTagKey]

  static func look(at statement: ReviewedStatement, of policy: ReviewedPolicy, _ found: inout FindingList) {
    for condition in statement.conditions {
      guard let colon = condition.key.firstIndex(of: ":") else { continue }
      let prefix = condition.key[..<colon].lowercased()
      if prefix == "aws" {
        lookAtGlobal(condition, &found)
      } else if let reference = policy.reference, !isFederation(prefix) {
        look(at: condition, prefix: prefix, statement, reference, &found)
      }
    }
  }

  private static func lookAtGlobal(_ condition: ReviewedCondition, _ found: inout FindingList) {
    let key = condition.key.lowercased()
    if key == "aws:arn" { return found.add(unsupportedGlobal, .findingARNKey, at: condition.member, key: true) }
    if let prefix = GlobalConditionKeys.tagPrefixes.first(where: { key == $0.lowercased() || key + "/" == $0.lowercased() }) {
      return found.add(missingTagKey, .findingMissingTagKey(condition.key, form: prefix), at: condition.member, key: true)
    }
    if let prefix = GlobalConditionKeys.tagPrefixes.first(where: { key.hasPrefix($0.lowercased()) }) {
      let tag = String(condition.key.dropFirst(prefix.count))
      if !isTagKey(tag) { found.add(invalidTagKey, .findingInvalidTagKey(tag), at: condition.member, key: true) }
    } else if GlobalConditionKeys.named(key) == nil {
      let nearest = found.suggestion { Nearest.name(to: condition.key, among: GlobalConditionKeys.all.map(\.name)) }
      found.add(unknownGlobal, .findingUnknownKey(condition.key, nearest: nearest), at: condition.member, key: true)
    }
  }

  private static func look(
    at condition: ReviewedCondition, prefix: String, _ statement: ReviewedStatement, _ reference: any ServiceReference,
    _ found: inout FindingList
  ) {
    if statement.facts(of: condition.key, reference) != nil { return }
    if reference.servicePrefix(prefix) == nil {
      let nearest = found.suggestion { reference.nearestService(to: prefix) }
      return found.add(unknownService, .findingUnknownService(prefix, nearest: nearest), at: condition.member, key: true)
    }
    let nearest = found.suggestion { Nearest.name(to: condition.key, among: reference.conditionKeyNames(of: prefix)) }
    found.add(unknownInService, .findingUnknownKey(condition.key, nearest: nearest), at: condition.member, key: true)
  }

  /// Keys of identity providers: host names, `saml` and Cognito's.
  static func isFederation(_ prefix: String) -> Bool {
    prefix.contains(".") || prefix.contains("/") || prefix == "saml" || prefix.hasPrefix("cognito-identity-")
  }

  private static func isTagKey(_ tag: String) -> Bool {
    if tag.contains("${") { return true }
    return tag.unicodeScalars.count <= 128 && !tag.contains("*") && !tag.contains("?")
  }
}

extension ReviewedStatement {
  /// What is known of a condition key: among the keys of all services, of its own service, of the services of the actions.
  func facts(of key: String, _ reference: (any ServiceReference)?) -> ConditionKeyFacts? {
    if let global = GlobalConditionKeys.named(key) { return global }
    guard let reference else { return nil }
    let prefix = String(key.prefix { $0 != ":" })
    if let own = reference.conditionKey(key, of: prefix) { return own }
    return knownServices.lazy.compactMap { reference.conditionKey(key, of: $0) }.first
  }
}
