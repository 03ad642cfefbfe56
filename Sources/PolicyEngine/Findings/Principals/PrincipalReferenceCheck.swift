import Language

/// Unique IDs in place of ARNs: what IAM leaves behind of a deleted user or role.
enum PrincipalReferenceCheck: StatementCheck {
  static let role = FindingKind("INVALID_ROLE_REFERENCE", .warning, .invalidRoleReference)
  static let user = FindingKind("INVALID_USER_REFERENCE", .warning, .invalidUserReference)
  static let kinds = [role, user]

  static func look(at statement: ReviewedStatement, of policy: ReviewedPolicy, _ found: inout FindingList) {
    for principal in statement.principals?.items ?? [] where principal.kind == "AWS" && !principal.text.contains(":") {
      if principal.text.hasPrefix("AROA") {
        found.add(role, .findingUniqueID(principal.text), at: principal.value)
      } else if principal.text.hasPrefix("AIDA") {
        found.add(user, .findingUniqueID(principal.text), at: principal.value)
      }
    }
  }
}
