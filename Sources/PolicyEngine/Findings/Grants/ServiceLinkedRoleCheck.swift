import Language

/// iam:CreateServiceLinkedRole on every role: roles for services that nobody meant to use.
enum ServiceLinkedRoleCheck: StatementCheck {
  private static let codes: [RoleGrant: FindingKind] = [
    .starInResource: FindingKind("CREATE_SLR_WITH_STAR_IN_RESOURCE", .warning, .createRoleStarResource),
    .starInActionAndResource: FindingKind("CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE", .warning, .createRoleStarBoth),
    .starInResourceAndNotAction: FindingKind("CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION", .warning, .createRoleNotAction),
    .notResource: FindingKind("CREATE_SLR_WITH_NOT_RESOURCE", .warning, .createRoleNotResource),
    .starInActionAndNotResource: FindingKind(
      "CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE", .warning, .createRoleStarActionNotResource),
    .notActionAndNotResource: FindingKind("CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE", .warning, .createRoleNotBoth),
  ]
  static let kinds = RoleGrant.allCases.compactMap { codes[$0] }

  static func look(at statement: ReviewedStatement, of policy: ReviewedPolicy, _ found: inout FindingList) {
    guard policy.kind == .identity, !statement.hasCondition(on: ["iam:awsservicename"]) else { return }
    guard let way = RoleGrant.way(statement, "iam:createservicelinkedrole"), let kind = codes[way.grant] else { return }
    found.add(kind, .findingCreateRole, at: way.place, key: way.isKey)
  }
}
