/// Findings about condition keys and quantifiers.
extension FindingText {
  /// An unknown key of all services.
  public static let invalidGlobalConditionKey = FindingText(
    title: Sentence("Unknown global condition key", "알 수 없는 전역 조건 키"),
    help: Sentence(
      "No request carries this key: a positive condition on it never holds, a negated one always does. Correct the name.",
      "어떤 요청에도 이 키가 없습니다. 긍정 조건은 절대 충족되지 않고 부정 조건은 항상 충족됩니다. 이름을 고치십시오."))

  /// A key that is no longer.
  public static let unsupportedGlobalConditionKey = FindingText(
    title: Sentence("Condition key that is no longer supported", "더 이상 지원되지 않는 조건 키"),
    help: Sentence(
      "aws:ARN is not supported; write aws:PrincipalArn for who asks, or aws:SourceArn for the resource on whose behalf a service asks.",
      "aws:ARN은 지원되지 않습니다. 요청자는 aws:PrincipalArn, 서비스가 대신하는 리소스는 aws:SourceArn으로 쓰십시오."))

  /// An unknown key of a service.
  public static let invalidServiceConditionKey = FindingText(
    title: Sentence("Unknown condition key of a service", "서비스의 알 수 없는 조건 키"),
    help: Sentence(
      "The service has no such key, so no request carries it; the service authorization reference lists the keys of each action.",
      "서비스에 이런 키가 없어 어떤 요청에도 들어 있지 않습니다. 작업별 키는 서비스 승인 참조에 있습니다."))

  /// A key of a service that doesn't exist.
  public static let invalidServiceInConditionKey = FindingText(
    title: Sentence("Unknown service in a condition key", "조건 키의 알 수 없는 서비스"),
    help: Sentence(
      "A condition key begins with aws: or a service's prefix; no service has this one.",
      "조건 키는 aws: 또는 서비스 접두사로 시작합니다. 이 접두사를 쓰는 서비스가 없습니다."))

  /// A tag without its key.
  public static let missingTagKey = FindingText(
    title: Sentence("Tag condition without a tag key", "태그 키가 없는 태그 조건"),
    help: Sentence(
      "The key of the tag follows a slash, as in aws:ResourceTag/team; without it the condition asks for a key that no request carries.",
      "aws:ResourceTag/team처럼 슬래시 뒤에 태그 키를 씁니다. 없으면 어떤 요청에도 없는 키를 묻게 됩니다."))

  /// A tag key that can't exist.
  public static let invalidTagKey = FindingText(
    title: Sentence("Invalid tag key in a condition", "조건의 유효하지 않은 태그 키"),
    help: Sentence(
      "A tag key has up to 128 characters and no wildcards; wildcards work in values, not in condition keys.",
      "태그 키는 128자 이하이며 와일드카드를 쓸 수 없습니다. 와일드카드는 조건 키가 아니라 값에서 작동합니다."))

  /// A key twice.
  public static let duplicateKeys = FindingText(
    title: Sentence("Condition key twice in different case", "대소문자만 다른 중복 조건 키"),
    help: Sentence(
      "Condition keys ignore case, so one of the two would be lost; put all values into one list.",
      "조건 키는 대소문자를 구분하지 않으므로 둘 중 하나가 무시됩니다. 모든 값을 한 목록에 쓰십시오."))

  /// A key that the actions don't carry.
  public static let ineffectiveConditionKey = FindingText(
    title: Sentence("Condition key of another service", "다른 서비스의 조건 키"),
    help: Sentence(
      "The requests of the statement's actions never carry this key, so a positive condition never holds and a negated "
        + "one always does; use "
        + "a key of the actions' service, or a statement of its own.",
      "문의 작업 요청에는 이 키가 없어 긍정 조건은 절대 충족되지 않고 부정 조건은 항상 충족됩니다. 해당 서비스의 키를 쓰거나 문을 나누십시오."))

  /// A denial that never takes effect.
  public static let denyWithUnsupportedTagKey = FindingText(
    title: Sentence("Deny on tags that a service doesn't check", "서비스가 검사하지 않는 태그에 대한 거부"),
    help: Sentence(
      "These services don't put tags into their requests, so the denial doesn't hit their actions as it seems to; deny them in a statement "
        + "without the tag condition.",
      "이 서비스의 요청에는 태그가 없어 거부가 보이는 것처럼 적용되지 않습니다. 태그 조건이 없는 문으로 거부하십시오."))

  /// No quantifier where many values are.
  public static let missingQualifier = FindingText(
    title: Sentence("ForAllValues or ForAnyValue missing", "ForAllValues 또는 ForAnyValue 누락"),
    help: Sentence(
      "The key can hold several values in one request; say whether one value must match, with ForAnyValue:, or all of "
        + "them, with ForAllValues:.",
      "이 키는 한 요청에 값이 여러 개일 수 있습니다. 하나만 일치하면 되는지(ForAnyValue:) 모두 일치해야 하는지(ForAllValues:) 쓰십시오."))

