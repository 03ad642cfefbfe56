import IAM
import Language

/// Trust in identity providers: the action that goes with the principal, the audience, and whose sign-in it is.
enum FederationCheck: StatementCheck {
  static let action = FindingKind("MISMATCHED_ACTION_FOR_PRINCIPAL", .error, .mismatchedActionForPrincipal)
  static let audience = FindingKind("FEDERATED_PRINCIPAL_WITHOUT_AUDIENCE", .securityWarning, .federationWithoutAudience)
  static let subject = FindingKind("OIDC_PRINCIPAL_WITHOUT_SUBJECT", .securityWarning, .federationWithoutSubject)
  static let kinds = [action, audience, subject]
  /// Providers that serve everybody, so that only the subject tells one's own sign-ins from others'.
  private static let sharedProviders = [
    "token.actions.githubusercontent.com", "gitlab.com", "app.terraform.io", "oidc.circleci.com", "agent.buildkite.com",
    "accounts.google.com", "cognito-identity.amazonaws.com", "graph.facebook.com", "www.amazon.com", "api.bitbucket.org",
  ]

  static func look(at statement: ReviewedStatement, of policy: ReviewedPolicy, _ found: inout FindingList) {
    guard policy.kind == .trust, statement.isAllow, let principals = statement.principals, !principals.isNegated else { return }
    let assume = ["sts:assumerole", "sts:assumerolewithsaml", "sts:assumerolewithwebidentity"].filter { statement.reaches(action: $0) }
    let keys = statement.conditions.prefix(FindingList.longestList).map { $0.key.lowercased() }
    for principal in principals.items {
      lookAtAction(principal, assume, &found)
      guard principal.kind == "Federated" else { continue }
      if isSAML(principal.text) {
        if assume.contains("sts:assumerolewithsaml"), !keys.contains("saml:aud") {
          found.add(audience, .findingNoAudience(principal.text, key: "SAML:aud"), at: principal.value)
        }
      } else if assume.contains("sts:assumerolewithwebidentity") {
        lookAtWebIdentity(principal, host: host(principal.text), keys, &found)
      }
    }
  }

  private static func lookAtAction(_ principal: ReviewedPrincipal, _ assume: [String], _ found: inout FindingList) {
    let wanted: String
    switch principal.kind {
    case "Federated": wanted = isSAML(principal.text) ? "sts:AssumeRoleWithSAML" : "sts:AssumeRoleWithWebIdentity"
    case "AWS", "Service": wanted = "sts:AssumeRole"
    default: return
    }
    guard principal.text != "*", !assume.isEmpty, !assume.contains(wanted.lowercased()) else { return }
    found.add(action, .findingMismatchedAction(principal.text, wanted: wanted), at: principal.value)
  }

  private static func lookAtWebIdentity(
    _ principal: ReviewedPrincipal, host: String, _ all: [String], _ found: inout FindingList
  ) {
    let keys = all.filter { $0.hasPrefix(host + ":") || $0.hasPrefix(host + "/") }
    let isAmazon = host == "www.amazon.com" || host == "graph.facebook.com"
    if !keys.contains(where: { $0.hasSuffix(isAmazon ? ":app_id" : ":aud") || $0.hasSuffix(":oaud") }) {
      found.add(audience, .findingNoAudience(principal.text, key: host + (isAmazon ? ":app_id" : ":aud")), at: principal.value)
    }
    guard sharedProviders.contains(where: { host == $0 || host.hasPrefix($0 + "/") }) else { return }
    let claims = keys.filter { !$0.hasSuffix(":aud") && !$0.hasSuffix(":app_id") && !$0.hasSuffix(":oaud") }
    if claims.isEmpty { found.add(subject, .findingNoSubject(principal.text, key: host + ":sub"), at: principal.value) }
  }

  private static func isSAML(_ principal: String) -> Bool {
    ARN(principal)?.resource.hasPrefix("saml-provider/") == true
  }

  /// The provider's host, as its condition keys begin, in small letters.
  private static func host(_ principal: String) -> String {
    let provider = ARN(principal).map { String($0.resource.dropFirst("oidc-provider/".count)) } ?? principal
    return provider.lowercased()
  }
}
