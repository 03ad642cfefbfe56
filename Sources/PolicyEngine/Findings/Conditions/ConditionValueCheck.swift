import Language

/// Values that their operator can't read, and lists whose values don't go together.
enum ConditionValueCheck: StatementCheck {
  static let bool = FindingKind("TYPE_MISMATCH_BOOLEAN", .warning, .typeMismatchBoolean)
  static let number = FindingKind("TYPE_MISMATCH_NUMBER", .warning, .typeMismatchNumber)
  static let address = FindingKind("TYPE_MISMATCH_IP_RANGE", .warning, .typeMismatchIPRange)
  static let binary = FindingKind("TYPE_MISMATCH_STRING", .warning, .typeMismatchString)
  static let arn = FindingKind("TYPE_MISMATCH_ARN", .warning, .typeMismatchARN)
  static let epoch = FindingKind("INVALID_DATE_VALUE", .warning, .invalidDateValue)
  static let mixed = FindingKind("INVALID_CONDITION_DATA_TYPE", .error, .invalidConditionDataType)
  static let severalTruths = FindingKind("INVALID_CONDITION_MULTIPLE_BOOLEAN", .error, .multipleBoolean)
  static let kinds = [bool, number, address, binary, arn, epoch, mixed, severalTruths]

  static func look(at statement: ReviewedStatement, of policy: ReviewedPolicy, _ found: inout FindingList) {
    for condition in statement.conditions {
      guard let comparison = condition.comparison?.comparison else { continue }
      for item in condition.values where !(comparison.takesVariables && item.text.contains("${")) {
        look(at: item, comparison, condition.operatorName, &found)
      }
      if Set(condition.values.map(\.value.kind)).count > 1 { found.add(mixed, .findingMixedTypes(condition.key), at: condition.member) }
      if comparison.family == .truth || comparison.family == .existence, condition.values.count > 1 {
        found.add(severalTruths, .findingSeveralTruths(condition.key), at: condition.member)
      }
    }
  }

  private static func look(
    at item: ReviewedText, _ comparison: ConditionOperator.Comparison, _ name: String, _ found: inout FindingList
  ) {
    let bytes = Array(item.text.utf8)
    switch comparison.family {
    case .truth, .existence:
      if !["true", "false"].contains(item.text.lowercased()) { found.add(bool, .findingNotBoolean(item.text, name), at: item.value) }
    case .number: if ConditionNumber.read(bytes.span) == nil { found.add(number, .findingNotNumber(item.text, name), at: item.value) }
    case .address: if ConditionAddress.read(bytes.span) == nil { found.add(address, .findingNotAddress(item.text, name), at: item.value) }
    case .binary: if Base64Bytes.decode(bytes.span) == nil { found.add(binary, .findingNotBase64(item.text, name), at: item.value) }
    case .date: if isEpoch(item.text) { found.add(epoch, .findingEpochDate(item.text), at: item.value) }
    case .arn: if !isARN(item.text) { found.add(arn, .findingNotARN(item.text, name), at: item.value) }
    case .text, .caselessText, .likeText: break
    }
  }

  private static func isEpoch(_ text: String) -> Bool {
    text.utf8.count > 4 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
  }

  private static func isARN(_ text: String) -> Bool {
    if PatternRelation.isStars(text) { return true }
    let parts = DocumentValidator.segments(text)
    return parts.count == 6 && (parts[0] == "arn" || PatternRelation.hasWildcard(parts[0]))
  }
}
