/// What a condition says of a request.
enum ConditionVerdict: UInt8, Sendable {
  case fails, holds
  /// The key is missing, and the condition fails for that.
  case failsMissing
  /// The key is missing, and the condition holds for that.
  case holdsMissing

  var holds: Bool { self == .holds || self == .holdsMissing }
  var isMissing: Bool { self == .failsMissing || self == .holdsMissing }
}

extension CompiledPolicy {
  func matchesConditions(_ statement: StatementRecord, _ request: AccessRequest) -> Bool {
    for place in statement.conditions where !verdict(condition: Int(place), request.facts.context).holds { return false }
    return true
  }

  /// One condition, by the rules for missing keys, several values and negated operators.
  func verdict(condition place: Int, _ context: RequestContext) -> ConditionVerdict {
    let condition = conditions[place]
    guard let family = condition.family else { return .fails }
    let arena = bytes
    let key = arena.span.extracting(condition.key.places)
    let found = context.values(of: condition.hash, key)
    if family == .existence { return existence(condition, isMissing: found.isEmpty) }
    if found.isEmpty { return Self.withoutValue(condition) ? .holdsMissing : .failsMissing }
    if condition.quantifier != nil, found.count == 1, context.range(ofValue: found.lowerBound).isEmpty {
      return Self.withoutValue(condition) ? .holds : .fails
    }
    let needsAll = condition.quantifier == .forAllValues || (condition.quantifier == nil && condition.isNegated)
    for value in found {
      let holds = matchesAny(condition, family, context, value) != condition.isNegated
      if holds != needsAll { return holds ? .holds : .fails }
    }
    return needsAll ? .holds : .fails
  }

  private static func withoutValue(_ condition: ConditionRecord) -> Bool {
    if condition.ifExists { return true }
    switch condition.quantifier {
    case .forAllValues: return true
    case .forAnyValue: return false
    case nil: return condition.isNegated
    }
  }

  private func existence(_ condition: ConditionRecord, isMissing: Bool) -> ConditionVerdict {
    for place in condition.values {
      let value = values[Int(place)]
      if value.form == .truth, (value.number == 1) == isMissing { return isMissing ? .holdsMissing : .holds }
    }
    return isMissing ? .failsMissing : .fails
  }

  /// Whether any of the condition's values matches one value of the request.
  private func matchesAny(_ condition: ConditionRecord, _ family: ConditionFamily, _ context: RequestContext, _ value: Int) -> Bool {
    let text = context.bytes.span.extracting(context.range(ofValue: value))
    switch family {
    case .text, .likeText, .caselessText, .arn:
      for place in condition.values where matches(text: Int(place), family, text, context) { return true }
      return false
    case .number: return compares(condition, ConditionNumber.read(text))
    case .date: return compares(condition, ConditionDate.read(text))
    case .truth:
      guard let truth = ConditionTruth.read(text) else { return false }
      for place in condition.values where self.truth(Int(place), context) == truth { return true }
      return false
    case .binary:
      guard let decoded = Base64Bytes.decode(text) else { return false }
      let arena = bytes
      for place in condition.values where values[Int(place)].form == .binary {
        if PatternMatcher.isEqual(arena.span.extracting(values[Int(place)].bytes.places), decoded.span) { return true }
      }
      return false
    case .address:
      guard let address = ConditionAddress.read(text) else { return false }
      for place in condition.values where values[Int(place)].form == .address && values[Int(place)].address.contains(address) {
        return true
      }
      return false
    case .existence: return false
    }
  }

  private func compares(_ condition: ConditionRecord, _ number: Int128?) -> Bool {
    guard let number else { return false }
    for place in condition.values where values[Int(place)].form == .number {
      if condition.order.holds(number, values[Int(place)].number) { return true }
    }
    return false
  }

  private func truth(_ place: Int, _ context: RequestContext) -> Bool? {
    let value = values[place]
    switch value.form {
    case .truth: return value.number == 1
    case .variable: return variables[Int(value.variable)].resolved(context).flatMap { ConditionTruth.read($0.span) }
    default: return nil
    }
  }

  private func matches(text place: Int, _ family: ConditionFamily, _ text: Span<UInt8>, _ context: RequestContext) -> Bool {
    let value = values[place]
    let arena = bytes
    switch value.form {
    case .everything: return true
    case .exact:
      let pattern = arena.span.extracting(value.bytes.places)
      return family == .caselessText ? CaselessText.isEqual(pattern, text) : PatternMatcher.isEqual(pattern, text)
    case .pattern: return PatternMatcher.matches(arena.span.extracting(value.bytes.places), text)
    case .arn: return ARNPattern.matches(arena.span.extracting(value.bytes.places), text)
    case .variable:
      guard let resolved = variables[Int(value.variable)].resolved(context) else { return false }
      return Self.matches(resolved, family, text)
    case .number, .address, .truth, .binary, .unreadable: return false
    }
  }

  /// A text whose variables were filled in.
  private static func matches(_ resolved: [UInt8], _ family: ConditionFamily, _ text: Span<UInt8>) -> Bool {
    switch family {
    case .caselessText: CaselessText.isEqual(CaselessText.folded(resolved).span, text)
    case .likeText: PatternMatcher.matches(resolved.span, text)
    case .arn:
      ARNPattern.form(of: resolved) == .everything || ARNPattern.matches(resolved.span, text)
    default: PatternMatcher.isEqual(resolved.span, text)
    }
  }
}
