/// What `iamdesk simulate` says.
extension Sentence {
  /// simulate.
  public static let summarySimulate = Sentence(
    "Decides whether requests are allowed: of a principal in the store, or of a file of cases.",
    "요청의 허용 여부를 판정합니다. 저장소의 보안 주체 또는 사례 파일을 대상으로 합니다.")

  /// --batch.
  public static let helpBatch = Sentence(
    "Decide the requests of a file, one JSON object a line; - is standard input. No store is opened.",
    "한 줄에 JSON 객체 하나씩 적힌 파일의 요청을 판정합니다. -는 표준 입력이며 저장소를 열지 않습니다.")

  /// --decisions-only.
  public static let helpDecisionsOnly = Sentence("Answer only id and decision.", "id와 decision만 출력합니다.")

  /// A problem of a document without its place, which stands beside it.
  public static func documentProblem(_ text: Sentence, advice: Sentence) -> Sentence {
    func joined(_ text: String, _ advice: String) -> String {
      (text.hasSuffix(".") ? String(text.dropLast()) : text) + ": " + advice
    }
    return Sentence(joined(text.english, advice.english), joined(text.korean, advice.korean))
  }

  /// A line of a batch that isn't JSON, or isn't UTF-8.
  public static let batchLineNotText = Sentence(
    "The line is no UTF-8 text; save the file as UTF-8.", "이 줄은 UTF-8 텍스트가 아닙니다. 파일을 UTF-8로 저장하십시오.")

  /// A line of a batch that isn't an object.
  public static let batchLineNotObject = Sentence(
    "A request is a JSON object on one line; put it in { }.", "요청은 한 줄의 JSON 객체입니다. { }로 묶으십시오.")

  /// A line of a batch that is longer than any is read.
  public static func batchLineTooLong(_ megabytes: Int) -> Sentence {
    Sentence(
      "The line is longer than \(megabytes) MB; split the case up.", "이 줄은 \(megabytes)MB보다 깁니다. 사례를 나누십시오.")
  }

  /// A member of a case that must be there.
  public static func batchMemberMissing(_ name: String) -> Sentence {
    Sentence("The request has no \(name); add it.", "요청에 \(name)이(가) 없습니다. 추가하십시오.")
  }

  /// A member of a case that must be a text.
  public static func batchNeedsText(_ name: String) -> Sentence {
    Sentence("\(name) must be a string.", "\(name)은(는) 문자열이어야 합니다.")
  }

  /// A member of a case that must be a truth.
  public static func batchNeedsBool(_ name: String) -> Sentence {
    Sentence("\(name) must be true or false.", "\(name)은(는) true 또는 false여야 합니다.")
  }

  /// A member of a case that must be a list of documents.
  public static func batchNeedsDocuments(_ name: String) -> Sentence {
    Sentence("\(name) must be a list of policy documents.", "\(name)은(는) 정책 문서의 목록이어야 합니다.")
  }

  /// A member of a case that must be a list of lists of documents.
  public static func batchNeedsLevels(_ name: String) -> Sentence {
    Sentence(
      "\(name) must be a list with a list of policy documents for each level, the root first.",
      "\(name)은(는) 조직 수준마다 정책 문서 목록을 담은 목록이어야 하며 루트가 먼저 옵니다.")
  }

  /// A document of a case that is neither an object nor a string.
  public static let batchNeedsDocument = Sentence(
    "A policy document stands as a JSON object, or as a string that holds one.", "정책 문서는 JSON 객체이거나 JSON 객체를 담은 문자열이어야 합니다.")

  /// A context that isn't an object.
  public static let batchNeedsContext = Sentence(
    "context must be an object of context keys with a string or a list of strings each.",
    "context는 컨텍스트 키마다 문자열 또는 문자열 목록이 있는 객체여야 합니다.")

  /// A value of a context key that can't be one.
  public static func batchContextValue(_ key: String) -> Sentence {
    Sentence(
      "The context key \(key) must have a string or a list of strings.", "컨텍스트 키 \(key)의 값은 문자열 또는 문자열 목록이어야 합니다.")
  }

  /// A condition that isn't an object.
  public static let batchNeedsCondition = Sentence(
    "condition must be an object: operators with context keys and their values.",
    "condition은 연산자와 컨텍스트 키, 값으로 된 객체여야 합니다.")

