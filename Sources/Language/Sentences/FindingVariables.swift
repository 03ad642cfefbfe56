/// Findings about policy variables.
extension FindingText {
  /// `${}`.
  public static let emptyVariable = FindingText(
    title: Sentence("Empty policy variable", "빈 정책 변수"),
    help: Sentence(
      "A variable names a condition key, such as ${aws:username}; write one, or remove the braces.",
      "변수에는 ${aws:username}처럼 조건 키가 있어야 합니다. 키를 쓰거나 중괄호를 삭제하십시오."))

  /// No closing brace.
  public static let missingBrace = FindingText(
    title: Sentence("Closing brace missing in a variable", "변수의 닫는 중괄호 누락"),
    help: Sentence(
      "Without the closing brace the text stands for itself and matches nothing that was meant; add }, or write ${$} for a dollar sign.",
      "닫는 중괄호가 없으면 텍스트 그대로 비교되어 의도한 것과 일치하지 않습니다. }를 추가하거나 달러 기호는 ${$}로 쓰십시오."))

  /// A default without quotes.
  public static let missingQuote = FindingText(
    title: Sentence("Default of a variable without quotes", "따옴표가 없는 변수 기본값"),
    help: Sentence(
      "A default stands in single quotes behind a comma, as in ${aws:username, 'nobody'}.",
      "기본값은 ${aws:username, 'nobody'}처럼 쉼표 뒤에 작은따옴표로 묶습니다."))

  /// A space in a variable.
  public static let spaceInVariable = FindingText(
    title: Sentence("Space in a variable", "변수의 공백"),
    help: Sentence("A condition key has no spaces; remove them.", "조건 키에는 공백이 없습니다. 공백을 삭제하십시오."))

  /// A sign in a variable.
  public static let symbolInVariable = FindingText(
    title: Sentence("Sign not allowed in a variable", "변수에 쓸 수 없는 기호"),
    help: Sentence(
      "Within the braces stands one condition key, without wildcards or other variables; only ${*}, ${?} and ${$} are written otherwise.",
      "중괄호 안에는 와일드카드나 다른 변수 없이 조건 키 하나만 씁니다. ${*}, ${?}, ${$}만 예외입니다."))

  /// A variable in an old version.
  public static let variableInOldVersion = FindingText(
    title: Sentence("Policy variable in an old version", "이전 버전의 정책 변수"),
    help: Sentence(
      "Variables work in version 2012-10-17 only and are plain text elsewhere; write \"Version\": \"2012-10-17\".",
      "변수는 2012-10-17 버전에서만 작동하며 다른 버전에서는 일반 텍스트입니다. \"Version\": \"2012-10-17\"로 쓰십시오."))

  /// A variable where none works.
  public static let variableInElement = FindingText(
    title: Sentence("Policy variable in an element without variables", "변수를 쓸 수 없는 요소의 정책 변수"),
    help: Sentence(
      "Variables work in Resource and in conditions, not in actions and principals; use a condition there.",
      "변수는 Resource와 조건에서 작동하며 작업과 보안 주체에서는 작동하지 않습니다. 조건을 쓰십시오."))

  /// A variable for an operator that takes none.
  public static let variableForOperator = FindingText(
    title: Sentence("Policy variable for an operator without variables", "변수를 쓸 수 없는 연산자의 정책 변수"),
    help: Sentence(
      "Variables work with String, Arn and Bool operators; numbers, dates, addresses, binary values and Null take none.",
      "변수는 String, Arn, Bool 연산자에서 작동합니다. 숫자, 날짜, 주소, 이진 값, Null에는 쓸 수 없습니다."))

  /// A variable of an unknown key.
  public static let unknownVariable = FindingText(
    title: Sentence("Policy variable of an unknown key", "알 수 없는 키의 정책 변수"),
    help: Sentence(
      "No request carries the key, so the text never gets a value and matches nothing; correct the name.",
      "어떤 요청에도 키가 없어 값이 채워지지 않고 아무것도 일치하지 않습니다. 이름을 고치십시오."))

  /// A variable of a key with several values.
  public static let multivaluedVariable = FindingText(
    title: Sentence("Policy variable of a key with several values", "값이 여러 개인 키의 정책 변수"),
    help: Sentence(
      "A variable stands for one value; a key that can hold several is not put in, and the text matches nothing.",
      "변수는 값 하나를 뜻합니다. 값이 여러 개일 수 있는 키는 채워지지 않아 아무것도 일치하지 않습니다."))
}

extension Sentence {
  /// `${}`.
  public static func findingEmptyVariable(_ variable: String) -> Sentence {
    Sentence("\(variable) names no condition key.", "\(variable)에 조건 키가 없습니다.")
  }

  /// No closing brace.
  public static func findingMissingBrace(_ variable: String) -> Sentence {
    Sentence("\(variable) lacks the closing brace.", "\(variable)에 닫는 중괄호가 없습니다.")
  }

  /// A default without quotes.
  public static func findingMissingQuote(_ variable: String) -> Sentence {
    Sentence("Put the default in \(variable) into single quotes.", "\(variable)의 기본값을 작은따옴표로 묶으십시오.")
  }

  /// A space in a variable.
  public static func findingSpaceInVariable(_ variable: String) -> Sentence {
    Sentence("Remove the space in \(variable).", "\(variable)의 공백을 삭제하십시오.")
  }

  /// A sign in a variable.
  public static func findingSymbolInVariable(_ symbol: String, _ variable: String) -> Sentence {
    Sentence("Remove \(symbol) from \(variable).", "\(variable)에서 \(symbol)을(를) 삭제하십시오.")
  }

  /// A variable in an old version.
  public static func findingVariableInOldVersion(_ variable: String) -> Sentence {
    Sentence("\(variable) is plain text in this version of the language.", "\(variable)은(는) 이 버전에서 일반 텍스트입니다.")
  }

  /// A variable where none works.
  public static func findingVariableInElement(_ element: String) -> Sentence {
    Sentence("Variables don't work in \(element).", "\(element)에서는 변수가 작동하지 않습니다.")
  }

  /// A variable for an operator that takes none.
  public static func findingVariableForOperator(_ name: String) -> Sentence {
    Sentence("\(name) takes no variables.", "\(name)에는 변수를 쓸 수 없습니다.")
  }

  /// A variable of an unknown key.
  public static func findingUnknownVariable(_ key: String, nearest: String?) -> Sentence {
    guard let nearest else { return Sentence("There is no condition key \(key) to put in.", "채울 조건 키 \(key)이(가) 없습니다.") }
    return Sentence(
      "There is no condition key \(key) to put in; \(nearest) may be meant.", "채울 조건 키 \(key)이(가) 없습니다. \(nearest)일 수 있습니다.")
  }

  /// A variable of a key with several values.
  public static func findingMultivaluedVariable(_ key: String) -> Sentence {
    Sentence("\(key) can hold several values, so the variable stands for none.", "\(key)은(는) 값이 여러 개일 수 있어 변수가 채워지지 않습니다.")
  }
}
