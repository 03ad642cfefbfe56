/// The page that tells who can do something.
extension Sentence {
  /// The page's title.
  public static let whoCan = Sentence("Who can", "권한 보유자 조회")
  /// The field for the action.
  public static let whoCanAction = Sentence("Action", "작업")
  /// The field for the resource.
  public static let whoCanResource = Sentence("Resource", "리소스")
  /// In the empty field for an action.
  public static let whoCanActionHint = Sentence("such as s3:GetObject", "예: s3:GetObject")
  /// In the empty field for a resource.
  public static let whoCanResourceHint = Sentence("any resource, or an ARN", "모든 리소스 또는 ARN")
  /// No action was typed yet.
  public static let whoCanTypeAction = Sentence(
    "Type an action to see who can do it. Tab completes it.", "작업을 입력하면 수행할 수 있는 보안 주체를 표시합니다. Tab으로 자동 완성합니다.")
  /// Nobody can.
  public static func nobodyCan(_ action: String) -> Sentence {
    Sentence("Nobody in this account can do \(action) there.", "이 계정에는 해당 리소스에 \(action) 작업을 수행할 수 있는 보안 주체가 없습니다.")
  }
  /// How many can.
  public static func whoCanCount(_ count: Int) -> Sentence {
    Sentence(count == 1 ? "1 principal" : "\(number(count)) principals", "보안 주체 \(number(count))개")
  }
  /// The column of the way to a permission.
  public static let pathColumn = Sentence("By", "경로")
  /// The column of marks.
  public static let marksColumn = Sentence("Marks", "표시")
  /// An administrator whatever the policies are called.
  public static let markAdministrator = Sentence("administrator", "관리자")
  /// An administrator under conditions.
  public static let markMaybeAdministrator = Sentence("maybe administrator", "조건부 관리자")
  /// Can get more than was given.
  public static let markEscalates = Sentence("can get more", "권한 상승 가능")
  /// A service that gets a role.
  public static func markService(_ names: String) -> Sentence { Sentence("used by \(names)", "\(names)에서 사용") }
  /// An inline policy.
  public static func byInline(_ name: String) -> Sentence { Sentence("inline \(name)", "인라인 \(name)") }
  /// A policy that comes by a group.
  public static func viaGroup(_ group: String, _ policy: Sentence) -> Sentence {
    Sentence("\(policy.english) (group \(group))", "\(policy.korean)(그룹 \(group))")
  }
  /// A policy and others beside it.
  public static func andMore(_ policy: Sentence, _ more: Int) -> Sentence {
    Sentence("\(policy.english) +\(more)", "\(policy.korean) +\(more)")
  }
  /// A role's trust policy.
  public static func byTrust(_ role: String) -> Sentence { Sentence("trust policy of \(role)", "\(role)의 신뢰 정책") }
  /// The root user.
  public static let byRoot = Sentence("root user", "루트 사용자")
  /// A role that is assumed.
  public static func byRole(_ role: String) -> Sentence { Sentence("role \(role)", "역할 \(role)") }
  /// The permission itself is left out by policies of another account.
  public static let byNothing = Sentence("no policy of its own", "자체 정책 없음")
}

