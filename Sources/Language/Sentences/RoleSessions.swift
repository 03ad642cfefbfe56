/// What the service says of roles that somebody takes.
extension Sentence {
  /// The time of a role's session is over.
  public static func roleSessionExpired(_ role: String) -> Sentence {
    Sentence(
      "The session of role \(role) has expired; switch to the role again if you need it.",
      "\(role) 역할의 세션이 만료되었습니다. 필요하면 역할을 다시 전환하십시오.")
  }
  /// The role of a session was deleted.
  public static func roleIsGone(_ role: String) -> Sentence {
    Sentence(
      "Role \(role) isn't there any more, so its session has ended; go on as yourself.",
      "\(role) 역할이 더 이상 없어 세션이 종료되었습니다. 본인 권한으로 계속하십시오.")
  }
  /// An operation without a user's name, by somebody in a role.
  public static let roleSessionHasNoUserName = Sentence(
    "A role is no IAM user, so a user must be named: give UserName.", "역할은 IAM 사용자가 아니므로 UserName으로 사용자를 지정하십시오.")
}
