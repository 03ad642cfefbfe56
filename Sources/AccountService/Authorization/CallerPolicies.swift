import AccountStore
import IAM
import Language
import PolicyEngine

extension PolicyFinder {
  /// A caller of this account with everything that gives and limits its permissions; nil for the local owner, whom no policy binds. Throws
  /// ExpiredToken where user or role isn't there any more.
  func policies(of caller: Caller) throws -> PrincipalPolicies? {
    switch caller {
    case .localOwner: return nil
    case .signedIn(let person):
      guard case .user(let key) = person.owner else { return RequestPrincipal(person.arn).map(policies) }
      guard let user = try scope.store.user(key: key), let found = try policies(of: user) else {
        throw IAMError(.expiredToken, .sessionEnded)
      }
      return found
    case .inRole(let session):
      guard let role = try scope.store.role(key: session.roleKey), role.value.id == session.roleID,
        let principal = RequestPrincipal(session.arn), let found = try policies(of: role, session: principal)
      else { throw IAMError(.expiredToken, .roleIsGone(session.roleName)) }
      return found
    }
  }
}
