/// What the account's screen tells of the password policy in force and of the root user's security.
extension Sentence {
  /// The tab of the policy.
  public static let tabPasswordPolicy = Sentence("Password policy", "암호 정책")
  /// The key that edits it.
  public static let editPasswordPolicy = Sentence("Edit password policy", "암호 정책 편집")
  /// Whose rules they are.
  public static let policyInForce = Sentence("In force", "적용 중")
  /// A kind of characters.
  public static let kindUppercase = Sentence("Upper-case letter (A-Z)", "대문자(A-Z)")
  /// A kind of characters.
  public static let kindLowercase = Sentence("Lower-case letter (a-z)", "소문자(a-z)")
  /// A kind of characters.
  public static let kindNumber = Sentence("Digit (0-9)", "숫자(0-9)")
  /// A kind of characters.
  public static let kindSymbol = Sentence("Symbol", "기호")
  /// Three of the four kinds are enough.
  public static let kindsThree = Sentence("Three of the four kinds", "네 유형 중 세 가지")
  /// It is needed.
  public static let kindRequired = Sentence("required", "필수")
  /// It isn't needed.
  public static let kindFree = Sentence("not required", "선택")
  /// So many characters.
  public static func policyCharacters(_ count: Int) -> Sentence { Sentence("\(count) characters", "\(count)자") }
  /// Passwords don't expire.
  public static let policyNoExpiry = Sentence("never", "만료 없음")
  /// Passwords expire after days.
  public static func policyAfter(_ days: Int) -> Sentence {
    Sentence(days == 1 ? "after 1 day" : "after \(number(days)) days", "\(number(days))일 후")
  }
  /// Who can replace an expired password.
  public static let policyExpired = Sentence("Expired passwords", "만료된 암호")
  /// Only an administrator.
  public static let policyAdministratorOnly = Sentence("only an administrator can replace one", "관리자만 재설정 가능")
  /// How many earlier passwords are refused.
  public static let policyEarlier = Sentence("Earlier passwords", "이전 암호")
  /// They may be used again.
  public static let policyEarlierFree = Sentence("may be used again", "재사용 가능")
  /// So many are refused.
  public static func policyLast(_ count: Int) -> Sentence {
    Sentence(count == 1 ? "the last one is refused" : "the last \(count) are refused", "최근 \(count)개 재사용 금지")
  }
  /// Whether users may change their own password.
  public static let policyOwnPassword = Sentence("Own password", "본인 암호")
  /// They may.
  public static let policyMayChange = Sentence("users may change theirs", "사용자가 직접 변경 가능")
  /// Only those whose policies say so.
  public static let policyMayNotChange = Sentence("only where a user's policies allow it", "사용자의 정책이 허용하는 경우에만 변경 가능")
  /// What is refused whatever the policy says.
  public static let policyAlways = Sentence("Always refused", "항상 거부")
  /// What is refused whatever the policy says, in words.
  public static let policyAlwaysWords = Sentence("common passwords, names of user and account", "흔한 암호, 사용자 및 계정 이름")
  /// When it binds.
  public static let policyBindsWhen = Sentence("Takes effect", "적용 시점")
  /// When it binds, in words.
  public static let policyBindsWords = Sentence(
    "at the next change; expiry at once; not for root", "다음 암호 변경 시, 만료는 즉시(루트 사용자 제외)")

  /// The tab of the root user.
  public static let tabRootUser = Sentence("Root user", "루트 사용자")
  /// The column of what IAM recommends.
  public static let columnRecommendation = Sentence("Recommendation", "권장 사항")
  /// The row.
  public static let rootPassword = Sentence("Password", "암호")
  /// The row.
  public static let rootDevices = Sentence("MFA devices", "MFA 디바이스")
  /// The row.
  public static let rootKeys = Sentence("Access keys", "액세스 키")
  /// The row.
  public static let rootUse = Sentence("Last sign-in", "마지막 로그인")
  /// A password that was set.
  public static func rootPasswordSince(_ day: String) -> Sentence { Sentence("set on \(day)", "\(day) 설정") }
  /// It is set, nobody knows when.
  public static let rootPasswordSet = Sentence("set", "설정됨")
  /// It is known from an imported report.
  public static let fromReport = Sentence("yes (imported report)", "있음(가져온 보고서)")
  /// What IAM recommends.
  public static let rootPasswordAdvice = Sentence("a strong one, used nowhere else", "다른 곳에서 쓰지 않는 강력한 암호")
  /// What IAM recommends.
  public static let rootDevicesAdvice = Sentence("one at least, better two", "한 개 이상, 가능하면 두 개")
  /// What IAM recommends.
  public static let rootKeysAdvice = Sentence("none: delete what there is", "없음: 있으면 삭제")
  /// What IAM recommends.
  public static let rootUseAdvice = Sentence("not for daily work: use an IAM user", "일상 작업에는 IAM 사용자 사용")
  /// So many keys, so many of them active.
  public static func rootKeyCount(_ count: Int, active: Int) -> Sentence {
    Sentence("\(count), \(active) active", "\(count)개(활성 \(active)개)")
  }
}
