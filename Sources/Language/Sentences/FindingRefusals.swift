/// What findings are called that IAM refuses a document for: its form and its elements.
extension FindingText {
  /// Not JSON.
  public static let jsonSyntaxError = FindingText(
    title: Sentence("JSON syntax error", "JSON 구문 오류"),
    help: Sentence(
      "A policy document must be JSON: commas between members, double quotes around names and texts, no comma before a closing bracket.",
      "정책 문서는 JSON이어야 합니다. 멤버 사이에는 쉼표를 쓰고, 이름과 텍스트는 큰따옴표로 묶으며, 닫는 괄호 앞에는 쉼표를 쓰지 마십시오."))

  /// A character outside Latin-1.
  public static let invalidCharacter = FindingText(
    title: Sentence("Character that IAM does not take", "IAM이 받지 않는 문자"),
    help: Sentence(
      "IAM takes tab, line ends and the characters from U+0020 to U+00FF in a policy document; write others as \\u escapes or leave them out.",
      "IAM은 정책 문서에서 탭, 줄 끝, U+0020부터 U+00FF까지의 문자만 받습니다. 다른 문자는 \\u 이스케이프로 쓰거나 삭제하십시오."))

  /// Longer than a request.
  public static let documentTooLong = FindingText(
    title: Sentence("Document too long for a request", "요청에 담을 수 없을 만큼 긴 문서"),
    help: Sentence(
      "A request takes a document of up to 131,072 characters; split the policy, or use wildcards in place of long lists.",
      "요청에는 131,072자까지의 문서만 담을 수 있습니다. 정책을 나누거나 긴 목록을 와일드카드로 바꾸십시오."))

  /// Over the quota.
  public static let policySizeExceedsQuota = FindingText(
    title: Sentence("Policy size exceeds the quota", "할당량을 초과한 정책 크기"),
    help: Sentence(
      "The quota of this kind of policy is smaller than the document; split it into several policies, shorten lists with wildcards, or "
        + "remove what is redundant.",
      "이 종류의 정책 할당량보다 문서가 큽니다. 여러 정책으로 나누거나, 와일드카드로 목록을 줄이거나, 중복된 항목을 삭제하십시오."))

  /// A value of a wrong JSON type.
  public static let dataTypeMismatch = FindingText(
    title: Sentence("Wrong type of value", "값의 형식 불일치"),
    help: Sentence(
      "Each element takes one type of JSON value: texts for names and patterns, objects for statements and conditions. Write the value in "
        + "that type.",
      "각 요소에는 정해진 JSON 값 형식이 있습니다. 이름과 패턴에는 텍스트를, 문과 조건에는 객체를 쓰십시오."))

  /// An element that the language doesn't have.
  public static let invalidPolicyElement = FindingText(
    title: Sentence("Unknown element", "알 수 없는 요소"),
    help: Sentence(
      "The policy language has a fixed set of elements, and their case counts; correct the name or remove the element.",
      "정책 언어의 요소는 정해져 있으며 대소문자를 구분합니다. 이름을 고치거나 요소를 삭제하십시오."))

  /// An element and its `Not…` twin.
  public static let unsupportedElementCombination = FindingText(
    title: Sentence("Elements that exclude each other", "함께 쓸 수 없는 요소"),
    help: Sentence(
      "Action and NotAction, Resource and NotResource, Principal and NotPrincipal exclude each other; keep one, and write a second "
        + "statement for the other.",
      "Action과 NotAction, Resource와 NotResource, Principal과 NotPrincipal은 함께 쓸 수 없습니다. 하나만 남기고 나머지는 다른 문에 쓰십시오."))

  /// An element that this kind of policy can't have.
  public static let unsupportedElement = FindingText(
    title: Sentence("Element not allowed in this kind of policy", "이 종류의 정책에 쓸 수 없는 요소"),
    help: Sentence(
      "A trust policy has no Resource, because the role is the resource, and neither trust nor resource control policies take NotPrincipal; "
        + "remove the element.",
      "신뢰 정책에서는 역할이 곧 리소스이므로 Resource를 쓰지 않으며, 신뢰 정책과 리소스 제어 정책에는 NotPrincipal을 쓸 수 없습니다. 요소를 삭제하십시오."))

  /// No statement.
  public static let missingStatement = FindingText(
    title: Sentence("No statement", "문 누락"),
    help: Sentence(
      "A policy without statements decides nothing, and IAM refuses it; add at least one statement.",
      "문이 없는 정책은 아무것도 결정하지 않으며 IAM이 거부합니다. 문을 하나 이상 추가하십시오."))

  /// An old version, or none, where IAM takes the current one only.
  public static let versionRequired = FindingText(
    title: Sentence("Version 2012-10-17 required", "2012-10-17 버전 필요"),
    help: Sentence(
      "IAM takes new policies of this kind only in version 2012-10-17 of the language, which also makes policy variables work.",
      "IAM은 이 종류의 새 정책을 2012-10-17 버전으로만 받습니다. 정책 변수도 이 버전에서만 작동합니다."))

  /// A version that the language doesn't have.
  public static let invalidVersion = FindingText(
    title: Sentence("Unknown version", "알 수 없는 버전"),
    help: Sentence(
      "Version names the language, not the policy: it is 2012-10-17, or 2008-10-17 in old policies. The date of an edit does not belong here.",
      "Version은 정책이 아니라 정책 언어의 버전입니다. 2012-10-17 또는 오래된 정책의 2008-10-17만 있으며 편집 날짜를 쓰는 곳이 아닙니다."))

  /// A Sid with other characters.
  public static let unsupportedSid = FindingText(
    title: Sentence("Character not allowed in a Sid", "Sid에 쓸 수 없는 문자"),
    help: Sentence(
      "IAM takes letters A-Z, a-z and digits in a Sid; write words together, such as ReadReports.",
      "IAM은 Sid에 영문자와 숫자만 받습니다. ReadReports처럼 단어를 붙여 쓰십시오."))

  /// Two statements of one name.
  public static let uniqueSidsRequired = FindingText(
    title: Sentence("Duplicate Sid", "중복된 Sid"),
    help: Sentence(
      "A Sid names one statement of the policy; rename or remove the other one.", "Sid는 정책의 문 하나를 가리킵니다. 다른 하나의 이름을 바꾸거나 삭제하십시오."))

  /// No effect.
  public static let missingEffect = FindingText(
    title: Sentence("No Effect", "Effect 누락"),
    help: Sentence(
      "A statement must say whether it allows or denies; add \"Effect\": \"Allow\" or \"Effect\": \"Deny\".",
      "문에는 허용 또는 거부가 있어야 합니다. \"Effect\": \"Allow\" 또는 \"Effect\": \"Deny\"를 추가하십시오."))

  /// Another effect than Allow and Deny.
  public static let invalidEffect = FindingText(
    title: Sentence("Unknown Effect", "알 수 없는 Effect"),
    help: Sentence(
      "The effects are Allow and Deny, and their case counts.", "효과는 Allow와 Deny뿐이며 대소문자를 구분합니다."))
}
