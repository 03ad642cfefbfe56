/// Words of the detail screens.
extension Sentence {
  /// A thing with its kind, as a title.
  public static func named(_ kind: Sentence, _ name: Sentence) -> Sentence {
    Sentence("\(kind.english) \(name.english)", "\(kind.korean) \(name.korean)")
  }

  // Facts.
  /// ARN.
  public static let factARN = Sentence("ARN", "ARN")
  /// The unique ID.
  public static let factID = Sentence("Unique ID", "고유 ID")
  /// When the console password was last used.
  public static let factPasswordLastUsed = Sentence("Console last used", "콘솔 마지막 사용")
  /// The permissions boundary.
  public static let permissionsBoundary = Sentence("Permissions boundary", "권한 경계")
  /// The description.
  public static let factDescription = Sentence("Description", "설명")
  /// Who may assume the role.
  public static let factTrusts = Sentence("Trusted entities", "신뢰할 수 있는 엔터티")
  /// The longest session.
  public static let factSession = Sentence("Maximum session", "최대 세션 기간")
  /// The default version.
  public static let factDefaultVersion = Sentence("Default version", "기본 버전")
  /// Where the policy is used.
  public static let factUsed = Sentence("Used", "사용")
  /// Nothing is set.
  public static let none = Sentence("none", "없음")
  /// A date with its age in days.
  public static func dateAndAge(_ date: String, _ days: Int64) -> Sentence {
    Sentence("\(date) UTC (\(days) days ago)", "\(date) UTC(\(days)일 전)")
  }
  /// A version and the size of its document.
  public static func versionAndSize(_ version: String, _ size: Int) -> Sentence {
    Sentence("\(version), \(number(size)) characters", "\(version), \(number(size))자")
  }
  /// How often a policy is used.
  public static func attachmentsAndBoundaries(_ attachments: Int, _ boundaries: Int) -> Sentence {
    Sentence(
      "attached to \(number(attachments)), boundary of \(number(boundaries))", "연결 \(number(attachments))개, 권한 경계 \(number(boundaries))개")
  }
  /// A length of time.
  public static func hoursAndMinutes(_ seconds: Int) -> Sentence {
    let (hours, minutes) = (seconds / 3600, seconds % 3600 / 60)
    return minutes == 0
      ? Sentence("\(hours) h", "\(hours)시간") : Sentence("\(hours) h \(minutes) min", "\(hours)시간 \(minutes)분")
  }

  /// The event's ID.
  public static let factEventID = Sentence("Event ID", "이벤트 ID")
  /// The event's place in the chain.
  public static let factHash = Sentence("Chain hash", "체인 해시")
  /// The account ID.
  public static let factAccountID = Sentence("Account ID", "계정 ID")
  /// The account alias.
  public static let factAlias = Sentence("Account alias", "계정 별칭")
  /// The sign-in URL.
  public static let factSignInURL = Sentence("Sign-in URL", "로그인 URL")
  /// The root user.
  public static let factRootUser = Sentence("Root user", "루트 사용자")
  /// The root user's MFA.
  public static let factRootMFA = Sentence("Root user's MFA", "루트 사용자 MFA")
  /// The root user's e-mail address isn't known.
  public static let rootEmailUnknown = Sentence("e-mail address unknown", "이메일 주소를 알 수 없음")
  /// Not known.
  public static let unknown = Sentence("unknown", "알 수 없음")

  // Tabs.
  /// Use of quotas.
  public static let tabQuotas = Sentence("Use of quotas", "할당량 사용")
  /// The account summary.
  public static let tabSummary = Sentence("Account summary", "계정 요약")
  /// An event's record.
  public static let tabRecord = Sentence("Event record", "이벤트 레코드")
  /// Permissions.
  public static let tabPermissions = Sentence("Permissions", "권한")
  /// Tags.
  public static let tags = Sentence("Tags", "태그")
  /// The trust policy.
  public static let tabTrust = Sentence("Trust relationships", "신뢰 관계")
  /// The document in force.
  public static let tabDocument = Sentence("Policy document", "정책 문서")
  /// Versions.
  public static let tabVersions = Sentence("Versions", "버전")
  /// Entities attached.
  public static let tabEntities = Sentence("Entities attached", "연결된 엔터티")
  /// What a credential report said.
  public static let tabCredentials = Sentence("Security credentials", "보안 자격 증명")
  /// Raw JSON.
  public static let tabJSON = Sentence("JSON", "JSON")

