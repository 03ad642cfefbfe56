import IAM
import Language

/// Services and actions that don't exist, wildcards before the colon, names in another case.
enum ActionNameCheck: StatementCheck {
  static let invalidService = FindingKind("INVALID_SERVICE_IN_ACTION", .error, .invalidServiceInAction)
  static let invalidAction = FindingKind("INVALID_ACTION", .error, .invalidAction)
  static let wildcardInService = FindingKind("WILDCARD_IN_SERVICE_NAME", .suggestion, .wildcardInServiceName)
  static let actionCase = FindingKind("ACTION_CASE", .suggestion, .actionCase)
  static let kinds = [invalidService, invalidAction, wildcardInService, actionCase]

  static func look(at statement: ReviewedStatement, of policy: ReviewedPolicy, _ found: inout FindingList) {
    for item in statement.actions?.items ?? [] {
      guard let (service, name) = item.action, !item.text.contains("$"), !name.contains(":") else { continue }
      if service == "*" {
        found.add(wildcardInService, .findingWildcardService(item.text), at: item.value)
      } else if let reference = policy.reference {
        look(at: item, service: service, name: name, reference, policy.memory, &found)
      }
    }
  }

  private static func look(
    at item: ReviewedText, service: String, name: String, _ reference: any ServiceReference, _ memory: ReferenceMemory,
    _ found: inout FindingList
  ) {
    guard let prefix = reference.servicePrefix(service) else {
      let nearest = found.suggestion { reference.nearestService(to: service) }
      return found.add(invalidService, .findingUnknownService(service, nearest: nearest), at: item.value)
    }
    if PatternRelation.hasWildcard(name) {
      guard !memory.hasAction(matching: name, of: prefix) else { return }
      return found.add(invalidAction, .findingNoActionMatches(name, service: prefix), at: item.value)
    }
    guard let known = reference.actionNames(of: prefix, beginning: name).first(where: { $0.utf8.count == name.utf8.count }) else {
      let nearest = found.suggestion { reference.nearestAction(to: item.text) }
      return found.add(invalidAction, .findingUnknownAction(name, service: prefix, nearest: nearest), at: item.value)
    }
    if known != name || prefix != service { found.add(actionCase, .findingActionCase(prefix + ":" + known), at: item.value) }
  }
}
