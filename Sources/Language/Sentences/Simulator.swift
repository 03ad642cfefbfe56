/// What the simulator's queries refuse.
extension Sentence {
  /// A policy of the principal that isn't one.
  public static func trialPolicyUnreadable(_ name: String) -> Sentence {
    Sentence(
      "The policy \(name) can't be read, and everything is denied while it is there; mend it or take it away.",
      "정책 \(name)을(를) 읽을 수 없어 이 정책이 있는 동안 모든 요청이 거부됩니다. 정책을 고치거나 제거하십시오.")
  }

  /// More requests than are decided at once.
  public static func tooManyRequests(_ count: Int, limit: Int) -> Sentence {
    Sentence(
      "\(number(count)) requests are more than the \(number(limit)) that are decided at once; choose fewer actions or resources.",
      "요청 \(number(count))개는 한 번에 판정할 수 있는 \(number(limit))개보다 많습니다. 작업 또는 리소스를 줄이십시오.")
  }
}

/// The simulator's page.
extension Sentence {
  /// The page's title.
  public static let simulatorTitle = Sentence("Policy simulator", "정책 시뮬레이터")
  /// Opens the simulator with what is shown.
  public static let keySimulate = Sentence("Simulate", "시뮬레이션")
  /// A line of the page.
  public static let simulatorActions = Sentence("Actions", "작업")
  /// A line of the page.
  public static let simulatorResources = Sentence("Resources", "리소스")
  /// A line of the page.
  public static let simulatorContext = Sentence("Context", "컨텍스트")
  /// A line of the page: what is tried.
  public static let simulatorTrial = Sentence("What if", "가정")

  /// Nobody is chosen yet.
  public static let choosePrincipal = Sentence("press p to choose who asks", "p를 눌러 보안 주체 선택")
  /// No action is chosen yet.
  public static let chooseActions = Sentence("press s to choose actions", "s를 눌러 작업 선택")
  /// Nothing is tried.
  public static let tryNothing = Sentence("press w to try a change of permissions", "w를 눌러 권한 변경을 가정")
  /// Documents alone.
  public static let documentsOnly = Sentence("nobody: documents only", "없음: 문서만")

  /// A group's policies by themselves.
  public static func groupAlone(_ name: String) -> Sentence { Sentence("the policies of group \(name)", "그룹 \(name)의 정책") }
  /// A policy by itself.
  public static func policyAlone(_ name: String) -> Sentence { Sentence("the policy \(name) alone", "정책 \(name)만") }
  /// A user.
  public static func userAsks(_ name: String) -> Sentence { Sentence("user \(name)", "사용자 \(name)") }
  /// A role.
  public static func roleAsks(_ name: String) -> Sentence { Sentence("role \(name)", "역할 \(name)") }
  /// A document in an editor counts as it is there.
  public static func withEdited(_ who: Sentence, _ name: String) -> Sentence {
    Sentence("\(who.english), with \(name) as edited", "\(who.korean), 편집 중인 \(name) 적용")
  }

  /// The actions that are chosen, in short.
  public static func countAndList(_ count: Int, _ list: String) -> Sentence { Sentence(verbatim: "\(number(count)): \(list)") }
  /// The keys that policies ask for.
  public static func keysAsked(_ keys: [String]) -> Sentence {
    let list = keys.joined(separator: ", ")
    return Sentence("the policies ask for \(list)", "정책에서 확인하는 키: \(list)")
  }
  /// The policies ask for no key.
  public static let noKeysAsked = Sentence("the policies ask for none", "정책에서 확인하는 키 없음")

  /// How many requests were decided, and how.
  public static func decidedCounts(_ all: Int, allowed: Int) -> Sentence {
    Sentence(
      "\(number(all)) \(all == 1 ? "request" : "requests"): \(number(allowed)) allowed, \(number(all - allowed)) denied",
      "요청 \(number(all))개: 허용 \(number(allowed)), 거부 \(number(all - allowed))")
  }
  /// How many requests are allowed and denied, in short.
  public static func allowedAndDenied(_ allowed: Int, _ denied: Int) -> Sentence {
    Sentence("\(number(allowed)) allowed, \(number(denied)) denied", "허용 \(number(allowed)), 거부 \(number(denied))")
  }
  /// How many decisions are others with what is tried.
  public static func differences(_ count: Int) -> Sentence {
    Sentence(count == 1 ? "1 difference" : "\(number(count)) differences", "변경 \(number(count))개")
  }
  /// Only the rows that are others are shown.
  public static let onlyDifferences = Sentence("only these shown", "변경만 표시")
  /// The rows that are others only.
  public static let keyOnlyDifferences = Sentence("Differences only", "변경만 표시")

