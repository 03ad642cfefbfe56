/// The form of the account's password policy.
extension Sentence {
  /// The title.
  public static let passwordPolicyTitle = Sentence("Password policy", "암호 정책")
  /// IAM's default.
  public static let policyStandard = Sentence("IAM default", "IAM 기본값")
  /// NIST's advice.
  public static let policyNIST = Sentence("NIST 800-63B", "NIST 800-63B")
  /// One's own.
  public static let policyOwn = Sentence("Custom", "사용자 지정")
  /// When it binds.
  public static let policyBinds = Sentence(
    "Binds IAM users, not the root user, from the next password that is set; an expiry binds the passwords that are there at once.",
    "루트 사용자가 아닌 IAM 사용자에게 다음 암호 설정부터 적용됩니다. 만료는 기존 암호에도 즉시 적용됩니다.")
  /// What holds.
  public static let policyRules = Sentence("Rules", "규칙")
  /// What IAM's default says.
  public static let policyStandardRules = Sentence(
    "8 characters at least; three of upper case, lower case, digits and symbols; no user name or e-mail address; never expires.",
    "8자 이상, 대문자, 소문자, 숫자, 기호 중 세 가지 이상, 사용자 이름이나 이메일 주소가 아니어야 하며 만료되지 않습니다.")
  /// What NIST says.
  public static let policyNISTRules = Sentence(
    "15 characters at least, none of the commonest passwords, no rules on kinds of characters, no expiry; users may change their own.",
    "15자 이상, 흔한 암호 금지, 문자 종류 규칙 없음, 만료 없음, 사용자가 직접 변경할 수 있습니다.")
  /// The least length.
  public static let policyLength = Sentence("Minimum length", "최소 길이")
  /// About it.
  public static let policyLengthHelp = Sentence("A number from 6 to 128.", "6~128 사이의 숫자를 입력하십시오.")
  /// Kinds of characters.
  public static let policyStrength = Sentence("Strength", "강도")
  /// Upper case.
  public static let policyUppercase = Sentence("Require an uppercase letter (A-Z)", "대문자(A-Z) 필수")
  /// Lower case.
  public static let policyLowercase = Sentence("Require a lowercase letter (a-z)", "소문자(a-z) 필수")
  /// Digits.
  public static let policyNumber = Sentence("Require a number", "숫자 필수")
  /// Symbols.
  public static let policySymbol = Sentence("Require a symbol (!@#$%^&*()_+-=[]{}|')", "기호(!@#$%^&*()_+-=[]{}|') 필수")
  /// Expiry.
  public static let policyExpiry = Sentence("Expiry", "만료")
  /// Expiry is on.
  public static let policyExpires = Sentence("Turn on password expiration", "암호 만료 사용")
  /// About it.
  public static let policyExpiryHelp = Sentence(
    "NIST advises against it: who must change often chooses badly.", "NIST는 권장하지 않습니다. 자주 변경하면 약한 암호를 선택하게 됩니다.")
  /// Days.
  public static let policyDays = Sentence("Days until expiry", "만료까지의 일수")
  /// About them.
  public static let policyDaysHelp = Sentence("A number from 1 to 1095.", "1~1095 사이의 숫자를 입력하십시오.")
  /// Hard expiry.
  public static let policyHard = Sentence("Expiration requires administrator reset", "암호 만료 시 관리자 재설정 필요")
  /// About it.
  public static let policyHardHelp = Sentence(
    "Who lets the password expire can't set a new one herself: mind who is left to do it.",
    "암호가 만료되면 사용자가 직접 새 암호를 설정할 수 없습니다. 재설정할 관리자가 있는지 확인하십시오.")
  /// What users may do.
  public static let policyUsers = Sentence("Users", "사용자")
  /// They may change their own.
  public static let policyChange = Sentence("Allow users to change their own password", "사용자 자신의 암호 변경 허용")
  /// Reuse.
  public static let policyReuse = Sentence("Reuse", "재사용")
  /// No reuse.
  public static let policyNoReuse = Sentence("Prevent password reuse", "암호 재사용 제한")
  /// How many are remembered.
  public static let policyRemembered = Sentence("Passwords to remember", "기억할 암호 수")
  /// About it.
  public static let policyRememberedHelp = Sentence("A number from 1 to 24.", "1~24 사이의 숫자를 입력하십시오.")
  /// It is set.
  public static let policySet = Sentence("The password policy was saved.", "암호 정책을 저장했습니다.")
  /// IAM's default is in force.
  public static let policyRemoved = Sentence("IAM's default password policy is in force.", "IAM 기본 암호 정책이 적용됩니다.")
  /// No words.
  public static let nothing = Sentence(verbatim: "")
}
