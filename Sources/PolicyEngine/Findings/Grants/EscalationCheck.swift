import Language

/// Actions that together lead to more permissions than the policy gives, allowed on every resource and without conditions.
enum EscalationCheck: FindingCheck {
  static let escalation = FindingKind("PRIVILEGE_ESCALATION", .securityWarning, .privilegeEscalation)
  static let kinds = [escalation]

  static func look(at policy: ReviewedPolicy, _ found: inout FindingList) {
    guard policy.kind == .identity else { return }
    let allowing = policy.statements.filter { $0.isAllow && $0.conditions.isEmpty && isOpen($0) }
    let denying = policy.statements.filter { $0.effect == .deny && $0.conditions.isEmpty && isOpen($0) }
    // Who may do everything needs no way to more.
    guard
      !allowing.contains(where: {
        $0.actions?.isNegated == false && $0.actions?.items.contains(where: AdministratorCheck.isEverything) == true
      })
    else { return }
    var places: [(place: JSONValue, ways: [[String]])] = []
    for way in EscalationWays.all.map(\.actions) {
      let statements = way.map { action in statement(giving: action.lowercased(), allowing, denying) }
      guard !statements.contains(where: { $0 == nil }), let first = statements.first ?? nil else { continue }
      let place = first.item(reaching: way[0].lowercased())?.value ?? first.actions?.element ?? first.value
      if let index = places.firstIndex(where: { $0.place.index == place.index }) {
        places[index].ways.append(way)
      } else {
        places.append((place, [way]))
      }
    }
    for (place, ways) in places { found.add(escalation, .findingEscalation(ways), at: place) }
  }

  private static func statement(
    giving action: String, _ allowing: [ReviewedStatement], _ denying: [ReviewedStatement]
  ) -> ReviewedStatement? {
    guard !denying.contains(where: { $0.reaches(action: action) }) else { return nil }
    return allowing.first { $0.reaches(action: action) }
  }

  /// Whether a statement is about every resource, or every resource of some service.
  private static func isOpen(_ statement: ReviewedStatement) -> Bool {
    if statement.resources?.isNegated == true { return statement.isAllow }
    return ["", "role", "user", "group", "policy"].contains { statement.openResource(kind: $0) != nil }
  }
}
