/// What a parameter may be, and what is wrong with one.
extension Sentence {
  /// A required parameter is missing or empty.
  public static func valueMissing(_ member: String) -> Sentence {
    Sentence("\(member) is missing; give a value.", "\(member) 값이 없습니다. 값을 입력하십시오.")
  }

  /// A value is too short.
  public static func tooShort(_ member: String, minimum: Int) -> Sentence {
    Sentence("\(member) must have at least \(minimum) characters.", "\(member)은(는) \(minimum)자 이상이어야 합니다.")
  }

  /// A value is too long.
  public static func tooLong(_ member: String, maximum: Int, actual: Int) -> Sentence {
    Sentence("\(member) can have at most \(maximum) characters; it has \(actual).", "\(member)은(는) 최대 \(maximum)자입니다. 현재 \(actual)자입니다.")
  }

  /// A value has characters that aren't allowed.
  public static func badCharacters(_ member: String, allowed: Sentence) -> Sentence {
    Sentence("\(member) may only be \(allowed.english).", "\(member)에는 \(allowed.korean)만 쓸 수 있습니다.")
  }

  /// A number is outside its range.
  public static func outOfRange(_ member: String, _ range: ClosedRange<Int>) -> Sentence {
    Sentence(
      "\(member) must be a whole number from \(range.lowerBound) to \(range.upperBound).",
      "\(member)은(는) \(range.lowerBound)에서 \(range.upperBound) 사이의 정수여야 합니다.")
  }

  /// A value isn't one of the choices.
  public static func notAChoice(_ member: String, _ choices: [String]) -> Sentence {
    let list = choices.joined(separator: ", ")
    return Sentence("\(member) must be one of \(list).", "\(member)은(는) 다음 중 하나여야 합니다: \(list).")
  }

  /// A value is of another type.
  public static func wrongType(_ member: String, expected: Sentence) -> Sentence {
    Sentence("\(member) must be \(expected.english).", "\(member)은(는) \(expected.korean)이어야 합니다.")
  }

  /// A parameter the operation doesn't have.
  public static func unknownMember(_ member: String, operation: String) -> Sentence {
    Sentence(
      "\(operation) has no parameter \(member); the operation's help lists those it has.",
      "\(operation)에는 \(member) 파라미터가 없습니다. 도움말에서 사용할 수 있는 파라미터를 확인하십시오.")
  }

  /// The characters of names.
  public static let nameCharacters = Sentence("letters, digits and _+=,.@- without spaces", "영문자, 숫자, _+=,.@- 문자(공백 제외)")
  /// The characters of external IDs.
  public static let externalIDCharacters = Sentence("letters, digits and _+=,.@:/- without spaces", "영문자, 숫자, _+=,.@:/- 문자(공백 제외)")
  /// The form of paths.
  public static let pathCharacters = Sentence(
    "/ or a text that begins and ends with /, like /engineering/", "/ 또는 /engineering/처럼 /로 시작하고 끝나는 값")
  /// The form of ARNs.
  public static let arnCharacters = Sentence("an ARN that begins with arn:", "arn:으로 시작하는 ARN")
  /// The characters of descriptions and documents.
  public static let latin1Characters = Sentence(
    "Latin characters (U+0020 to U+00FF), tabs and line breaks", "라틴 문자(U+0020~U+00FF), 탭, 줄 바꿈")
  /// No limit on characters.
  public static let anyCharacters = Sentence("any characters", "모든 문자")
  /// The characters of tags.
  public static let tagCharacters = Sentence(
    "letters, digits and spaces of any script and _.:/=+-@, and may not begin with aws:", "모든 언어의 문자, 숫자, 공백, _.:/=+-@(단, aws:로 시작할 수 없음)")
  /// The characters of account aliases.
  public static let aliasCharacters = Sentence(
    "lower-case letters, digits and single hyphens inside, and not twelve digits", "영문 소문자, 숫자, 중간의 단일 하이픈(단, 12자리 숫자는 불가)")
  /// The form of e-mail addresses.
  public static let emailCharacters = Sentence("an e-mail address like name@example.com", "name@example.com 형식의 이메일 주소")
  /// The form of version IDs.
  public static let versionCharacters = Sentence("a version like v1", "v1 형식의 버전")
  /// A kind of value: text.
  public static let aText = Sentence("a text", "텍스트")
  /// A kind of value: a whole number.
  public static let aWholeNumber = Sentence("a whole number", "정수")
  /// A kind of value: a secret.
  public static let aSecret = Sentence("a secret from standard input", "표준 입력의 비밀 값")
  /// A kind of value: a date.
  public static let aDate = Sentence("a date like 2026-01-31T09:00:00Z", "2026-01-31T09:00:00Z 형식의 날짜")
  /// A kind of value: true or false.
  public static let aBoolean = Sentence("true or false", "true 또는 false")
  /// A kind of value: a list.
  public static let aList = Sentence("a list", "목록")
  /// A kind of value: a structure.
  public static let aStructure = Sentence("a structure with named members", "이름 있는 항목의 구조")
}
