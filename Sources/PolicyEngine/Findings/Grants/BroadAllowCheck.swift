import Language

/// Allow with NotAction or NotResource: everything but a list, and all that is yet to come.
enum BroadAllowCheck: StatementCheck {
  static let notAction = FindingKind("ALLOW_WITH_NOT_ACTION", .securityWarning, .allowWithNotAction)
  static let notResource = FindingKind("ALLOW_WITH_NOT_RESOURCE", .securityWarning, .allowWithNotResource)
  static let kinds = [notAction, notResource]

  static func look(at statement: ReviewedStatement, of policy: ReviewedPolicy, _ found: inout FindingList) {
    guard statement.isAllow, policy.kind != .serviceControl, policy.kind != .boundary, policy.kind != .session else { return }
    if let actions = statement.actions, actions.isNegated {
      found.add(notAction, .findingAllowNotAction(actions.items.count), at: actions.element, key: true)
    }
    if let resources = statement.resources, resources.isNegated {
      found.add(notResource, .findingAllowNotResource(resources.items.count), at: resources.element, key: true)
    }
  }
}
