import AccountStore
import IAM
import PolicyEngine

extension Caller {
  /// Whose policies decide, as a key for keeping them.
  enum Identity: Hashable, Sendable {
    case user(Int64)
    case role(Int64, session: String)
  }

  /// Nil for whoever needs no policies: the local owner and the root user.
  var policyIdentity: Identity? {
    switch self {
    case .localOwner: nil
    case .signedIn(let person): if case .user(let key) = person.owner { .user(key) } else { nil }
    case .inRole(let session): .role(session.roleKey, session: session.arn)
    }
  }
}

extension ReadScope {
  /// The caller's policies as they are now: those that the service keeps, or newly read. Nil where the caller is there no more.
  func policies(of identity: Caller.Identity) throws -> PrincipalPolicies? {
    let revision = isChanging ? nil : try store.accountRevision
    if let revision, let kept = policies.caller(identity, at: revision) { return kept }
    let made = try PolicyFinder(scope: self).policies(of: caller)
    if let made, let revision { policies.keep(made, of: identity, at: revision) }
    return made
  }
}