  /// ForAllValues on a key of one value.
  public static let forAllValuesOfOne = FindingText(
    title: Sentence("ForAllValues with a key of one value", "값이 하나인 키의 ForAllValues"),
    help: Sentence(
      "ForAllValues holds where the key is missing, so the condition lets pass what it was meant to hold back; remove ForAllValues:.",
      "ForAllValues는 키가 없어도 충족되므로 막으려던 요청이 통과합니다. ForAllValues:를 삭제하십시오."))

  /// ForAnyValue on a key of one value.
  public static let forAnyValueOfOne = FindingText(
    title: Sentence("ForAnyValue with a key of one value", "값이 하나인 키의 ForAnyValue"),
    help: Sentence(
      "The key holds one value in a request, so ForAnyValue: adds nothing; remove it.", "이 키는 요청에 값이 하나이므로 ForAnyValue:가 필요 없습니다. 삭제하십시오."))

  /// ForAllValues that holds without the key.
  public static let forAllValuesWithoutNull = FindingText(
    title: Sentence("Allow with ForAllValues that also holds without the key", "키가 없어도 충족되는 ForAllValues 허용"),
    help: Sentence(
      "ForAllValues holds where the request has no such key. Add \"Null\" with the key and \"false\" if the key must be there.",
      "ForAllValues는 요청에 키가 없어도 충족됩니다. 키가 있어야 하면 키와 \"false\"로 된 \"Null\"을 추가하십시오."))
}

extension Sentence {
  /// A key that doesn't exist.
  public static func findingUnknownKey(_ key: String, nearest: String?) -> Sentence {
    guard let nearest else { return Sentence("There is no condition key \(key).", "조건 키 \(key)이(가) 없습니다.") }
    return Sentence(
      "There is no condition key \(key); \(nearest) may be meant.", "조건 키 \(key)이(가) 없습니다. \(nearest)일 수 있습니다.")
  }

  /// The key that is no longer.
  public static let findingARNKey = Sentence(
    "aws:ARN is not supported; write aws:PrincipalArn or aws:SourceArn.", "aws:ARN은 지원되지 않습니다. aws:PrincipalArn 또는 aws:SourceArn으로 쓰십시오.")

  /// A tag without its key.
  public static func findingMissingTagKey(_ key: String, form: String) -> Sentence {
    Sentence("\(key) lacks the tag's key, as in \(form)team.", "\(key)에 \(form)team과 같은 태그 키가 없습니다.")
  }

  /// A tag key that can't exist.
  public static func findingInvalidTagKey(_ tag: String) -> Sentence {
    Sentence("\(tag) can't be a tag's key.", "\(tag)은(는) 태그 키로 쓸 수 없습니다.")
  }

  /// A key twice.
  public static func findingDuplicateKey(_ key: String, _ earlier: String) -> Sentence {
    Sentence("\(key) and \(earlier) are the same condition key.", "\(key)과(와) \(earlier)은(는) 같은 조건 키입니다.")
  }

  /// A key that the actions don't carry.
  public static func findingKeyOfOtherService(_ key: String, services: [String]) -> Sentence {
    let list = services.joined(separator: ", ")
    return Sentence("Requests to \(list) never carry \(key).", "\(list) 요청에는 \(key)이(가) 없습니다.")
  }

  /// A denial that never takes effect.
  public static func findingDenyTag(_ key: String, services: [String]) -> Sentence {
    let list = services.joined(separator: ", ")
    return Sentence("Requests to \(list) don't carry \(key), so they aren't denied by it.", "\(list) 요청에는 \(key)이(가) 없어 거부되지 않습니다.")
  }

  /// No quantifier where many values are.
  public static func findingMissingQuantifier(_ key: String) -> Sentence {
    Sentence(
      "\(key) can hold several values; add ForAllValues: or ForAnyValue:.",
      "\(key)은(는) 값이 여러 개일 수 있습니다. ForAllValues: 또는 ForAnyValue:를 추가하십시오.")
  }

  /// ForAllValues on a key of one value.
  public static func findingForAllOfOne(_ key: String) -> Sentence {
    Sentence("\(key) holds one value, and ForAllValues holds without it.", "\(key)은(는) 값이 하나이며 ForAllValues는 키가 없어도 충족됩니다.")
  }

  /// ForAnyValue on a key of one value.
  public static func findingForAnyOfOne(_ key: String) -> Sentence {
    Sentence("\(key) holds one value, so ForAnyValue: is needless.", "\(key)은(는) 값이 하나이므로 ForAnyValue:가 필요 없습니다.")
  }

  /// ForAllValues that holds without the key.
  public static func findingForAllOfNone(_ key: String) -> Sentence {
    Sentence("The condition also holds where the request has no \(key).", "요청에 \(key)이(가) 없어도 조건이 충족됩니다.")
  }
}