  // Columns and cells.
  /// When.
  public static let columnTime = Sentence("Time (UTC)", "시간(UTC)")
  /// What.
  public static let columnEvent = Sentence("Event", "이벤트")
  /// Who.
  public static let columnActor = Sentence("By", "수행자")
  /// What was concerned.
  public static let columnSubject = Sentence("Subject", "대상")
  /// How it went.
  public static let columnResult = Sentence("Result", "결과")
  /// It went well.
  public static let succeeded = Sentence("success", "성공")
  /// How many entities use the policy.
  public static let columnAttached = Sentence("Used by", "사용 수")
  /// How many there are.
  public static let columnCount = Sentence("In use", "사용 중")
  /// How many there may be.
  public static let columnQuota = Sentence("Quota", "할당량")
  /// How much of the quota is used.
  public static let columnShare = Sentence("Share", "비율")
  /// An AWS managed policy for a job function.
  public static let awsJobFunction = Sentence("AWS job function", "AWS 직무")
  /// The kind of policy or entity.
  public static let columnType = Sentence("Type", "유형")
  /// Where a permission comes from.
  public static let columnFrom = Sentence("Attached via", "연결 방식")
  /// A tag's key.
  public static let columnKey = Sentence("Key", "키")
  /// A tag's value.
  public static let columnValue = Sentence("Value", "값")
  /// A fact of a report.
  public static let columnFact = Sentence("Fact", "항목")
  /// A policy version.
  public static let columnVersion = Sentence("Version", "버전")
  /// Whether it is the default.
  public static let columnDefault = Sentence("Default", "기본")
  /// Size.
  public static let columnSize = Sentence("Size", "크기")
  /// How an entity uses the policy.
  public static let columnUse = Sentence("Used as", "용도")
  /// Updated.
  public static let columnUpdated = Sentence("Updated", "수정일")
  /// From a group.
  public static func fromGroup(_ name: String) -> Sentence { Sentence("Group \(name)", "그룹 \(name)") }
  /// Attached to the entity itself.
  public static let attachedDirectly = Sentence("Directly", "직접 연결")
  /// Written into the entity itself.
  public static let inlineHere = Sentence("Inline", "인라인")
  /// AWS managed.
  public static let awsManaged = Sentence("AWS managed", "AWS 관리형")
  /// Customer managed.
  public static let customerManaged = Sentence("Customer managed", "고객 관리형")
  /// Inline.
  public static let inline = Sentence("Customer inline", "고객 인라인")
  /// A boundary grants nothing.
  public static let limitsPermissions = Sentence("Limits, grants nothing", "권한 제한(부여하지 않음)")
  /// The default version's mark.
  public static let isDefault = Sentence("default", "기본")
  /// Attached as a permissions policy.
  public static let asPolicy = Sentence("Permissions policy", "권한 정책")
  /// A link to all users of a group.
  public static func allMembers(_ count: Int) -> Sentence {
    Sentence("Show all \(number(count)) users …", "사용자 \(number(count))명 모두 보기 …")
  }
  /// The users of a group, as a title.
  public static func usersIn(_ group: String) -> Sentence { Sentence("Users in \(group)", "\(group) 그룹의 사용자") }

  // Nothing there.
  /// No policies.
  public static let noPermissions = Sentence(
    "No policies: nothing is allowed. Press a to attach one.", "연결된 정책이 없어 아무 권한도 없습니다. a를 눌러 연결하십시오.")
  /// No groups.
  public static let inNoGroup = Sentence("In no group. Press a to add the user to one.", "속한 사용자 그룹이 없습니다. a를 눌러 추가하십시오.")
  /// No members.
  public static let noMembers = Sentence("No users in this group. Press a to add some.", "이 그룹에 사용자가 없습니다. a를 눌러 추가하십시오.")
  /// No tags.
  public static let noTags = Sentence("No tags. Press t to set some.", "태그가 없습니다. t를 눌러 추가하십시오.")
  /// No instance profiles.
  public static let noInstanceProfiles = Sentence(
    "In no instance profile. Press a to put the role in one.", "인스턴스 프로파일이 없습니다. a를 눌러 추가하십시오.")
  /// No credential report was imported.
  public static let noCredentialFacts = Sentence(
    "Nothing is known of this user's credentials: no credential report was imported.", "이 사용자의 자격 증명 정보가 없습니다. 자격 증명 보고서를 가져오지 않았습니다.")
  /// The policy is used nowhere.
  public static let attachedToNothing = Sentence("Attached to nothing. Press a to attach it.", "연결된 엔터티가 없습니다. a를 눌러 연결하십시오.")
  /// Nothing at all.
  public static let nothingHere = Sentence("Nothing here.", "항목이 없습니다.")

  /// A profile without a role.
  public static let profileWithoutRole = Sentence("Holds no role. Press a to add one.", "역할이 없습니다. a를 눌러 추가하십시오.")