/// The steps of a way, and the ways to administrator.
extension Sentence {
  /// The page of steps.
  public static func stepsOf(_ name: String) -> Sentence { Sentence("How \(name) can", "\(name)의 권한 경로") }
  /// A heading over the steps of one of several ways.
  public static func wayNumber(_ number: Int) -> Sentence { Sentence("Way \(number)", "경로 \(number)") }
  /// The column of what is done.
  public static let stepColumn = Sentence("Step", "단계")
  /// A step: the thing is done.
  public static func stepActs(_ who: String, _ action: String, _ resource: String?) -> Sentence {
    Sentence("\(who) does \(action) on \(resource ?? "some resource")", "\(who): \(resource ?? "일부 리소스")에서 \(action) 수행")
  }
  /// A step: a role is assumed.
  public static func stepAssumes(_ who: String, _ role: String) -> Sentence {
    Sentence("\(who) assumes role \(role)", "\(who): 역할 \(role) 수임")
  }
  /// A step: permissions are taken that weren't given.
  public static func stepEscalates(_ who: String, _ actions: String, _ resource: String?, becomes: String?) -> Sentence {
    let on = resource.map { (" on \($0)", "\($0)에서 ") } ?? ("", "")
    let then = becomes.map { (", acting as \($0)", ", \($0)의 권한 획득") } ?? ("", "")
    return Sentence("\(who) uses \(actions)\(on.0)\(then.0)", "\(who): \(on.1)\(actions) 사용\(then.1)")
  }
  /// A statement that allows a step.
  public static func stepStatement(_ number: Int, _ sid: String?) -> Sentence {
    let name = sid.map { " (\($0))" } ?? ""
    return Sentence("statement \(number + 1)\(name)", "\(number + 1)번째 문\(name)")
  }
  /// The conditions of a statement.
  public static func underConditions(_ keys: [String]) -> Sentence {
    let list = keys.joined(separator: ", ")
    return Sentence("if \(list)", "조건: \(list)")
  }
  /// Who it is about and can't be told.
  public static let otherAccountDecides = Sentence(
    "The other account's own policies decide too.", "다른 계정의 정책도 허용해야 합니다.")
  /// The page of administrators and of who can become one.
  public static let waysToAdministrator = Sentence("Ways to administrator", "관리자 권한 경로")
  /// How many administrators, and how many who can become one.
  public static func waysCount(_ now: Int, _ ways: Int) -> Sentence {
    Sentence("\(number(now)) now, \(number(ways)) can become one", "현재 \(number(now))개, 가능 \(number(ways))개")
  }
  /// An administrator now.
  public static let isAdministratorNow = Sentence("administrator now", "현재 관리자")
  /// How many steps a way has.
  public static func stepCount(_ count: Int) -> Sentence { Sentence(count == 1 ? "1 step" : "\(count) steps", "\(count)단계") }
  /// Nobody is an administrator but the root user.
  public static let noAdministrators = Sentence(
    "Nobody but the root user is an administrator or can become one.", "루트 사용자 외에는 관리자이거나 관리자가 될 수 있는 보안 주체가 없습니다.")
  /// No role is assumed on a way.
  public static let noRoleOnTheWay = Sentence("No role is assumed on this way.", "이 경로에는 수임하는 역할이 없습니다.")
  /// By which policies the last one on a way is an administrator.
  public static func administratorBy(_ who: String, _ policies: Sentence) -> Sentence {
    Sentence("\(who) is an administrator by \(policies.english).", "\(who)의 관리자 권한 근거: \(policies.korean)")
  }
  /// The column of the way, on the page of administrators.
  public static let wayColumn = Sentence("Way", "경로")
  /// The column of how it stands.
  public static let standingColumn = Sentence("Standing", "상태")
}

/// Keys of these pages.
extension Sentence {
  /// Shows the steps.
  public static let keySteps = Sentence("Steps", "단계 보기")
  /// Explains the decision.
  public static let keyExplain = Sentence("Explain", "판정 이유")
  /// Shows administrators.
  public static let keyAdministrators = Sentence("Ways to administrator", "관리자 권한 경로")
  /// Goes to the field of the action.
  public static let keyWhoCanAction = Sentence("Action", "작업 입력")
  /// Goes to the field of the resource.
  public static let keyWhoCanResource = Sentence("Resource", "리소스 입력")
  /// Asks who can use the thing.
  public static let keyWhoCan = Sentence("Who can", "권한 보유자")
  /// Opens the principal.
  public static let keyOpenPrincipal = Sentence("Open principal", "보안 주체 열기")
  /// Opens the role that is assumed last.
  public static let keyOpenRole = Sentence("Open role", "역할 열기")
  /// Shows or hides services without access.
  public static let keyHideServices = Sentence("All services", "전체 서비스")
  /// Hides what isn't granted.
  public static let keyShowGranted = Sentence("Granted only", "허용된 항목만")
  /// Shows all actions of a service.
  public static let keyAllActions = Sentence("All actions", "전체 작업")
  /// Proposes a policy from the events.
  public static let keyLeastPrivilege = Sentence("Least privilege", "최소 권한")
  /// The answer is of the list, back to it.
  public static let keyToList = Sentence("To the list", "목록으로")
  /// Takes a completion.
  public static let keyTakeCompletion = Sentence("Complete", "자동 완성")
}

