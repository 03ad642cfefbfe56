import IAM
import Language

/// NotPrincipal: an allowance for nearly everybody, or a denial that hits those it means to spare.
enum NotPrincipalCheck: StatementCheck {
  static let allow = FindingKind("ALLOW_WITH_NOT_PRINCIPAL", .securityWarning, .allowWithNotPrincipal)
  static let noAccount = FindingKind("NOT_PRINCIPAL_WITHOUT_ACCOUNT", .warning, .notPrincipalWithoutAccount)
  static let kinds = [allow, noAccount]

  static func look(at statement: ReviewedStatement, of policy: ReviewedPolicy, _ found: inout FindingList) {
    guard let principals = statement.principals, principals.isNegated else { return }
    if statement.isAllow { return found.add(allow, .findingAllowNotPrincipal, at: principals.element, key: true) }
    let accounts = Set(principals.items.compactMap { AccountTrustCheck.account($0.text) })
    for principal in principals.items where principal.kind == "AWS" {
      guard let arn = ARN(principal.text), arn.resource != "root", !accounts.contains(arn.account) else { continue }
      found.add(noAccount, .findingNotPrincipalAccount(principal.text, account: arn.account), at: principal.value)
    }
  }
}
