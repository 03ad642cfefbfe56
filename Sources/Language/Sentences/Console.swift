/// The console's own words: keys, lists, notices.
extension Sentence {
  // Keys.
  /// Opens the row.
  public static let keyOpen = Sentence("Open", "열기")
  /// Filters the list.
  public static let keyFilter = Sentence("Filter", "필터")
  /// Keeps the filter and goes back to the list.
  public static let keyFilterDone = Sentence("To the list", "목록으로")
  /// Takes the filter away.
  public static let keyFilterClear = Sentence("Clear", "필터 지우기")
  /// Moves the cursor.
  public static let keyMove = Sentence("Move", "이동")
  /// Moves a page.
  public static let keyPage = Sentence("Page", "페이지 이동")
  /// Goes to the first row.
  public static let keyFirst = Sentence("First", "처음")
  /// Goes to the last row.
  public static let keyLast = Sentence("Last", "마지막")
  /// Sorts by the chosen column, again: the other way round.
  public static let keySort = Sentence("Sort", "정렬")
  /// Chooses a column.
  public static let keyColumn = Sentence("Choose a column", "열 선택")
  /// Copies the ARN.
  public static let keyCopyARN = Sentence("Copy ARN", "ARN 복사")
  /// Goes to a list.
  public static let keyGoTo = Sentence("Go to", "이동")
  /// Opens the command line.
  public static let keyCommandLine = Sentence("Command", "명령")
  /// Shows the keys.
  public static let keyHelp = Sentence("Help", "도움말")
  /// Goes back.
  public static let keyBack = Sentence("Back", "이전")
  /// Goes forward again.
  public static let keyForward = Sentence("Forward", "앞으로")
  /// Paints the screen again.
  public static let keyRepaint = Sentence("Repaint", "화면 다시 그리기")
  /// Suspends the program.
  public static let keySuspend = Sentence("Suspend", "일시 중지")
  /// Leaves.
  public static let keyQuit = Sentence("Quit", "종료")
  /// Creates.
  public static let keyCreate = Sentence("Create", "생성")
  /// Edits.
  public static let keyEdit = Sentence("Edit", "편집")
  /// Deletes.
  public static let keyDelete = Sentence("Delete", "삭제")

  // Lists.
  /// How many there are.
  public static func count(_ number: Int) -> Sentence {
    Sentence(Sentence.number(number), "\(Sentence.number(number))개")
  }
  /// The filter's label.
  public static let filterLabel = Sentence("Filter:", "필터:")
  /// No row matches.
  public static func nothingMatches(_ filter: String) -> Sentence {
    Sentence("Nothing matches \(filter). Press Esc to see all.", "\(filter)에 해당하는 항목이 없습니다. Esc를 누르면 전체를 표시합니다.")
  }
  /// A column that can't be sorted by.
  public static func notSortable(_ column: Sentence) -> Sentence {
    Sentence(
      "The list cannot be sorted by \(column.english); choose another column with ← and →.",
      "\(column.korean) 열로는 정렬할 수 없습니다. ← → 키로 다른 열을 선택하십시오.")
  }
  /// Something was copied.
  public static func copied(_ text: String) -> Sentence {
    Sentence("Copied to the terminal's clipboard: \(text)", "터미널 클립보드로 복사함: \(text)")
  }

  // Notices.
  /// Ctrl-C doesn't end the program.
  public static let howToQuit = Sentence("Press q to go back and, from the first screen, to quit.", "q를 누르면 이전 화면으로 가고, 첫 화면에서는 종료합니다.")
  /// `g` and a letter that goes nowhere.
  public static let unknownJump = Sentence(
    "g goes to: u users, g first row, r roles, p policies, i instance profiles, e events, a account.",
    "g 다음 키: u 사용자, g 첫 행, r 역할, p 정책, i 인스턴스 프로파일, e 이벤트 기록, a 계정.")
  /// Text was pasted where no text goes.
  public static let pasteDropped = Sentence(
    "The pasted text was dropped: no text field is open here.", "붙여 넣은 텍스트를 무시했습니다. 입력란이 열려 있지 않습니다.")
  /// Leaving loses something: the title.
  public static let discardTitle = Sentence("Unsaved changes", "저장하지 않은 변경 사항")
  /// Leaving loses something: the question.
  public static let discardQuestion = Sentence("What you entered is not saved. Leave and lose it?", "입력한 내용이 저장되지 않았습니다. 버리고 나가시겠습니까?")
  /// The button that changes nothing.
  public static let cancel = Sentence("Cancel", "취소")
  /// The button that loses it.
  public static let discard = Sentence("Discard", "버리기")
  /// The window is too small.
  public static func tooSmall(_ columns: Int, _ rows: Int) -> Sentence {
    Sentence("The console needs at least \(columns)x\(rows).", "콘솔에는 최소 \(columns)x\(rows) 크기가 필요합니다.")
  }

