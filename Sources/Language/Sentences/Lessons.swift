/// The demo's people who show a lesson each, and the page that lists them.
extension Sentence {
  /// The page.
  public static let lessonsTitle = Sentence("Demo: sign in as somebody", "데모: 다른 사람으로 로그인")
  /// What the page is for.
  public static let lessonsIntro = Sentence(
    "Each of these people shows something else. Nothing here is real, and all of it is gone at the end.",
    "각 사람이 서로 다른 점을 보여 줍니다. 모두 가상의 데이터이며 종료하면 사라집니다.")
  /// The command.
  public static let commandLessons = Sentence("Be another of the demo's people", "데모의 다른 사람으로 전환")
  /// The key that goes from the list to the form.
  public static let lessonsOthers = Sentence("others", "다른 사용자")
  /// The key that goes from the form to the list.
  public static let lessonsList = Sentence("list", "목록")
  /// The password of all.
  public static func lessonsPassword(_ password: String) -> Sentence {
    Sentence("Everybody's password here: \(password)", "모든 사용자의 암호: \(password)")
  }

  /// What each of the demo's people shows, in a few words, by user name.
  public static let lessons: [String: Sentence] = [
    "minjun.kim": Sentence("administrator: may do everything", "관리자: 모든 작업 가능"),
    "hana.yu": Sentence("no permission at all", "권한이 전혀 없음"),
    "dohyun.ryu": Sentence("an explicit deny wins", "명시적 거부가 우선함"),
    "yuna.moon": Sentence("a permissions boundary limits", "권한 경계로 제한됨"),
    "kyungmin.noh": Sentence("a new password comes first", "먼저 새 암호를 설정해야 함"),
    "chaewon.han": Sentence("nothing without MFA", "MFA 없이는 작업 불가"),
    "sangwoo.nam": Sentence("an intern near administrator", "관리자가 될 수 있는 인턴"),
    "siwoo.lim": Sentence("an auditor with a role to take", "역할로 전환할 수 있는 감사자"),
  ]

  /// What to try as each of them, by user name.
  public static let lessonsTold: [String: Sentence] = [
    "minjun.kim": Sentence(
      "minjun.kim is in the group administrators and signed in with MFA. :lessons makes you somebody else.",
      "minjun.kim은 administrators 그룹에 속하며 MFA로 로그인했습니다. :lessons로 다른 사람이 될 수 있습니다."),
    "hana.yu": Sentence(
      "hana.yu is in no group and has no policy: IAM denies what nobody allows. An administrator can add her to a group.",
      "hana.yu는 그룹도 정책도 없습니다. 허용되지 않은 작업은 모두 거부됩니다. 관리자가 그룹에 추가할 수 있습니다."),
    "dohyun.ryu": Sentence(
      "dohyun.ryu has IAMFullAccess, but his policy no-deletions denies: try to delete something. A deny wins over every allow.",
      "dohyun.ryu는 IAMFullAccess가 있지만 no-deletions 정책이 거부합니다. 무엇이든 삭제해 보십시오. 거부는 모든 허용보다 우선합니다."),
    "yuna.moon": Sentence(
      "yuna.moon has IAMFullAccess too, but her boundary developer-boundary lets through little of it: her own credentials (g m).",
      "yuna.moon도 IAMFullAccess가 있지만 developer-boundary 권한 경계는 자신의 보안 자격 증명(g m)만 허용합니다."),
    "kyungmin.noh": Sentence(
      "kyungmin.noh must set a new password before anything else. IAMUserChangePassword lets him.",
      "kyungmin.noh는 다른 작업을 하기 전에 새 암호를 설정해야 합니다. IAMUserChangePassword 정책이 이를 허용합니다."),
    "chaewon.han": Sentence(
      "chaewon.han is an auditor without MFA: require-mfa denies all but enabling a device (g m). Then sign in again with its code.",
      "chaewon.han은 MFA가 없는 감사자입니다. require-mfa는 디바이스 활성화(g m) 외에는 거부합니다. 그다음 코드로 다시 로그인하십시오."),
    "sangwoo.nam": Sentence(
      "sangwoo.nam may change nothing in IAM, but any developer may take the role release-admin, which may. Find it, and close it.",
      "sangwoo.nam은 IAM을 변경할 수 없지만 개발자는 누구나 release-admin 역할을 맡아 변경할 수 있습니다. 찾아서 막아 보십시오."),
    "siwoo.lim": Sentence(
      "siwoo.lim only reads, but may take the role user-helpdesk, which gives users new passwords.",
      "siwoo.lim은 읽기만 가능하지만 사용자에게 새 암호를 설정하는 user-helpdesk 역할로 전환할 수 있습니다."),
  ]
}
