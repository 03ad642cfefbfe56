/// Setting console passwords, and the password policy.
extension Sentence {
  /// A password should be set and none was given.
  public static let passwordMissing = Sentence(
    "Password is missing; give one, which iamdesk call takes by --password-stdin.",
    "암호가 없습니다. 암호를 입력하십시오. iamdesk call에서는 --password-stdin으로 입력합니다.")
  /// The user has a password.
  public static func loginProfileExists(_ name: String) -> Sentence {
    Sentence(
      "Login Profile for user \(name) already exists; change it with UpdateLoginProfile.",
      "사용자 \(name)의 로그인 프로파일이 이미 있습니다. UpdateLoginProfile로 변경하십시오.")
  }
  /// The user has no password.
  public static func noLoginProfile(_ name: String) -> Sentence {
    Sentence("Login Profile for User \(name) cannot be found.", "사용자 \(name)의 로그인 프로파일을 찾을 수 없습니다.")
  }
  /// The caller has no password.
  public static let noOwnLoginProfile = Sentence(
    "You have no console password that could be changed; ask an administrator for one.", "변경할 콘솔 암호가 없습니다. 관리자에게 암호를 요청하십시오.")
  /// Nobody set a policy.
  public static func noPasswordPolicy(_ account: String) -> Sentence {
    Sentence(
      "The Password Policy with domain name \(account) cannot be found; the default policy is in force.",
      "도메인 이름이 \(account)인 암호 정책을 찾을 수 없습니다. 기본 정책이 적용됩니다.")
  }
  /// The old password is wrong.
  public static let oldPasswordIncorrect = Sentence("The old password was incorrect.", "이전 암호가 올바르지 않습니다.")
  /// The new password is the old one.
  public static let passwordIsTheOld = Sentence(
    "The new password is the old one; choose another.", "새 암호가 이전 암호와 같습니다. 다른 암호를 선택하십시오.")
  /// The password was used before.
  public static func passwordUsedBefore(_ count: Int) -> Sentence {
    Sentence(
      "The password policy forbids the last \(count) passwords, and this is one of them; choose another.",
      "암호 정책에 따라 최근 암호 \(count)개는 다시 사용할 수 없습니다. 다른 암호를 선택하십시오.")
  }
  /// Policy or password isn't what it was.
  public static let passwordChangedMeanwhile = Sentence(
    "The password or the password policy was changed meanwhile; try again.", "그 사이에 암호 또는 암호 정책이 변경되었습니다. 다시 시도하십시오.")
  /// The local owner calls ChangePassword.
  public static let localOwnerHasNoPassword = Sentence(
    "The local owner has no password of his own; set a user's with UpdateLoginProfile.",
    "로컬 소유자에게는 암호가 없습니다. UpdateLoginProfile로 사용자의 암호를 설정하십시오.")
  /// The root user calls ChangePassword.
  public static let rootUserChangesOtherwise = Sentence(
    "ChangePassword is for IAM users only; the root user's password is changed in the console.",
    "ChangePassword는 IAM 사용자만 사용할 수 있습니다. 루트 사용자의 암호는 콘솔에서 변경하십시오.")

