/// The page that explains a decision.
extension Sentence {
  /// The page's title.
  public static let explanationTitle = Sentence("Explanation", "판정 이유")
  /// The decision by a statement that denies, as a word of its own.
  public static let explicitDeny = Sentence("Explicit deny", "명시적 거부")
  /// The decision where nothing allows, as a word of its own.
  public static let implicitDeny = Sentence("Implicit deny", "묵시적 거부")
  /// The word of a statement that does nothing, because its effect is neither Allow nor Deny.
  public static let noEffect = Sentence("No effect", "효과 없음")

  /// A heading: what each kind of policy says.
  public static let layersHeading = Sentence("Policies heard", "평가된 정책")
  /// A kind of policy that stopped the request.
  public static let layerStoppedIt = Sentence("stopped it", "요청을 막음")
  /// A heading: the statements that allow.
  public static let allowedByHeading = Sentence("Allowed by", "허용한 문")
  /// A heading: the statements that deny.
  public static let deniedByHeading = Sentence("Denied by", "거부한 문")
  /// A heading: statements that apply beside those that decided.
  public static let appliedHeading = Sentence("Also applies, without deciding", "적용되지만 판정을 결정하지 않은 문")
  /// A heading: statements that would have counted.
  public static let missedHeading = Sentence("About this action, but does not apply", "이 작업에 대한 문이지만 적용되지 않음")
  /// A heading: what was asked.
  public static let requestHeading = Sentence("Request", "요청")
  /// A heading: keys without a value.
  public static let missingKeysHeading = Sentence(
    "Context keys the policies ask for and the request does not have", "정책에서 확인하지만 요청에 없는 컨텍스트 키")
  /// A heading: what was known of the request.
  public static let contextHeading = Sentence("Context keys", "컨텍스트 키")
  /// The owner of the resource.
  public static let resourceOwner = Sentence("Resource's account", "리소스의 계정")

  /// No policy was there to be heard.
  public static let noPolicyHeard = Sentence("There is no policy that could allow it.", "허용할 수 있는 정책이 없습니다.")

  /// No statement is about the action.
  public static func noStatementAbout(_ action: String, policies: Int) -> Sentence {
    Sentence(
      policies == 1
        ? "The policy heard has no statement about \(action)." : "None of the \(policies) policies heard has a statement about \(action).",
      "평가된 정책 \(policies)개에 \(action) 작업에 대한 문이 없습니다.")
  }

  /// The root user needs no policy.
  public static let rootNeedsNoPolicy = Sentence(
    "The root user of an account may do everything that no organization's policy takes away.",
    "계정의 루트 사용자는 조직의 정책이 제한하지 않는 모든 작업을 수행할 수 있습니다.")

  /// A statement by its policy and place.
  /// - Parameter number: The statement in its document, from 0.
  public static func statementOf(_ policy: String, _ number: Int, _ sid: String?) -> Sentence {
    let name = sid.map { " (\($0))" } ?? ""
    return Sentence("\(policy), statement \(number + 1)\(name)", "\(policy), \(number + 1)번째 문\(name)")
  }

  /// Where a statement stands in its document.
  public static func atLines(_ lines: ClosedRange<Int>) -> Sentence {
    if lines.count == 1 { return Sentence("line \(lines.lowerBound)", "\(lines.lowerBound)행") }
    return Sentence("lines \(lines.lowerBound)–\(lines.upperBound)", "\(lines.lowerBound)–\(lines.upperBound)행")
  }

  /// A way to a policy: by a group.
  public static func byGroup(_ name: String, _ way: Sentence) -> Sentence {
    Sentence("by group \(name): \(way.english)", "그룹 \(name): \(way.korean)")
  }

  /// A way to a policy: written into the principal.
  public static let wayInline = Sentence("inline policy", "인라인 정책")
  /// A way to a policy: attached.
  public static let wayAWSManaged = Sentence("AWS managed policy", "AWS 관리형 정책")
  /// A way to a policy: attached.
  public static let wayCustomerManaged = Sentence("customer managed policy", "고객 관리형 정책")
  /// A way to a policy: given for a simulation.
  public static let wayGiven = Sentence("draft of this simulation", "이 시뮬레이션의 초안")

  /// A way to a policy: a role trusts.
  public static func wayTrust(_ role: String) -> Sentence { Sentence("trust policy of the role \(role)", "역할 \(role)의 신뢰 정책") }

  /// Resources that a statement is about and that the request's isn't among.
  /// - Parameter isNegated: The statement is about all resources but these.
  public static func missedResources(_ patterns: [String], negated isNegated: Bool) -> Sentence {
    let most = 3
    let list = patterns.prefix(most).joined(separator: ", ")
    let more = patterns.count - min(most, patterns.count)
    let english = more > 0 ? "\(list) and \(more) more" : list
    let korean = more > 0 ? "\(list) 외 \(more)개" : list
    if isNegated { return Sentence("it is about all resources but \(english)", "\(korean)을(를) 제외한 리소스에 대한 문입니다") }
    return Sentence("it is about other resources: \(english)", "다른 리소스에 대한 문입니다: \(korean)")
  }

  /// Opens a statement in its document.
  public static let keyShowStatement = Sentence("Show the statement", "문 보기")
  /// Opens the page of the statement's policy.
  public static let keyOpenPolicy = Sentence("Open the policy", "정책 열기")
  /// Copies the decision's sentence.
  public static let keyCopySentence = Sentence("Copy the sentence", "문장 복사")
  /// The sentence was copied.
  public static let sentenceCopied = Sentence("The sentence was copied to the terminal's clipboard.", "문장을 터미널 클립보드로 복사했습니다.")
  /// A policy that has no page of its own.
  public static let policyHasNoPage = Sentence(
    "This policy is part of the request and has no page of its own; press Enter to see the statement.",
    "이 정책은 요청의 일부이므로 별도의 페이지가 없습니다. 문을 보려면 Enter를 누르십시오.")
}
