import AccountStore
import IAM
import Language
import PolicyEngine

/// Something that asks the policies itself once the session is known to be good, since its resource has a policy of its own.
protocol DecidesItself {}

extension Admission {
  /// How a role's session stands. Throws ExpiredToken where it has expired, where its role isn't there any more, or where the console session
  /// it was taken in has ended; it needs a new password where that one does.
  func standing(of session: RoleSession) throws -> SessionStanding {
    guard scope.now.seconds < session.expires.seconds else { throw IAMError(.expiredToken, .roleSessionExpired(session.roleName)) }
    guard session.account == scope.account.id, try scope.store.role(key: session.roleKey)?.value.id == session.roleID else {
      throw IAMError(.expiredToken, .roleIsGone(session.roleName))
    }
    guard let home = try scope.other(session.sourceAccount) else { throw IAMError(.expiredToken, .sessionEnded) }
    return try Admission(scope: home).standing(of: session.source)
  }

  /// Throws where a role's session isn't good, or where the role's policies don't allow the action on every resource.
  func admit(_ wish: Any, action: String, in session: RoleSession) throws {
    if try standing(of: session) == .needsNewPassword { throw IAMError(.accessDenied, .newPasswordNeeded) }
    if wish is any DecidesItself { return }
    if try isOwn(wish, of: session) { return }
    guard let policies = try PolicyFinder(scope: scope).policies(of: scope.caller) else { return }
    let request: AccessRequest
    do {
      request = try policies.request(action, on: "*", context: try context(of: scope.caller, in: scope))
    } catch let problem as RequestProblem {
      throw problem.error
    }
    let explanation = policies.inForce.explain(request)
    if explanation.verdict.decision != .allowed { throw IAMError(.accessDenied, explanation.sentence) }
  }

  /// Whether it concerns the console sessions of the person herself.
  private func isOwn(_ wish: Any, of session: RoleSession) throws -> Bool {
    guard wish is BrowseSignInSessions || wish is EndSignInSession, let own = wish as? any OwnUse else { return false }
    return try scope.other(session.sourceAccount).map { try own.isOwn(of: session.source, in: $0) } ?? false
  }
}
