extension PolicyCompiler {
  mutating func principal(_ principal: PolicyPrincipal) -> PrincipalRecord {
    switch principal {
    case .anyone: PrincipalRecord(kind: .anyone, bytes: 0..<0)
    case .aws(let text): aws(text)
    case .service(let text): PrincipalRecord(kind: text == "*" ? .anyService : .service, bytes: keep(text.utf8))
    case .federated(let text): PrincipalRecord(kind: text == "*" ? .anyProvider : .provider, bytes: keep(text.utf8))
    case .canonicalUser(let text), .other(_, let text): PrincipalRecord(kind: .unknown, bytes: keep(text.utf8))
    }
  }

  /// An account by number or root ARN, the ARN of a user, role or session, or a unique ID.
  private mutating func aws(_ text: String) -> PrincipalRecord {
    if RequestPrincipal.isAccount(text) { return PrincipalRecord(kind: .account, bytes: keep(text.utf8)) }
    guard let named = RequestPrincipal(text) else { return PrincipalRecord(kind: .uniqueID, bytes: keep(text.utf8)) }
    let account = named.account ?? ""
    switch named.kind {
    case .root: return PrincipalRecord(kind: .account, bytes: keep(account.utf8))
    case .role:
      return PrincipalRecord(kind: .role, bytes: keep(text.utf8), account: keep(account.utf8), name: keep(named.name.utf8))
    case .user:
      return PrincipalRecord(kind: .user, bytes: keep(text.utf8), account: keep(account.utf8), name: keep(named.name.utf8))
    case .roleSession, .federatedUser: return PrincipalRecord(kind: .arn, bytes: keep(text.utf8))
    case .service, .identityProvider, .anonymous: return PrincipalRecord(kind: .unknown, bytes: keep(text.utf8))
    }
  }
}
