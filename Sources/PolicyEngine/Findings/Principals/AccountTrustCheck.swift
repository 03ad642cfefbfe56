import IAM
import Language

/// A role that trusts the whole account of another owner, who could be tricked into using it for somebody else.
enum AccountTrustCheck: StatementCheck {
  static let noExternalID = FindingKind("ACCOUNT_TRUST_WITHOUT_EXTERNAL_ID", .securityWarning, .accountTrustWithoutExternalID)
  static let kinds = [noExternalID]
  private static let narrowing = [
    "sts:externalid", "aws:principalorgid", "aws:principalorgpaths", "aws:principalarn", "aws:principaltag/", "aws:sourceidentity",
    "sts:sourceidentity", "aws:userid", "aws:username", "sts:rolesessionname",
  ]

  static func look(at statement: ReviewedStatement, of policy: ReviewedPolicy, _ found: inout FindingList) {
    guard policy.kind == .trust, statement.isAllow, statement.reaches(action: "sts:assumerole") else { return }
    guard let principals = statement.principals, !principals.isNegated, !statement.hasCondition(on: narrowing) else { return }
    for principal in principals.items where principal.kind == "AWS" {
      guard let account = account(principal.text), account != policy.account else { continue }
      found.add(noExternalID, .findingAccountTrust(account), at: principal.value)
    }
  }

  /// The account that a principal stands for as a whole; nil for users, roles and sessions.
  static func account(_ principal: String) -> String? {
    if AccountID(principal) != nil { return principal }
    guard let arn = ARN(principal), arn.service == "iam", arn.resource == "root" else { return nil }
    return arn.account
  }
}
