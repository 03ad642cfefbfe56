/// Findings about the form of a document.
extension FindingText {
  /// A statement that an earlier one says.
  public static let redundantStatement = FindingText(
    title: Sentence("Redundant statement", "중복된 문"),
    help: Sentence(
      "Two statements say the same; whoever edits one may forget the other. Remove one.",
      "두 문이 같은 내용입니다. 하나를 편집할 때 다른 하나를 잊을 수 있습니다. 하나를 삭제하십시오."))

  /// An empty Sid.
  public static let emptySid = FindingText(
    title: Sentence("Empty Sid", "빈 Sid"),
    help: Sentence(
      "A Sid tells people, and access-denied messages, what a statement is for; write one, or remove the element.",
      "Sid는 문의 목적을 사람과 액세스 거부 메시지에 알려 줍니다. 값을 쓰거나 요소를 삭제하십시오."))

  /// No version.
  public static let missingVersion = FindingText(
    title: Sentence("No Version", "Version 누락"),
    help: Sentence(
      "Without Version the document counts as 2008-10-17, in which policy variables are plain text; add \"Version\": \"2012-10-17\".",
      "Version이 없으면 2008-10-17로 처리되어 정책 변수가 일반 텍스트가 됩니다. \"Version\": \"2012-10-17\"을 추가하십시오."))

  /// The old version.
  public static let outdatedVersion = FindingText(
    title: Sentence("Old version of the language", "이전 버전의 정책 언어"),
    help: Sentence(
      "2008-10-17 knows no policy variables; write 2012-10-17, after making sure that no ${ stands in the document as plain text.",
      "2008-10-17에는 정책 변수가 없습니다. 문서에 일반 텍스트로 쓴 ${가 없는지 확인한 뒤 2012-10-17로 쓰십시오."))

  /// A condition without values.
  public static let emptyArrayCondition = FindingText(
    title: Sentence("Condition without values", "값이 없는 조건"),
    help: Sentence(
      "An empty list matches no value, so the condition never holds, or always where the operator is negated; add values, or remove the key.",
      "빈 목록은 어떤 값과도 일치하지 않아 조건이 충족되지 않거나, 부정 연산자에서는 항상 충족됩니다. 값을 추가하거나 키를 삭제하십시오."))

  /// ForAllValues without values.
  public static let emptyArrayForAllValues = FindingText(
    title: Sentence("ForAllValues without values", "값이 없는 ForAllValues"),
    help: Sentence(
      "With an empty list it holds only where the key is missing; ask that with Null and \"true\", which says so.",
      "목록이 비어 있으면 키가 없을 때만 충족됩니다. 뜻이 분명한 Null과 \"true\"로 쓰십시오."))

  /// ForAnyValue without values.
  public static let emptyArrayForAnyValue = FindingText(
    title: Sentence("ForAnyValue without values", "값이 없는 ForAnyValue"),
    help: Sentence(
      "With an empty list it never holds, so the statement does nothing; add values, or remove the statement.",
      "목록이 비어 있으면 절대 충족되지 않아 문이 아무 일도 하지 않습니다. 값을 추가하거나 문을 삭제하십시오."))

  /// IfExists without values.
  public static let emptyArrayIfExists = FindingText(
    title: Sentence("IfExists without values", "값이 없는 IfExists"),
    help: Sentence(
      "With an empty list it holds only where the key is missing; ask that with Null and \"true\", which says so.",
      "목록이 비어 있으면 키가 없을 때만 충족됩니다. 뜻이 분명한 Null과 \"true\"로 쓰십시오."))

  /// An empty condition.
  public static let emptyObjectCondition = FindingText(
    title: Sentence("Empty condition", "빈 조건"),
    help: Sentence(
      "It asks nothing and always holds; add what must hold, or remove it, lest somebody takes the statement for a guarded one.",
      "아무것도 묻지 않으므로 항상 충족됩니다. 필요한 조건을 추가하거나, 보호된 문으로 오해하지 않도록 삭제하십시오."))

  /// No principal in a list.
  public static let emptyArrayPrincipal = FindingText(
    title: Sentence("No principal in the list", "보안 주체가 없는 목록"),
    help: Sentence(
      "The list names nobody; add principals, or remove the kind.", "목록에 아무도 없습니다. 보안 주체를 추가하거나 종류를 삭제하십시오."))

  /// No resource in a list.
  public static let emptyArrayResource = FindingText(
    title: Sentence("No resource in the list", "리소스가 없는 목록"),
    help: Sentence(
      "The statement is about no resource and does nothing; add resources.", "문에 리소스가 없어 아무 일도 하지 않습니다. 리소스를 추가하십시오."))

  /// A list of one value.
  public static let arrayOfOne = FindingText(
    title: Sentence("List of one value", "값이 하나인 목록"),
    help: Sentence(
      "Where the language takes a list it takes a bare value too; without the brackets the document is shorter.",
      "목록을 쓸 수 있는 곳에는 값 하나를 그대로 쓸 수 있습니다. 대괄호가 없으면 문서가 짧아집니다."))
}

extension Sentence {
  /// Two statements that say the same.
  public static func findingSameStatement(_ index: Int) -> Sentence {
    Sentence("The statement says the same as Statement[\(index)].", "이 문은 Statement[\(index)]과(와) 같은 내용입니다.")
  }

  /// An empty Sid.
  public static let findingEmptySid = Sentence("The Sid is empty.", "Sid가 비어 있습니다.")

  /// No version.
  public static let findingMissingVersion = Sentence("The document has no Version.", "문서에 Version이 없습니다.")

  /// The old version.
  public static let findingOutdatedVersion = Sentence(
    "2008-10-17 is the old version of the language.", "2008-10-17은 정책 언어의 이전 버전입니다.")

  /// A condition without values.
  public static func findingNoValues(_ key: String) -> Sentence {
    Sentence("\(key) is compared with no value.", "\(key)과(와) 비교할 값이 없습니다.")
  }

  /// An empty condition.
  public static let findingEmptyCondition = Sentence("The condition asks nothing.", "조건이 비어 있습니다.")

  /// No principal in a list.
  public static func findingNoPrincipals(_ kind: String) -> Sentence {
    Sentence("The list of \(kind) principals is empty.", "\(kind) 보안 주체 목록이 비어 있습니다.")
  }

  /// No resource in a list.
  public static let findingNoResources = Sentence("The list of resources is empty.", "리소스 목록이 비어 있습니다.")

  /// Lists of one value.
  public static func findingArrayOfOne(_ count: Int) -> Sentence {
    count == 1
      ? Sentence("The list holds a single value.", "목록에 값이 하나만 있습니다.")
      : Sentence("\(count) lists of the document hold a single value.", "문서의 목록 \(count)개에 값이 하나만 있습니다.")
  }
}
