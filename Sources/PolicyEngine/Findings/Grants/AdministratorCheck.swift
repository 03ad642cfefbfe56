import Language

/// All actions of a service, or of all services, on all resources.
enum AdministratorCheck: StatementCheck {
  static let administrator = FindingKind("ADMINISTRATOR_ACCESS", .securityWarning, .administratorAccess)
  static let fullService = FindingKind("FULL_SERVICE_ACCESS", .warning, .fullServiceAccess)
  static let kinds = [administrator, fullService]

  static func look(at statement: ReviewedStatement, of policy: ReviewedPolicy, _ found: inout FindingList) {
    guard policy.kind == .identity, statement.isAllow, statement.conditions.isEmpty else { return }
    guard let actions = statement.actions, !actions.isNegated, let resources = statement.resources, !resources.isNegated else { return }
    guard resources.items.contains(where: { PatternRelation.isStars($0.text) }) else { return }
    for item in actions.items {
      if isEverything(item) {
        found.add(administrator, .findingAdministrator, at: item.value)
      } else if let (service, name) = item.action, PatternRelation.isStars(name) {
        found.add(fullService, .findingFullService(service), at: item.value)
      }
    }
  }

  static func isEverything(_ item: ReviewedText) -> Bool {
    guard let (service, name) = item.action else { return PatternRelation.isStars(item.text) }
    return PatternRelation.isStars(service) && PatternRelation.isStars(name)
  }
}
