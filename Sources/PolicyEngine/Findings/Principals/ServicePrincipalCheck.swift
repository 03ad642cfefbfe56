import IAM
import Language

/// Services as principals: unknown ones, and ones that anybody's resources could drive.
enum ServicePrincipalCheck: StatementCheck {
  static let unknown = FindingKind("UNKNOWN_SERVICE_PRINCIPAL", .warning, .unknownServicePrincipal)
  static let confusedDeputy = FindingKind("RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL", .securityWarning, .restrictServicePrincipal)
  static let kinds = [unknown, confusedDeputy]
  private static let narrowing = [
    "aws:sourceaccount", "aws:sourcearn", "aws:sourceorgid", "aws:sourceorgpaths", "aws:principalorgid", "aws:resourceaccount",
    "kms:calleraccount", "kms:viaservice", "kms:grantisforawsresource",
  ]

  static func look(at statement: ReviewedStatement, of policy: ReviewedPolicy, _ found: inout FindingList) {
    guard let principals = statement.principals else { return }
    let isOpen = policy.kind == .resource && statement.isAllow && !principals.isNegated && !statement.hasCondition(on: narrowing)
    for principal in principals.items where principal.kind == "Service" {
      if let reference = policy.reference, !reference.isServicePrincipal(principal.text), !principal.text.contains("${") {
        found.add(unknown, .findingUnknownServicePrincipal(principal.text), at: principal.value)
      }
      if isOpen { found.add(confusedDeputy, .findingConfusedDeputy(principal.text), at: principal.value) }
    }
  }
}
