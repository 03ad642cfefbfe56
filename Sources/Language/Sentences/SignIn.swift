/// Signing in, sessions, and what a session may do.
extension Sentence {
  /// The one sentence of every failure, whatever the reason.
  public static let signInFailed = Sentence(
    "Your authentication information is incorrect; please try again.", "인증 정보가 올바르지 않습니다. 다시 시도하십시오.")
  /// The session is over.
  public static let sessionEnded = Sentence(
    "Your session has ended; sign in again.", "세션이 종료되었습니다. 다시 로그인하십시오.")
  /// Nothing but a new password is possible.
  public static let newPasswordNeeded = Sentence(
    "You must set a new password before you can do anything else.", "다른 작업을 하려면 먼저 새 암호를 설정해야 합니다.")
  /// The password is too old and only an administrator can replace it.
  public static let passwordExpiredHard = Sentence(
    "Your password has expired; ask an administrator for a new one.", "암호가 만료되었습니다. 관리자에게 새 암호를 요청하십시오.")
  /// The root user has no user name.
  public static let rootUserHasNoName = Sentence(
    "The root user is no IAM user, so a user must be named: give UserName.", "루트 사용자는 IAM 사용자가 아니므로 UserName으로 사용자를 지정하십시오.")
  /// The store's key isn't at hand.
  public static let keyNotAtHand = Sentence(
    "The store's key is needed for this and isn't at hand; open the store with its key file.",
    "이 작업에는 스토어의 키가 필요하지만 사용할 수 없습니다. 키 파일과 함께 스토어를 여십시오.")
  /// Help for a session's ID.
  public static let helpSessionID = Sentence("The session's ID.", "세션의 ID입니다.")
  /// What EndSignInSession does.
  public static let summaryEndSignInSession = Sentence("Ends a console session.", "콘솔 세션을 종료합니다.")
  /// The session is over already.
  public static let sessionHadEnded = Sentence("The session had ended already.", "세션이 이미 종료되었습니다.")
}
