extension PolicyCompiler {
  mutating func add(_ condition: PolicyCondition) {
    let comparison = condition.comparison
    let family = comparison?.comparison.family
    let key = keep(condition.key.utf8)
    let first = Int32(values.count)
    if let comparison {
      for text in condition.values { values.append(value(text, comparison.comparison)) }
    }
    conditions.append(
      ConditionRecord(
        family: family, order: comparison?.comparison.order ?? .equal, isNegated: comparison?.comparison.isNegated ?? false,
        ifExists: comparison?.ifExists ?? false, quantifier: comparison?.quantifier,
        hash: PatternBytes.caselessHash(condition.key.utf8), key: key, values: first..<Int32(values.count)))
  }

  private mutating func value(_ text: String, _ comparison: ConditionOperator.Comparison) -> ValueRecord {
    let plain = Array(text.utf8)
    let family = comparison.family
    let hasWildcards = family == .likeText || family == .arn
    if knowsVariables, comparison.takesVariables, let variable = VariableText(plain, wildcards: hasWildcards) {
      if let constant = variable.constant { return value(bytes: constant, family) }
      variables.append(variable)
      return ValueRecord(form: .variable, variable: Int32(variables.count - 1))
    }
    return value(bytes: hasWildcards ? PatternBytes.pattern(plain) : plain, family)
  }

  private mutating func value(bytes text: [UInt8], _ family: ConditionFamily) -> ValueRecord {
    switch family {
    case .text: return ValueRecord(form: .exact, bytes: keep(text))
    case .caselessText: return ValueRecord(form: .exact, bytes: keep(CaselessText.folded(text)))
    case .likeText:
      let isPlain = !text.contains(where: PatternBytes.isWildcard)
      return ValueRecord(form: isPlain ? .exact : .pattern, bytes: keep(text))
    case .arn:
      if ARNPattern.form(of: text) == .everything { return ValueRecord(form: .everything) }
      // Only the Resource element completes what is missing.
      return ARNPattern.isWhole(text) ? ValueRecord(form: .arn, bytes: keep(text)) : ValueRecord(form: .unreadable)
    case .number, .date:
      let number = family == .date ? ConditionDate.read(text.span) : ConditionNumber.read(text.span)
      return number.map { ValueRecord(form: .number, number: $0) } ?? ValueRecord(form: .unreadable)
    case .truth, .existence:
      return ConditionTruth.read(text.span).map { ValueRecord(form: .truth, number: $0 ? 1 : 0) } ?? ValueRecord(form: .unreadable)
    case .binary:
      return Base64Bytes.decode(text.span).map { ValueRecord(form: .binary, bytes: keep($0)) } ?? ValueRecord(form: .unreadable)
    case .address:
      return ConditionAddress.read(text.span).map { ValueRecord(form: .address, address: $0) } ?? ValueRecord(form: .unreadable)
    }
  }
}

/// The truths of `Bool` and `Null`.
enum ConditionTruth {
  /// `true` or `false`, whatever the case; nil for anything else.
  static func read(_ text: Span<UInt8>) -> Bool? {
    if isWord(text, "true") { return true }
    return isWord(text, "false") ? false : nil
  }

  private static func isWord(_ text: Span<UInt8>, _ word: StaticString) -> Bool {
    guard text.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { letters in
      for index in 0..<letters.count where PatternBytes.lower(text[index]) != letters[index] { return false }
      return true
    }
  }
}

/// Comparison without regard to case.
enum CaselessText {
  /// A text's bytes with its letters small: by Unicode's rule where it isn't plain ASCII.
  static func folded(_ text: [UInt8]) -> [UInt8] {
    if text.allSatisfy({ $0 < 0x80 }) { return text.map(PatternBytes.lower) }
    return Array(String(decoding: text, as: UTF8.self).lowercased().utf8)
  }

  /// Whether a text equals a folded one. Allocates only where the text isn't plain ASCII.
  static func isEqual(_ folded: Span<UInt8>, _ text: Span<UInt8>) -> Bool {
    var isASCII = true
    for index in 0..<text.count where text[index] >= 0x80 { isASCII = false }
    guard isASCII else {
      var bytes: [UInt8] = []
      for index in 0..<text.count { bytes.append(text[index]) }
      return PatternMatcher.isEqual(folded, self.folded(bytes).span)
    }
    guard folded.count == text.count else { return false }
    for index in 0..<text.count where PatternBytes.lower(text[index]) != folded[index] { return false }
    return true
  }
}