  /// Nothing to show yet.
  public static let simulatorNeedsPrincipal = Sentence(
    "Press p to choose whose permissions are simulated.", "p를 눌러 권한을 시뮬레이션할 보안 주체를 선택하십시오.")
  /// Nothing to show yet.
  public static let simulatorNeedsActions = Sentence(
    "Press s to choose the actions that are decided.", "s를 눌러 판정할 작업을 선택하십시오.")
  /// What is tried makes no difference.
  public static let noDifferences = Sentence(
    "What is tried changes none of these decisions. Press o to see all of them.",
    "가정한 변경은 판정을 바꾸지 않습니다. 모두 보려면 o를 누르십시오.")

  /// A column's heading.
  public static let whyColumn = Sentence("Why", "이유")
  /// A column's heading: the decision without what is tried.
  public static let wasColumn = Sentence("Was", "이전")

  /// Why, in short: nothing of a kind allows it.
  public static func nothingAllows(_ kind: Sentence) -> Sentence { Sentence("no \(kind.english) allows it", "허용하는 \(kind.korean) 없음") }
  /// Why, in short: several policies.
  public static func policyAndMore(_ name: String, _ more: Int) -> Sentence { Sentence("\(name) and \(more) more", "\(name) 외 \(more)개") }
  /// Why, in short.
  public static let isRootUser = Sentence("the root user may", "루트 사용자")

  /// Keys of the page.
  public static let keyPrincipal = Sentence("Principal", "보안 주체")
  /// Keys of the page.
  public static let keyWhy = Sentence("Why", "이유")
  /// Keys of the page.
  public static let keySmallest = Sentence("Smallest change", "최소 변경")
  /// Keys of the page.
  public static let keyMakeItSo = Sentence("Make it so", "실제로 적용")
  /// Keys of the page.
  public static let keyNoTrial = Sentence("Try nothing", "가정 취소")
}

/// Choosing for the simulator.
extension Sentence {
  /// A list's title.
  public static let whoAsks = Sentence("Whose permissions", "보안 주체 선택")
  /// A list's title.
  public static let chooseActionsTitle = Sentence("Actions: a service, or part of an action's name", "작업: 서비스 또는 작업 이름의 일부")
  /// A heading.
  public static let chosenActions = Sentence("Chosen", "선택됨")
  /// A heading.
  public static let servicesHeading = Sentence("Services", "서비스")
  /// A heading.
  public static let actionsHeading = Sentence("Actions", "작업")
  /// A choice: none of the actions any more.
  public static let chooseNoAction = Sentence("Choose none", "모두 선택 해제")
  /// Opens a service.
  public static let hintOpenService = Sentence("Choose, open a service", "선택, 서비스 열기")
  /// Takes what is checked.
  public static let hintDone = Sentence("Done", "완료")
  /// An action that the service reference doesn't have.
  public static let notInReference = Sentence("not in the service reference", "서비스 참조에 없음")

  /// A service in a list.
  public static func serviceActions(_ name: String, _ count: Int) -> Sentence {
    let actions = actionCount(count)
    return Sentence(name + ", " + actions.english, name + ", " + actions.korean)
  }
  /// All actions of a level.
  public static func allOfLevel(_ level: Sentence) -> Sentence { Sentence("All \(level.english) actions", "모든 \(level.korean) 작업") }
  /// How many actions a pattern names.
  public static func actionCount(_ count: Int) -> Sentence {
    Sentence(count == 1 ? "1 action" : "\(number(count)) actions", "작업 \(number(count))개")
  }

  /// A list's title.
  public static let contextKeyTitle = Sentence("Context key: choose one, or type its name", "컨텍스트 키: 선택하거나 이름 입력")
  /// A heading.
  public static let askedKeysHeading = Sentence("The policies ask for", "정책에서 확인함")
  /// A heading.
  public static let globalKeysHeading = Sentence("Of every request", "모든 요청")
  /// A heading.
  public static let serviceKeysHeading = Sentence("Of the actions' services", "선택한 작업의 서비스")
  /// What stands in the empty field of a key's values.
  public static let contextValueHint = Sentence("value; several with commas; empty: no value", "값, 쉼표로 여러 개, 비우면 값 없음")
  /// What stands in the empty field of resources.
  public static let resourcesHint = Sentence("* for any; ARNs with blanks between them", "*는 모든 리소스, ARN은 공백으로 구분")
}

/// What is tried in a simulation.
extension Sentence {
  /// A list's title.
  public static let trialTitle = Sentence("Try a change, for the simulation only", "시뮬레이션에만 적용할 변경")
  /// A choice.
  public static let tryAttach = Sentence("Attach managed policies", "관리형 정책 연결")
  /// A choice.
  public static let tryDetach = Sentence("Detach a managed policy", "관리형 정책 분리")
  /// A choice.
  public static let tryDraft = Sentence("Add an inline policy", "인라인 정책 추가")
  /// A choice.
  public static let tryBoundary = Sentence("Set or remove the permissions boundary", "권한 경계 설정 또는 제거")
  /// A choice.
  public static let tryJoin = Sentence("Put the user into groups", "그룹에 사용자 추가")
  /// A choice.
  public static let tryLeave = Sentence("Take the user out of a group", "그룹에서 사용자 제거")
  /// A heading.
  public static let triedHeading = Sentence("Tried: choose one to take it back", "가정한 변경: 선택하면 취소")
  /// A heading.
  public static let triesHeading = Sentence("Changes", "변경")
  /// A list's title.
  public static let detachTitle = Sentence("Detach", "분리할 정책")
  /// A list's title.
  public static let leaveTitle = Sentence("Take out of", "제거할 그룹")
  /// A list's title.
  public static let joinTitle = Sentence("Put into groups", "추가할 그룹")
  /// An editor's title.
  public static let draftTitle = Sentence("Inline policy, for the simulation only", "시뮬레이션용 인라인 정책")

