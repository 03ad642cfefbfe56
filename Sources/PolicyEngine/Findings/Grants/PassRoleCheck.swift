import Language

/// iam:PassRole on every role: whoever has it can hand any role of the account to a service of theirs.
enum PassRoleCheck: StatementCheck {
  private static let codes: [RoleGrant: FindingKind] = [
    .starInResource: FindingKind("PASS_ROLE_WITH_STAR_IN_RESOURCE", .securityWarning, .passRoleStarResource),
    .starInActionAndResource: FindingKind("PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE", .securityWarning, .passRoleStarBoth),
    .starInResourceAndNotAction: FindingKind("PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION", .securityWarning, .passRoleNotAction),
    .notResource: FindingKind("PASS_ROLE_WITH_NOT_RESOURCE", .securityWarning, .passRoleNotResource),
    .starInActionAndNotResource: FindingKind(
      "PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE", .securityWarning, .passRoleStarActionNotResource),
    .notActionAndNotResource: FindingKind("PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE", .securityWarning, .passRoleNotBoth),
  ]
  static let kinds = RoleGrant.allCases.compactMap { codes[$0] }

  static func look(at statement: ReviewedStatement, of policy: ReviewedPolicy, _ found: inout FindingList) {
    guard policy.kind == .identity, !statement.hasCondition(on: ["iam:passedtoservice"]) else { return }
    guard let way = RoleGrant.way(statement, "iam:passrole"), let kind = codes[way.grant] else { return }
    found.add(kind, .findingPassRole, at: way.place, key: way.isKey)
  }
}
