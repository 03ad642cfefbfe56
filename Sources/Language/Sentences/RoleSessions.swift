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
  /// The root user wants a role. The English is STS's own.
  public static let rootTakesNoRole = Sentence(
    "Roles may not be assumed by root accounts.", "루트 계정은 역할을 수임할 수 없습니다.")
  /// The local owner wants a role.
  public static let localOwnerTakesNoRole = Sentence(
    "The local owner is no IAM principal and can't switch to a role; sign in as an IAM user first.",
    "로컬 소유자는 IAM 보안 주체가 아니므로 역할을 전환할 수 없습니다. 먼저 IAM 사용자로 로그인하십시오.")
  /// A wrong MFA code for a role. The English is STS's own.
  public static let mfaCodeFailed = Sentence(
    "MultiFactorAuthentication failed with invalid MFA one time pass code.", "MFA 일회용 코드가 올바르지 않아 다중 인증에 실패했습니다.")
  /// More than an hour from role to role. The English is STS's own.
  public static let chainTooLong = Sentence(
    "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.",
    "요청한 DurationSeconds가 역할 체인으로 수임한 역할의 세션 제한인 1시간을 초과합니다.")
  /// Longer than the role allows.
  public static func roleSessionTooLong(_ role: String, _ most: Int) -> Sentence {
    Sentence(
      "The requested DurationSeconds exceeds the MaxSessionDuration set for role \(role); ask for at most \(most) seconds.",
      "요청한 DurationSeconds가 \(role) 역할에 설정된 MaxSessionDuration을 초과합니다. 최대 \(most)초까지 요청하십시오.")
  }
  /// No account has an alias.
  public static func noAccountOfAlias(_ alias: String) -> Sentence {
    Sentence(
      "No account here has the alias \(alias); give the account's ID.", "별칭이 \(alias)인 계정이 없습니다. 계정 ID를 입력하십시오.")
  }
  /// AssumeRole in a sentence.
  public static let summaryAssumeRole = Sentence(
    "Takes a role: temporary permissions in place of the caller's own.", "역할을 수임하여 호출자의 권한 대신 임시 권한을 받습니다.")
  /// Help: the ARN of a role to take.
  public static let helpAssumedRoleARN = Sentence("The ARN of the role.", "역할의 ARN입니다.")
  /// Help: the name of a role's session.
  public static let helpRoleSessionName = Sentence(
    "A name for the session, 2 to 64 characters; it stands in the session's ARN.", "2~64자의 세션 이름입니다. 세션 ARN에 표시됩니다.")
  /// Help: how long a role's session lasts.
  public static let helpAssumedDuration = Sentence(
    "How many seconds the session lasts, 900 to what the role allows; an hour where nothing is given.",
    "세션 기간(초)입니다. 900부터 역할이 허용하는 값까지이며, 지정하지 않으면 1시간입니다.")
  /// Help: the external ID.
  public static let helpExternalID = Sentence(
    "The external ID that the role's trust policy asks for.", "역할의 신뢰 정책이 요구하는 외부 ID입니다.")
  /// Help: an MFA code.
  public static let helpTokenCode = Sentence("The code that your MFA device shows.", "MFA 디바이스에 표시된 코드입니다.")
  /// The characters of an MFA code.
  public static let tokenCodeCharacters = Sentence("six digits", "숫자 6자리")
}
