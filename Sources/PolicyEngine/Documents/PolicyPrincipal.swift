/// One principal as a policy names it.
///
/// Source: [Principal element](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html).
public enum PolicyPrincipal: Sendable, Hashable {
  /// `*`: everybody, also without signing in.
  case anyone
  /// An account, user, role or session: account number, ARN or unique ID.
  case aws(String)
  /// A service of AWS, such as `ec2.amazonaws.com`.
  case service(String)
  /// An identity provider: the ARN of a SAML or OIDC provider, or the host name of one that AWS knows.
  case federated(String)
  /// An account by its canonical user ID, as S3 names it.
  case canonicalUser(String)
  /// A kind that this program doesn't know.
  case other(kind: String, value: String)

  init(kind: String, value: String) {
    switch kind {
    case "AWS": self = value == "*" ? .anyone : .aws(value)
    case "Service": self = .service(value)
    case "Federated": self = .federated(value)
    case "CanonicalUser": self = .canonicalUser(value)
    default: self = .other(kind: kind, value: value)
    }
  }
}

/// The principals of a statement.
public struct PrincipalList: Sendable, Hashable {
  /// The principals, in order.
  public let values: [PolicyPrincipal]
  /// Whether the list names whom the statement is not about (`NotPrincipal`).
  public let isNegated: Bool

  init(_ value: JSONValue, isNegated: Bool) {
    self.isNegated = isNegated
    if value.string == "*" {
      values = [.anyone]
    } else {
      values = value.children.flatMap { member in
        member.listed.compactMap { item in item.string.map { PolicyPrincipal(kind: member.key ?? "", value: $0) } }
      }
    }
  }
}
