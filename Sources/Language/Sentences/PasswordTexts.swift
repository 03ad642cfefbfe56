/// Passwords: what they may be, and what keeps them from being taken.
extension Sentence {
  /// A password couldn't be hashed.
  public static let passwordNotHashed = Sentence(
    "There isn't enough memory to check or set a password; try again when the machine has 128 MiB free.",
    "암호를 확인하거나 설정할 메모리가 부족합니다. 시스템에 128MiB의 여유가 있을 때 다시 시도하십시오.")

  /// A password has no characters.
  public static let passwordEmpty = Sentence("The password is empty; type one.", "암호가 비어 있습니다. 암호를 입력하십시오.")

  /// A password has more characters than IAM takes.
  public static func passwordTooLong(_ length: Int, maximum: Int) -> Sentence {
    Sentence(
      "The password has \(length) characters; choose one of at most \(maximum).",
      "암호가 \(length)자입니다. 최대 \(maximum)자의 암호를 선택하십시오.")
  }

  /// A password isn't UTF-8.
  public static let passwordNotUTF8 = Sentence(
    "The password isn't valid UTF-8; check the character set of the terminal or the file it comes from.",
    "암호가 올바른 UTF-8이 아닙니다. 터미널 또는 파일의 문자 집합을 확인하십시오.")

  /// A password has characters that IAM doesn't take.
  public static let passwordNotLatin = Sentence(
    "The password has characters that IAM doesn't take, such as Hangul or emoji; use Latin letters, digits, symbols and spaces.",
    "암호에 한글이나 이모지처럼 IAM이 허용하지 않는 문자가 있습니다. 라틴 문자, 숫자, 기호, 공백을 사용하십시오.")

  /// A password is shorter than the policy asks.
  public static func passwordTooShort(_ minimum: Int) -> Sentence {
    Sentence(
      "The password is too short; the account's password policy asks for at least \(minimum) characters.",
      "암호가 너무 짧습니다. 계정의 암호 정책에 따라 \(minimum)자 이상으로 입력하십시오.")
  }

  /// No upper-case letter.
  public static let passwordWithoutUppercase = Sentence(
    "The password has no upper-case letter; the account's password policy asks for one of A to Z.",
    "암호에 대문자가 없습니다. 계정의 암호 정책에 따라 A~Z 중 하나를 포함하십시오.")

  /// No lower-case letter.
  public static let passwordWithoutLowercase = Sentence(
    "The password has no lower-case letter; the account's password policy asks for one of a to z.",
    "암호에 소문자가 없습니다. 계정의 암호 정책에 따라 a~z 중 하나를 포함하십시오.")

  /// No digit.
  public static let passwordWithoutNumber = Sentence(
    "The password has no digit; the account's password policy asks for one.",
    "암호에 숫자가 없습니다. 계정의 암호 정책에 따라 숫자를 포함하십시오.")

  /// No symbol.
  public static let passwordWithoutSymbol = Sentence(
    "The password has no symbol; the account's password policy asks for one of ! @ # $ % ^ & * ( ) _ + - = [ ] { } | '.",
    "암호에 기호가 없습니다. 계정의 암호 정책에 따라 ! @ # $ % ^ & * ( ) _ + - = [ ] { } | ' 중 하나를 포함하십시오.")

  /// Fewer than three kinds of characters.
  public static let passwordWithoutThreeKinds = Sentence(
    "The password needs three of these four: upper-case letters, lower-case letters, digits and symbols; add what is missing.",
    "암호에는 대문자, 소문자, 숫자, 기호 중 세 가지가 있어야 합니다. 부족한 종류를 추가하십시오.")

  /// A password that is a name.
  public static let passwordIsAName = Sentence(
    "The password is the name of the user or the account, or the e-mail address; choose another.",
    "암호가 사용자 또는 계정의 이름이나 이메일 주소와 같습니다. 다른 암호를 선택하십시오.")

  /// A password that everybody guesses.
  public static let passwordIsCommon = Sentence(
    "The password is one of the most common ones and easily guessed; choose another.",
    "흔히 쓰여 쉽게 추측할 수 있는 암호입니다. 다른 암호를 선택하십시오.")

  /// A rule: the length.
  public static func passwordRuleLength(_ minimum: Int) -> Sentence {
    Sentence("At least \(minimum) characters", "\(minimum)자 이상")
  }
  /// A rule: upper case.
  public static let passwordRuleUppercase = Sentence("An upper-case letter (A-Z)", "대문자(A-Z) 포함")
  /// A rule: lower case.
  public static let passwordRuleLowercase = Sentence("A lower-case letter (a-z)", "소문자(a-z) 포함")
  /// A rule: digits.
  public static let passwordRuleNumber = Sentence("A digit (0-9)", "숫자(0-9) 포함")
  /// A rule: symbols.
  public static let passwordRuleSymbol = Sentence("A symbol (!@#$%^&*()_+-=[]{}|')", "기호(!@#$%^&*()_+-=[]{}|') 포함")
  /// A rule: three kinds.
  public static let passwordRuleThreeKinds = Sentence(
    "Three of: upper case, lower case, digit, symbol", "대문자, 소문자, 숫자, 기호 중 세 가지 포함")
  /// A rule: no name.
  public static let passwordRuleNotAName = Sentence("Not a name or e-mail address of this account", "계정의 이름이나 이메일 주소가 아님")
  /// A rule: not common.
  public static let passwordRuleNotCommon = Sentence("Not a common password", "흔한 암호가 아님")
  /// A rule: characters.
  public static func passwordRuleLatin(maximum: Int) -> Sentence {
    Sentence("Only Latin characters, at most \(maximum)", "라틴 문자만 사용, 최대 \(maximum)자")
  }
}