  /// A piece of what is tried.
  public static func plusPolicy(_ name: String) -> Sentence { Sentence(verbatim: "+ \(name)") }
  /// A piece of what is tried.
  public static func minusPolicy(_ name: String) -> Sentence { Sentence(verbatim: "- \(name)") }
  /// A piece of what is tried.
  public static func plusDraft(_ name: String) -> Sentence { Sentence("+ inline \(name)", "+ 인라인 \(name)") }
  /// A piece of what is tried.
  public static func plusGroup(_ name: String) -> Sentence { Sentence("+ group \(name)", "+ 그룹 \(name)") }
  /// A piece of what is tried.
  public static func minusGroup(_ name: String) -> Sentence { Sentence("- group \(name)", "- 그룹 \(name)") }
  /// A piece of what is tried.
  public static func boundaryTo(_ name: String) -> Sentence { Sentence("boundary \(name)", "권한 경계 \(name)") }
  /// A piece of what is tried.
  public static let withoutBoundary = Sentence("no boundary", "권한 경계 없음")

  /// Nothing is tried that could be made.
  public static let nothingTried = Sentence(
    "Nothing is tried. Press w to try a change first.", "가정한 변경이 없습니다. 먼저 w를 눌러 변경을 가정하십시오.")
  /// A trial that belongs to nobody.
  public static let trialOfNobody = Sentence(
    "Only a user's, role's or group's permissions can be changed; press p to choose one.",
    "사용자, 역할 또는 그룹의 권한만 변경할 수 있습니다. p를 눌러 선택하십시오.")
  /// A question's title.
  public static let makeItSoTitle = Sentence("Make it so", "실제로 적용")
  /// A question.
  public static func makeItSo(_ name: String) -> Sentence {
    Sentence("This changes \(name) in the account, all or nothing:", "계정의 \(name)에 다음 변경을 모두 적용합니다.")
  }
  /// An operation in the question.
  public static func operationOn(_ operation: String, _ what: String) -> Sentence { Sentence(verbatim: "\(operation)  \(what)") }
  /// It is done.
  public static func trialMade(_ name: String) -> Sentence {
    Sentence("The permissions of \(name) were changed.", "\(name)의 권한을 변경했습니다.")
  }
}

/// The smallest change.
extension Sentence {
  /// A list's title.
  public static func smallestTitle(_ action: String) -> Sentence {
    Sentence("Smallest changes that allow \(action)", "\(action) 작업을 허용하는 최소 변경")
  }
  /// A proposal.
  public static func newStatement(_ action: String) -> Sentence {
    Sentence("New inline policy: \(action) on this resource", "새 인라인 정책: 이 리소스에 대한 \(action)")
  }
  /// A proposal.
  public static func intoGroup(_ name: String) -> Sentence { Sentence("Into group \(name)", "그룹 \(name)에 추가") }
  /// A proposal.
  public static func attachPolicy(_ name: String) -> Sentence { Sentence("Attach \(name)", "\(name) 연결") }
  /// The search goes on.
  public static let searchingSmallest = Sentence("Searching the smallest change that allows it…", "허용하는 최소 변경을 검색하는 중…")
  /// It is allowed.
  public static let allowedAlready = Sentence("This request is allowed already.", "이 요청은 이미 허용됩니다.")
  /// Stands in the way.
  public static func denyInTheWay(_ policy: String, _ number: Int) -> Sentence {
    Sentence(
      "No permission can allow it: statement \(number + 1) of \(policy) denies it explicitly. Change that statement, or detach the policy.",
      "\(policy)의 \(number + 1)번째 문이 명시적으로 거부하므로 권한을 추가해도 허용되지 않습니다. 해당 문을 변경하거나 정책을 분리하십시오.")
  }
  /// Stands in the way.
  public static let boundaryInTheWay = Sentence(
    "No permission can allow it: the permissions boundary doesn't. Press w to try another boundary.",
    "권한 경계가 허용하지 않으므로 권한을 추가해도 허용되지 않습니다. w를 눌러 다른 권한 경계를 가정하십시오.")
  /// Stands in the way.
  public static func layerInTheWay(_ kind: Sentence) -> Sentence {
    Sentence(
      "No permission of the principal can allow it: the \(kind.english) must allow it too.",
      "\(Particle.subject.after(kind.korean)) 함께 허용해야 하므로 보안 주체의 권한만으로는 허용되지 않습니다.")
  }
}
