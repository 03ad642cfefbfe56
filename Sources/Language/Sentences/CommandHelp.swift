/// The help of commands and their options.
extension Sentence {
  /// The program in a sentence.
  public static let summaryProgram = Sentence(
    "A terminal console for an IAM account in a local file.", "로컬 파일에 저장된 IAM 계정을 위한 터미널 콘솔입니다.")
  /// init.
  public static let summaryInit = Sentence(
    "Makes a new account, and the store where there is none.", "새 계정을 생성합니다. 저장소가 없으면 저장소도 생성합니다.")
  /// call.
  public static let summaryCall = Sentence(
    "Calls an IAM operation, with options spelt as the AWS CLI has them.", "IAM 작업을 호출합니다. 옵션은 AWS CLI와 같은 형식입니다.")

  /// --store.
  public static let helpStore = Sentence(
    "The store's file (default: IAMDESK_STORE, or iamdesk/account.db in XDG_DATA_HOME or ~/.local/share).",
    "저장소 파일(기본값: IAMDESK_STORE, 없으면 XDG_DATA_HOME 또는 ~/.local/share의 iamdesk/account.db)")
  /// --account-id.
  public static let helpAccountID = Sentence("The account, where a store holds several.", "저장소에 계정이 여러 개일 때 사용할 계정")
  /// --language.
  public static let helpLanguage = Sentence("English or Korean (default: the locale's).", "영어 또는 한국어(기본값: 로캘의 언어)")
  /// --read-only.
  public static let helpReadOnly = Sentence("Open the store for reading only.", "저장소를 읽기 전용으로 열기")
  /// --output.
  public static let helpOutput = Sentence("The form of answers: for programs or for people.", "응답 형식: 프로그램용 또는 사람용")
  /// --local.
  public static let helpLocal = Sentence("Work as the store's local owner.", "저장소의 로컬 소유자로 작업")
  /// --open.
  public static let helpOpen = Sentence(
    "The first screen: users, groups, roles, policies, events, account, user/NAME, role/NAME or policy/ARN.",
    "첫 화면: users, groups, roles, policies, events, account, user/이름, role/이름 또는 policy/ARN")
  /// --theme.
  public static let helpTheme = Sentence("The theme: dark, light, monochrome, or a theme file.", "테마: dark, light, monochrome 또는 테마 파일")
  /// --no-mouse.
  public static let helpNoMouse = Sentence("Leave the mouse to the terminal.", "마우스를 터미널에 맡기기")
  /// init --alias.
  public static let helpAlias = Sentence("The account alias, the name in the sign-in URL.", "로그인 URL에 쓰이는 계정 별칭")
  /// init --root-email.
  public static let helpRootEmail = Sentence("The root user's e-mail address.", "루트 사용자의 이메일 주소")
  /// init --users-quota.
  public static let helpUsersQuota = Sentence("How many users the account may have (default: 5000).", "계정의 최대 사용자 수(기본값: 5000)")
  /// call OPERATION.
  public static let helpOperation = Sentence(
    "The operation, like CreateUser or create-user, and its options.", "CreateUser 또는 create-user 형식의 작업과 옵션")

  /// A heading.
  public static let helpOverview = Sentence("OVERVIEW:", "개요:")
  /// A heading.
  public static let helpUsage = Sentence("USAGE:", "사용법:")
  /// A heading.
  public static let helpArguments = Sentence("ARGUMENTS:", "인수:")
  /// A heading.
  public static let helpOptions = Sentence("OPTIONS:", "옵션:")
  /// A heading.
  public static let helpSubcommands = Sentence("SUBCOMMANDS:", "하위 명령:")
  /// --help.
  public static let helpHelp = Sentence("Show this help.", "이 도움말 표시")
  /// --version.
  public static let helpVersion = Sentence("Show the version.", "버전 표시")
  /// Where more help is.
  public static let helpMore = Sentence("Each command has help of its own: iamdesk COMMAND --help.", "각 명령의 도움말: iamdesk 명령 --help")
  /// A heading.
  public static let helpOperations = Sentence("OPERATIONS:", "작업:")
  /// An option that must stand there.
  public static let helpRequired = Sentence("required", "필수")
  /// The last line of a call's help.
  public static let helpValueFile = Sentence(
    "A value may come from a file: file://policy.json.", "값을 파일에서 읽을 수 있습니다: file://policy.json.")
  /// --max-items of call.
  public static let helpMaxItemsOfCall = Sentence("How many items at most; all when left out.", "최대 항목 수. 생략하면 전체")
  /// --starting-token of call.
  public static let helpStartingToken = Sentence("Where to go on: the NextToken of the answer before.", "이전 응답의 NextToken")
  /// --page-size of call.
  public static let helpPageSize = Sentence("How many items are read at a time, 1 to 1,000.", "한 번에 읽는 항목 수(1~1,000)")
  /// --cli-input-json of call.
  public static let helpInputJSON = Sentence("The input as JSON; options win over it.", "JSON 형식의 입력. 옵션이 우선합니다.")
}

/// Completion scripts.
extension Sentence {
  /// completion.
  public static let summaryCompletion = Sentence("Prints a completion script for a shell.", "셸의 자동 완성 스크립트를 출력합니다.")
  /// SHELL.
  public static let helpShell = Sentence("bash, zsh or fish.", "bash, zsh 또는 fish")

  /// No script for that shell.
  public static func notAShell(_ name: String, _ shells: [String]) -> Sentence {
    let list = shells.joined(separator: ", ")
    return Sentence("There is no script for the shell \(name); choose one of \(list).", "\(name) 셸용 스크립트가 없습니다. 다음 중 하나를 선택하십시오: \(list).")
  }
}