  // Keys.
  /// Which policies are listed.
  public static let keyPolicyScope = Sentence("All / customer / AWS", "전체 / 고객 / AWS")
  /// Puts a role in.
  public static let keyAddRole = Sentence("Add role", "역할 추가")
  /// Takes the role out.
  public static let keyRemoveRole = Sentence("Remove role", "역할 제거")
  /// Edits the alias.
  public static let keyEditAlias = Sentence("Alias", "별칭 편집")
  /// The next tab.
  public static let keyNextTab = Sentence("Next tab", "다음 탭")
  /// The tab before.
  public static let keyPreviousTab = Sentence("Previous tab", "이전 탭")
  /// Attaches policies.
  public static let keyAttach = Sentence("Attach policies", "정책 연결")
  /// Attaches the policy.
  public static let keyAttachTo = Sentence("Attach", "연결")
  /// Detaches.
  public static let keyDetach = Sentence("Detach", "분리")
  /// Creates an inline policy.
  public static let keyNewInline = Sentence("New inline policy", "인라인 정책 생성")
  /// Sets the boundary.
  public static let keyBoundary = Sentence("Boundary", "권한 경계")
  /// Removes the boundary.
  public static let keyRemoveBoundary = Sentence("Remove boundary", "권한 경계 제거")
  /// Adds to groups.
  public static let keyAddToGroups = Sentence("Add to groups", "그룹에 추가")
  /// Adds users.
  public static let keyAddUsers = Sentence("Add users", "사용자 추가")
  /// Takes out of the group.
  public static let keyRemoveFromGroup = Sentence("Remove from group", "그룹에서 제거")
  /// Edits tags.
  public static let keyEditTags = Sentence("Tags", "태그 편집")
  /// Edits the trust policy.
  public static let keyEditTrust = Sentence("Edit trust policy", "신뢰 정책 편집")
  /// Puts into an instance profile.
  public static let keyAddToProfile = Sentence("Add to instance profile", "인스턴스 프로파일에 추가")
  /// Takes out of an instance profile.
  public static let keyRemoveFromProfile = Sentence("Remove from instance profile", "인스턴스 프로파일에서 제거")
  /// Makes a customer managed copy.
  public static let keyCopyPolicy = Sentence("Copy to a customer managed policy", "고객 관리형 정책으로 복사")
  /// Makes a version the default.
  public static let keySetDefault = Sentence("Set as default", "기본 버전으로 설정")
  /// Deletes a version.
  public static let keyDeleteVersion = Sentence("Delete version", "버전 삭제")
  /// Edits the document into a new version.
  public static let keyNewVersion = Sentence("Edit as new version", "새 버전으로 편집")
  /// Copies the text.
  public static let keyCopy = Sentence("Copy", "복사")
  /// Searches the text.
  public static let keyFind = Sentence("Find", "찾기")
  /// Scrolls sideways.
  public static let keySideways = Sentence("Sideways", "가로 이동")
  /// A document was copied.
  public static let copiedDocument = Sentence("The document was copied to the terminal's clipboard.", "문서를 터미널 클립보드로 복사했습니다.")

  // Commands.
  /// `:user NAME`.
  public static let commandUser = Sentence("Open a user by name", "이름으로 사용자 열기")
  /// `:group NAME`.
  public static let commandGroup = Sentence("Open a group by name", "이름으로 사용자 그룹 열기")
  /// `:role NAME`.
  public static let commandRole = Sentence("Open a role by name", "이름으로 역할 열기")
  /// `:policy ARN`.
  public static let commandPolicy = Sentence("Open a policy by ARN", "ARN으로 정책 열기")
  /// `:language en`.
  public static let commandLanguage = Sentence("Change the language", "언어 변경")
  /// `:theme light`.
  public static let commandTheme = Sentence("Change the theme", "테마 변경")
  /// `:mouse off`.
  public static let commandMouse = Sentence("Switch mouse reports, so that the terminal can select text", "마우스 보고 전환(터미널에서 텍스트 선택 가능)")
  /// `:screen FILE`.
  public static let commandScreen = Sentence("Save this screen as text", "현재 화면을 텍스트로 저장")
  /// `:reset`.
  public static let commandReset = Sentence("Put the demo account back as it was", "데모 계정을 처음 상태로 되돌리기")
  /// An unknown command.
  public static func unknownCommand(_ text: String) -> Sentence {
    Sentence("There is no command \(text); press : and Tab to see all.", "\(text) 명령이 없습니다. : 다음에 Tab을 누르면 전체 명령을 볼 수 있습니다.")
  }
  /// An unknown language.
  public static func unknownLanguage(_ name: String) -> Sentence {
    Sentence("There is no language \(name); choose en or ko.", "\(name) 언어가 없습니다. en 또는 ko를 선택하십시오.")
  }
  /// The mouse is reported.
  public static let mouseOn = Sentence(
    "The console takes the mouse; hold Shift to select text.", "콘솔이 마우스를 사용합니다. 텍스트를 선택하려면 Shift를 누른 채 선택하십시오.")
  /// The mouse is the terminal's.
  public static let mouseOff = Sentence("The mouse belongs to the terminal.", "마우스를 터미널에서 사용합니다.")
}