  /// A principal that can't be read.
  public static func requestPrincipal(_ text: String) -> Sentence {
    Sentence(
      "The principal \(text) is neither the ARN of a root user, user, role, role session or federated user, nor a service principal.",
      "보안 주체 \(text)은(는) 루트 사용자, 사용자, 역할, 역할 세션, 페더레이션 사용자의 ARN이 아니며 서비스 보안 주체도 아닙니다.")
  }

  /// An action that can't be read.
  public static func requestAction(_ text: String) -> Sentence {
    Sentence(
      "The action \(text) isn't service:Action without wildcards, such as s3:GetObject.",
      "작업 \(text)은(는) s3:GetObject와 같이 와일드카드 없는 서비스:작업 형식이 아닙니다.")
  }

  /// A resource that can't be read.
  public static func requestResource(_ text: String) -> Sentence {
    Sentence("The resource \(text) is neither an ARN nor *.", "리소스 \(text)은(는) ARN도 *도 아닙니다.")
  }

  /// An account that owns a resource and isn't one.
  public static func requestAccount(_ text: String) -> Sentence {
    Sentence("The account \(text) that owns the resource isn't twelve digits.", "리소스 소유 계정 \(text)은(는) 숫자 12자리가 아닙니다.")
  }
}

/// What simulations of the account's principals say.
extension Sentence {
  /// A policy that is given for a simulation and can't be used.
  public static func givenPolicyProblem(_ name: String, _ problem: Sentence) -> Sentence {
    Sentence("\(name): \(problem.english)", "\(name): \(problem.korean)")
  }

  /// No principal of that name.
  public static func noSuchPrincipal(_ name: String) -> Sentence {
    Sentence("There is no user or role \(name) in this account.", "이 계정에 \(name) 사용자 또는 역할이 없습니다.")
  }

  /// A principal of another account.
  public static func principalOfOtherAccount(_ arn: String, _ account: String) -> Sentence {
    Sentence(
      "\(arn) isn't of the account \(account), whose policies are in the store.", "\(arn)은(는) 저장소에 있는 계정 \(account)에 속하지 않습니다.")
  }
}

/// The options of `simulate`, `who-can` and `policy check`.
extension Sentence {
  /// --principal.
  public static let helpSimulatedPrincipal = Sentence(
    "Who asks: an ARN, user/NAME, role/NAME or a name.", "요청하는 보안 주체: ARN, user/이름, role/이름 또는 이름")
  /// --action.
  public static let helpSimulatedAction = Sentence("An action like s3:GetObject.", "s3:GetObject 형식의 작업")
  /// --resource.
  public static let helpSimulatedResource = Sentence("A resource's ARN; * when left out.", "리소스의 ARN. 생략하면 *")
  /// --context.
  public static let helpSimulatedContext = Sentence(
    "A context key with its value; a key that stands several times has several.", "컨텍스트 키와 값. 같은 키를 여러 번 쓰면 값이 여러 개입니다.")
  /// --policy.
  public static let helpSimulatedPolicy = Sentence(
    "The file of an identity-based policy that counts too.", "함께 적용할 자격 증명 기반 정책 파일")
  /// --resource-policy.
  public static let helpSimulatedResourcePolicy = Sentence("The file of the resource's policy.", "리소스 기반 정책 파일")
  /// --explain.
  public static let helpExplain = Sentence("Tell why.", "판정 이유 출력")
  /// who-can.
  public static let summaryWhoCan = Sentence(
    "Lists who of the account can do something, and by which policies.", "작업을 수행할 수 있는 보안 주체와 근거 정책을 나열합니다.")
  /// who-can RESOURCE.
  public static let helpWhoCanResource = Sentence("A resource's ARN; any when left out.", "리소스의 ARN. 생략하면 임의의 리소스")
  /// policy.
  public static let summaryPolicy = Sentence("Looks at policy documents.", "정책 문서를 검사합니다.")
  /// policy check.
  public static let summaryPolicyCheck = Sentence(
    "Checks policy documents for errors, for what gives too much, and for what can be said better.",
    "정책 문서의 오류, 과도한 권한, 개선할 점을 검사합니다.")
  /// policy check FILE.
  public static let helpPolicyFiles = Sentence("Files with a policy document each; - is standard input.", "정책 문서가 하나씩 든 파일. -는 표준 입력")
  /// policy check --type.
  public static let helpPolicyType = Sentence(
    "What the documents are for: identity, resource, trust, scp, rcp, boundary or session.",
    "문서의 용도: identity, resource, trust, scp, rcp, boundary 또는 session")
  /// policy check --mute.
  public static let helpMute = Sentence("Leave out findings of this identifier.", "이 식별자의 결과를 제외")
  /// Nothing to say about the documents.
  public static let noFindings = Sentence("No findings.", "발견된 문제가 없습니다.")

