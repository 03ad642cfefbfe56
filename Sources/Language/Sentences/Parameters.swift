/// What an operation's parameters are for.
extension Sentence {
  /// UserName.
  public static let helpUserName = Sentence("The user's name.", "사용자 이름입니다.")
  /// UserName of a new user.
  public static let helpNewUserName = Sentence("The new user's name, unique in the account without regard to case.", "새 사용자의 이름입니다. 계정 내에서 대소문자 구분 없이 고유해야 합니다.")
  /// Path.
  public static let helpPath = Sentence("The path, like /engineering/; / when left out.", "/engineering/ 형식의 경로입니다. 생략하면 /입니다.")
  /// PathPrefix.
  public static let helpPathPrefix = Sentence("Only those whose path begins so.", "경로가 이 값으로 시작하는 항목만 조회합니다.")
  /// Marker.
  public static let helpMarker = Sentence("Where to go on: the marker of the page before.", "이전 페이지가 반환한 마커입니다.")
  /// MaxItems.
  public static let helpMaxItems = Sentence("How many at most, 1 to 1,000; 100 when left out.", "최대 항목 수(1~1,000)입니다. 생략하면 100입니다.")
  /// PermissionsBoundary.
  public static let helpBoundary = Sentence(
    "The ARN of the managed policy that limits the permissions.", "권한을 제한하는 관리형 정책(권한 경계)의 ARN입니다.")
  /// Tags.
  public static let helpTags = Sentence("Tags: keys with values, at most 50.", "태그(키와 값)이며 최대 50개입니다.")
  /// Key.
  public static let helpTagKey = Sentence("The tag's key, 1 to 128 characters.", "태그 키(1~128자)입니다.")
  /// Value.
  public static let helpTagValue = Sentence("The tag's value, 0 to 256 characters.", "태그 값(0~256자)입니다.")
}