  /// The title of the help menu.
  public static let helpTitle = Sentence("Keys", "키")
  /// The keys of this screen.
  public static let helpHere = Sentence("This screen", "이 화면")
  /// The keys of all screens.
  public static let helpEverywhere = Sentence("Everywhere", "모든 화면")
  /// The program met an error it doesn't know.
  public static let unexpectedFailure = Sentence(
    "Something unexpected failed and nothing was changed; try again.", "예기치 않은 오류가 발생했으며 변경된 것은 없습니다. 다시 시도하십시오.")
  /// A theme that isn't there.
  public static func unknownTheme(_ name: String, _ known: [String]) -> Sentence {
    let list = known.joined(separator: ", ")
    return Sentence("There is no theme \(name); choose one of \(list).", "\(name) 테마가 없습니다. 다음 중에서 선택하십시오: \(list).")
  }
  /// A file was written.
  public static func savedTo(_ path: String) -> Sentence {
    Sentence("Saved to \(path).", "\(path)에 저장했습니다.")
  }
  /// A file couldn't be written.
  public static func cannotSave(_ path: String) -> Sentence {
    Sentence(
      "\(path) could not be written; choose a file that does not exist yet in a folder you may write.",
      "\(path)에 쓸 수 없습니다. 쓰기 가능한 폴더의 새 파일 이름을 지정하십시오.")
  }

  // The title bar.
  /// The banner of somebody who works as the store's owner.
  public static func localOwner(_ user: String) -> Sentence {
    Sentence("LOCAL OWNER \(user)", "로컬 소유자 \(user)")
  }
  /// The same, where there is little room.
  public static let localOwnerShort = Sentence("LOCAL", "로컬")
  /// The banner of a store opened for reading only.
  public static let readOnly = Sentence("READ-ONLY", "읽기 전용")
  /// The banner of the demo.
  public static let demo = Sentence("DEMO", "데모")

  // Columns.
  /// Name.
  public static let columnName = Sentence("Name", "이름")
  /// Path.
  public static let columnPath = Sentence("Path", "경로")
  /// Groups.
  public static let columnGroups = Sentence("Groups", "그룹")
  /// Policies.
  public static let columnPolicies = Sentence("Policies", "정책")
  /// Created.
  public static let columnCreated = Sentence("Created", "생성일")
  /// MFA.
  public static let columnMFA = Sentence("MFA", "MFA")
  /// The oldest active access key's age.
  public static let columnKeyAge = Sentence("Key age", "키 기간")
  /// When the password was last used.
  public static let columnLastSignIn = Sentence("Last sign-in", "마지막 로그인")
  /// Tags.
  public static let columnTags = Sentence("Tags", "태그")
  /// Users in a group.
  public static let columnMembers = Sentence("Users", "사용자")
  /// Trusted entities.
  public static let columnTrusted = Sentence("Trusted entities", "신뢰할 수 있는 엔터티")
  /// Last used.
  public static let columnLastUsed = Sentence("Last used", "마지막 사용")
  /// Never used.
  public static let never = Sentence("never", "없음")
  /// A number of days.
  public static func days(_ number: Int64) -> Sentence {
    Sentence("\(number) d", "\(number)일")
  }
  /// Yes.
  public static let yes = Sentence("yes", "예")
  /// No.
  public static let no = Sentence("no", "아니요")

  /// What the user filter looks at.
  public static let filterHintUsers = Sentence("name, path, ARN, tag", "이름, 경로, ARN, 태그")
  /// What the group filter looks at.
  public static let filterHintGroups = Sentence("name, path, ARN", "이름, 경로, ARN")
  /// What the role filter looks at.
  public static let filterHintRoles = Sentence("name, path, ARN, tag, description", "이름, 경로, ARN, 태그, 설명")
  /// What the policy filter looks at.
  public static let filterHintPolicies = Sentence("name, path, ARN, tag, description", "이름, 경로, ARN, 태그, 설명")
  /// What the event filter looks at.
  public static let filterHintEvents = Sentence("event, who, subject, error code", "이벤트, 수행자, 대상, 오류 코드")
  /// No policies.
  public static let noPolicies = Sentence(
    "There are no customer managed policies yet. Press n to create one.", "아직 고객 관리형 정책이 없습니다. n을 눌러 생성하십시오.")
  /// No instance profiles.
  public static let noProfiles = Sentence("There are no instance profiles yet. Press n to create one.", "아직 인스턴스 프로파일이 없습니다. n을 눌러 생성하십시오.")
  /// No users yet.
  public static let noUsers = Sentence("There are no users yet. Press n to create one.", "아직 사용자가 없습니다. n을 눌러 생성하십시오.")
  /// No groups yet.
  public static let noGroups = Sentence("There are no groups yet. Press n to create one.", "아직 사용자 그룹이 없습니다. n을 눌러 생성하십시오.")
  /// No roles yet.
  public static let noRoles = Sentence("There are no roles yet. Press n to create one.", "아직 역할이 없습니다. n을 눌러 생성하십시오.")
}