  /// CreateLoginProfile.
  public static let summaryCreateLoginProfile = Sentence("Gives a user a console password.", "사용자의 콘솔 암호를 생성합니다.")
  /// GetLoginProfile.
  public static let summaryGetLoginProfile = Sentence(
    "Says whether a user has a console password, and since when.", "사용자의 콘솔 암호 유무와 생성 날짜를 조회합니다.")
  /// UpdateLoginProfile.
  public static let summaryUpdateLoginProfile = Sentence(
    "Sets a user's console password, or demands a new one at the next sign-in.", "사용자의 콘솔 암호를 변경하거나 다음 로그인 시 새 암호를 생성하게 합니다.")
  /// DeleteLoginProfile.
  public static let summaryDeleteLoginProfile = Sentence(
    "Takes a user's console password away and ends the user's sessions.", "사용자의 콘솔 암호를 삭제하고 세션을 종료합니다.")
  /// ChangePassword.
  public static let summaryChangePassword = Sentence("Changes the caller's own console password.", "호출자 본인의 콘솔 암호를 변경합니다.")
  /// SetRootPassword.
  public static let summarySetRootPassword = Sentence("Sets the root user's password.", "루트 사용자의 암호를 설정합니다.")
  /// UpdateAccountPasswordPolicy.
  public static let summaryUpdateAccountPasswordPolicy = Sentence(
    "Sets the account's password policy as a whole; what is left out takes its default.", "계정의 암호 정책 전체를 설정합니다. 생략한 값은 기본값이 됩니다.")
  /// GetAccountPasswordPolicy.
  public static let summaryGetAccountPasswordPolicy = Sentence("Shows the account's password policy.", "계정의 암호 정책을 조회합니다.")
  /// DeleteAccountPasswordPolicy.
  public static let summaryDeleteAccountPasswordPolicy = Sentence(
    "Takes the account's password policy away; IAM's default is in force again.", "계정의 암호 정책을 삭제합니다. 기본 정책이 다시 적용됩니다.")

  /// Password.
  public static let helpPassword = Sentence("The console password, 1 to 128 characters.", "콘솔 암호(1~128자)입니다.")
  /// Password, which may be left out.
  public static let helpNewPasswordOrNone = Sentence(
    "The new console password; left out, the password stays.", "새 콘솔 암호입니다. 생략하면 암호가 유지됩니다.")
  /// OldPassword.
  public static let helpOldPassword = Sentence("The password in force.", "현재 암호입니다.")
  /// NewPassword.
  public static let helpNewPassword = Sentence("The password that takes its place.", "새 암호입니다.")
  /// PasswordResetRequired.
  public static let helpPasswordResetRequired = Sentence(
    "Whether the user must set a new password at the next sign-in.", "다음 로그인 시 새 암호를 생성해야 하는지 여부입니다.")
  /// MinimumPasswordLength.
  public static let helpMinimumLength = Sentence("Characters at least, 6 to 128; 6 when left out.", "최소 문자 수(6~128)입니다. 생략하면 6입니다.")
  /// RequireSymbols.
  public static let helpRequireSymbols = Sentence(
    "Whether one of ! @ # $ % ^ & * ( ) _ + - = [ ] { } | ' is needed.", "! @ # $ % ^ & * ( ) _ + - = [ ] { } | ' 중 하나가 필요한지 여부입니다.")
  /// RequireNumbers.
  public static let helpRequireNumbers = Sentence("Whether a digit is needed.", "숫자가 필요한지 여부입니다.")
  /// RequireUppercaseCharacters.
  public static let helpRequireUppercase = Sentence("Whether an upper-case letter is needed.", "영문 대문자가 필요한지 여부입니다.")
  /// RequireLowercaseCharacters.
  public static let helpRequireLowercase = Sentence("Whether a lower-case letter is needed.", "영문 소문자가 필요한지 여부입니다.")
  /// AllowUsersToChangePassword.
  public static let helpUsersMayChange = Sentence(
    "Whether users may change their own password without a policy that says so.", "사용자가 별도의 정책 없이 자신의 암호를 변경할 수 있는지 여부입니다.")
  /// MaxPasswordAge.
  public static let helpMaximumAge = Sentence(
    "After how many days a password expires, 1 to 1,095; never when left out.", "암호가 만료되는 일수(1~1,095)입니다. 생략하면 만료되지 않습니다.")
  /// PasswordReusePrevention.
  public static let helpReusePrevention = Sentence(
    "How many of the last passwords can't be used again, 1 to 24; none when left out.", "재사용할 수 없는 최근 암호의 수(1~24)입니다. 생략하면 제한이 없습니다.")
  /// HardExpiry.
  public static let helpHardExpiry = Sentence(
    "Whether only an administrator can replace a password that has expired.", "만료된 암호를 관리자만 변경할 수 있는지 여부입니다.")
}
