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
}