  /// An option that makes no sense beside another.
  public static func optionNotWith(_ option: String, _ other: String) -> Sentence {
    Sentence("The option \(option) can't stand beside \(other); leave it out.", "\(option) 옵션은 \(other)와 함께 쓸 수 없습니다. 생략하십시오.")
  }
}

/// What simulations show.
extension Sentence {
  /// A decision.
  public static let decisionAllowed = Sentence("Allowed", "허용됨")
  /// A decision.
  public static let decisionExplicitlyDenied = Sentence("Explicitly denied", "명시적으로 거부됨")
  /// A decision.
  public static let decisionImplicitlyDenied = Sentence("Implicitly denied", "묵시적으로 거부됨")
  /// A column's heading.
  public static let decisionColumn = Sentence("Decision", "판정")
  /// A column's heading.
  public static let actionColumn = Sentence("Action", "작업")
  /// A column's heading.
  public static let resourceColumn = Sentence("Resource", "리소스")
  /// A column's heading.
  public static let principalColumn = Sentence("Principal", "보안 주체")
  /// A column's heading.
  public static let viaColumn = Sentence("Via", "근거")
  /// A column's heading.
  public static let conditionalColumn = Sentence("Conditional", "조건부")
  /// A permission that depends on circumstances.
  public static let conditional = Sentence("under conditions", "조건부")
  /// A layer that stopped the request.
  public static let layerStopped = Sentence("stopped the request", "요청을 막음")

  /// A statement that decided.
  public static func decidedBy(_ policy: String, _ statement: Int, _ sid: String?, lines: ClosedRange<Int>) -> Sentence {
    let name = sid.map { " (\($0))" } ?? ""
    let place = lines.count == 1 ? "\(lines.lowerBound)" : "\(lines.lowerBound)–\(lines.upperBound)"
    return Sentence(
      "Decided by \(policy), statement \(statement + 1)\(name), line \(place)", "근거: \(policy), \(statement + 1)번째 문\(name), \(place)행")
  }

  /// A statement about the action that doesn't apply.
  public static func missedStatement(_ policy: String, _ statement: Int, _ sid: String?, why: Sentence) -> Sentence {
    let name = sid.map { " (\($0))" } ?? ""
    return Sentence(
      "Not applied: \(policy), statement \(statement + 1)\(name): \(why.english)",
      "적용되지 않음: \(policy), \(statement + 1)번째 문\(name): \(why.korean)")
  }

  /// A statement about other resources.
  public static let missedResource = Sentence("it is about other resources", "다른 리소스에 대한 문입니다")
  /// A statement about others.
  public static let missedPrincipal = Sentence("it is about other principals", "다른 보안 주체에 대한 문입니다")

  /// A condition that doesn't hold.
  public static func missedCondition(_ name: String, _ key: String, wanted: [String], seen: [String]?) -> Sentence {
    let values = wanted.joined(separator: ", ")
    guard let seen else { return Sentence("\(name) \(key) [\(values)], and the key is missing", "\(name) \(key) [\(values)], 키가 없습니다") }
    let found = seen.joined(separator: ", ")
    return Sentence("\(name) \(key) [\(values)], and the request has [\(found)]", "\(name) \(key) [\(values)], 요청의 값은 [\(found)]입니다")
  }

  /// Keys that statements ask for and the request doesn't have.
  public static func missingContextKeys(_ keys: [String]) -> Sentence {
    let list = keys.joined(separator: ", ")
    return Sentence("Missing context keys: \(list)", "없는 컨텍스트 키: \(list)")
  }
}
