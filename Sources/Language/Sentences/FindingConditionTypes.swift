/// Findings about operators and the form of their values.
extension FindingText {
  /// An operator for another type.
  public static let typeMismatch = FindingText(
    title: Sentence("Operator for another type of key", "키의 형식과 다른 연산자"),
    help: Sentence(
      "The operator compares something else than the key holds, so that values which look equal may not match; use an "
        + "operator of the key's "
        + "type.",
      "연산자가 키의 값과 다른 형식을 비교하므로 같아 보이는 값도 일치하지 않을 수 있습니다. 키의 형식에 맞는 연산자를 쓰십시오."))

  /// No truth.
  public static let typeMismatchBoolean = FindingText(
    title: Sentence("Value is neither true nor false", "true나 false가 아닌 값"),
    help: Sentence(
      "Bool and Null compare with true or false and match nothing else.", "Bool과 Null은 true 또는 false와만 비교합니다. 다른 값은 일치하지 않습니다."))

  /// No number.
  public static let typeMismatchNumber = FindingText(
    title: Sentence("Value is not a number", "숫자가 아닌 값"),
    help: Sentence(
      "Numeric operators read whole numbers and decimals such as 3600 or 0.5; a value that is none never matches.",
      "숫자 연산자는 3600이나 0.5와 같은 정수와 소수를 읽습니다. 숫자가 아닌 값은 일치하지 않습니다."))

  /// No address.
  public static let typeMismatchIPRange = FindingText(
    title: Sentence("Value is not an IP range", "IP 범위가 아닌 값"),
    help: Sentence(
      "Address operators read CIDR ranges such as 203.0.113.0/24 and 2001:db8::/32, or single addresses; wildcards don't work there.",
      "주소 연산자는 203.0.113.0/24, 2001:db8::/32와 같은 CIDR 범위나 단일 주소를 읽습니다. 와일드카드는 쓸 수 없습니다."))

  /// No base 64.
  public static let typeMismatchString = FindingText(
    title: Sentence("Value is not base 64", "base64가 아닌 값"),
    help: Sentence("BinaryEquals compares bytes written in base 64.", "BinaryEquals는 base64로 쓴 바이트를 비교합니다."))

  /// No ARN.
  public static let typeMismatchARN = FindingText(
    title: Sentence("Value is not an ARN", "ARN이 아닌 값"),
    help: Sentence(
      "ARN operators compare the six parts of an ARN one by one; a value without them never matches. Write all six, with "
        + "* where any will do.",
      "ARN 연산자는 ARN의 여섯 부분을 하나씩 비교하므로 부분이 모자란 값은 일치하지 않습니다. 무엇이든 되는 곳은 *로 하여 여섯 부분을 모두 쓰십시오."))

  /// Seconds since 1970.
  public static let invalidDateValue = FindingText(
    title: Sentence("Date in seconds since 1970", "1970년부터의 초로 쓴 날짜"),
    help: Sentence(
      "Nobody can read such a date at a glance; write ISO 8601, such as 2026-01-31T09:00:00Z.",
      "한눈에 읽을 수 없는 날짜입니다. 2026-01-31T09:00:00Z와 같은 ISO 8601로 쓰십시오."))

  /// Texts, numbers and truths in one list.
  public static let invalidConditionDataType = FindingText(
    title: Sentence("Values of different JSON types", "JSON 형식이 서로 다른 값"),
    help: Sentence(
      "The values of one key must be of one JSON type; put all into double quotes.", "한 키의 값은 JSON 형식이 같아야 합니다. 모두 큰따옴표로 묶으십시오."))

  /// Several truths.
  public static let multipleBoolean = FindingText(
    title: Sentence("Several truth values", "여러 개의 불리언 값"),
    help: Sentence(
      "A key that is true or false can't be both, and with both listed the condition always holds; keep one.",
      "true나 false인 키는 둘 다일 수 없으며 둘 다 쓰면 조건이 항상 충족됩니다. 하나만 남기십시오."))

  /// Wildcards without Like.
  public static let wildcardWithoutLike = FindingText(
    title: Sentence("Wildcard without a Like operator", "Like 연산자가 없는 와일드카드"),
    help: Sentence(
      "Equals operators take * and ? for plain characters; use StringLike or StringNotLike for patterns.",
      "Equals 연산자는 *와 ?를 일반 문자로 처리합니다. 패턴에는 StringLike나 StringNotLike를 쓰십시오."))
}

extension Sentence {
  /// An operator for another type.
  public static func findingTypeMismatch(_ key: String, type: String, use: String, _ name: String) -> Sentence {
    Sentence(
      "\(key) holds \(type) values, which \(name) doesn't compare; use an operator such as \(use).",
      "\(key)의 값은 \(type) 형식이며 \(name)(으)로 비교할 수 없습니다. \(use)와 같은 연산자를 쓰십시오.")
  }

  /// No truth.
  public static func findingNotBoolean(_ value: String, _ name: String) -> Sentence {
    Sentence("\(name) compares with true or false, not \(value).", "\(name)은(는) true 또는 false와 비교합니다. \(value)은(는) 쓸 수 없습니다.")
  }

  /// No number.
  public static func findingNotNumber(_ value: String, _ name: String) -> Sentence {
    Sentence("\(name) can't read \(value) as a number.", "\(name)에서 \(value)은(는) 숫자로 읽을 수 없습니다.")
  }

  /// No address.
  public static func findingNotAddress(_ value: String, _ name: String) -> Sentence {
    Sentence("\(name) can't read \(value) as an IP range.", "\(name)에서 \(value)은(는) IP 범위로 읽을 수 없습니다.")
  }

  /// No base 64.
  public static func findingNotBase64(_ value: String, _ name: String) -> Sentence {
    Sentence("\(name) can't read \(value) as base 64.", "\(name)에서 \(value)은(는) base64로 읽을 수 없습니다.")
  }

  /// No ARN.
  public static func findingNotARN(_ value: String, _ name: String) -> Sentence {
    Sentence("\(name) can't read \(value) as an ARN of six parts.", "\(name)에서 \(value)은(는) 여섯 부분으로 된 ARN으로 읽을 수 없습니다.")
  }

  /// Seconds since 1970.
  public static func findingEpochDate(_ value: String) -> Sentence {
    Sentence("\(value) counts seconds since 1970.", "\(value)은(는) 1970년부터의 초입니다.")
  }

  /// Texts, numbers and truths in one list.
  public static func findingMixedTypes(_ key: String) -> Sentence {
    Sentence("The values of \(key) are of different JSON types.", "\(key)의 값은 JSON 형식이 서로 다릅니다.")
  }

  /// Several truths.
  public static func findingSeveralTruths(_ key: String) -> Sentence {
    Sentence("\(key) is compared with several truth values.", "\(key)을(를) 여러 불리언 값과 비교합니다.")
  }

  /// Wildcards without Like.
  public static func findingWildcardWithoutLike(_ name: String, _ like: String) -> Sentence {
    Sentence(
      "\(name) takes the wildcard for a plain character; use \(like).", "\(name)은(는) 와일드카드를 일반 문자로 처리합니다. \(like)을(를) 쓰십시오.")
  }
}
