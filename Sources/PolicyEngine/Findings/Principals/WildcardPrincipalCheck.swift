import Language

/// Everybody as a principal, with nothing that narrows it.
enum WildcardPrincipalCheck: StatementCheck {
  static let everybody = FindingKind("WILDCARD_PRINCIPAL", .securityWarning, .wildcardPrincipal)
  static let kinds = [everybody]
  /// Keys that say who asks, or from where.
  static let narrowing = [
    "aws:principalaccount", "aws:principalarn", "aws:principalorgid", "aws:principalorgpaths", "aws:principaltag/",
    "aws:principalservicename", "aws:principalservicenameslist", "aws:principalisawsservice", "aws:userid", "aws:username",
    "aws:sourceaccount", "aws:sourcearn", "aws:sourceip", "aws:sourceorgid", "aws:sourceorgpaths", "aws:sourcevpc", "aws:sourcevpce",
    "aws:sourcevpcarn", "aws:vpcsourceip", "aws:vpceaccount", "aws:vpceorgid", "aws:vpceorgpaths", "kms:calleraccount",
    "s3:dataaccesspointaccount", "s3:dataaccesspointarn", "sts:externalid",
  ]

  static func look(at statement: ReviewedStatement, of policy: ReviewedPolicy, _ found: inout FindingList) {
    guard statement.isAllow, policy.kind == .trust || policy.kind == .resource else { return }
    guard let principals = statement.principals, !principals.isNegated else { return }
    guard !statement.hasCondition(on: narrowing), !hasProviderCondition(statement) else { return }
    for principal in principals.items where principal.text == "*" && ["", "AWS"].contains(principal.kind) {
      found.add(everybody, .findingWildcardPrincipal(isTrust: policy.kind == .trust), at: principal.value)
    }
  }

  /// Conditions on an identity provider's claims.
  private static func hasProviderCondition(_ statement: ReviewedStatement) -> Bool {
    statement.conditions.contains { ConditionKeyCheck.isFederation($0.key.prefix { $0 != ":" }.lowercased()) }
  }
}