/// The tab of effective permissions and the pages behind it.
extension Sentence {
  /// The tab.
  public static let tabEffective = Sentence("Effective permissions", "유효 권한")
  /// The tab of what a policy gives.
  public static let tabSummaryOfPolicy = Sentence("Policy summary", "정책 요약")
  /// The page of a service.
  public static func permissionsOn(_ service: String, _ subject: String) -> Sentence {
    Sentence("\(service) for \(subject)", "\(subject)의 \(service) 권한")
  }
  /// A column: the prefix of a service's actions.
  public static let columnPrefix = Sentence("Prefix", "접두사")
  /// A column.
  public static let columnService = Sentence("Service", "서비스")
  /// A column.
  public static let columnAccess = Sentence("Access level", "액세스 수준")
  /// A column.
  public static let columnResources = Sentence("Resources", "리소스")
  /// A column.
  public static let columnConditions = Sentence("Request condition", "요청 조건")
  /// A column.
  public static let columnAction = Sentence("Action", "작업")
  /// A column.
  public static let columnLevel = Sentence("Level", "수준")
  /// A column.
  public static let columnAllowed = Sentence("Allowed", "허용")
  /// A column.
  public static let columnByPolicy = Sentence("By", "근거 정책")
  /// Every action of a service.
  public static let fullAccess = Sentence("Full access", "전체 액세스")
  /// No action of a service.
  public static let noAccess = Sentence("None", "없음")
  /// Every action of a level.
  public static let accessFull = Sentence("Full", "전체")
  /// Some actions of a level.
  public static let accessLimited = Sentence("Limited", "제한적")
  /// A level in a word that fits a narrow column.
  public static let levelPermissionsShort = Sentence("Perm. mgmt", "권한 관리")
  /// Every resource.
  public static let allResources = Sentence("All resources", "모든 리소스")
  /// Several resources or conditions.
  public static let multiple = Sentence("Multiple", "여러 개")
  /// An action is allowed on everything.
  public static let actionAllowed = Sentence("allowed", "허용")
  /// An action is allowed under conditions.
  public static let actionConditional = Sentence("under conditions", "조건부")
  /// An action is allowed on some resources.
  public static let actionSomeResources = Sentence("some resources", "일부 리소스")
  /// An action is allowed on some resources under conditions.
  public static let actionSomeConditional = Sentence("some resources, under conditions", "일부 리소스, 조건부")
  /// The boundary doesn't contain an action.
  public static let actionOutsideBoundary = Sentence("outside the boundary", "권한 경계 밖")
  /// A policy denies an action.
  public static let actionDenied = Sentence("denied", "거부")
  /// Nothing allows an action.
  public static let actionNotAllowed = Sentence("not allowed", "허용 안 됨")
  /// Nothing is allowed at all.
  public static let noEffectivePermissions = Sentence(
    "No service can be used: no policy allows anything that counts.", "사용할 수 있는 서비스가 없습니다. 유효한 허용 정책이 없습니다.")
  /// A service that the catalogue doesn't have.
  public static func noSuchService(_ prefix: String) -> Sentence {
    Sentence("There is no service with the prefix \(prefix).", "접두사가 \(prefix)인 서비스가 없습니다.")
  }
}
