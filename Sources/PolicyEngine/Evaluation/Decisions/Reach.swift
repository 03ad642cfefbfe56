/// How far a permission goes, asked before a request is made: some of its context is still open.
public enum Reach: Int, Sendable, Hashable, Comparable, CaseIterable {
  /// Whatever the circumstances, it is denied.
  case never
  /// Some circumstances allow it.
  case conditional
  /// It is allowed whatever the open context keys turn out to be.
  case always

  /// Orders by how much is allowed.
  public static func < (left: Reach, right: Reach) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// Which resources a question is about.
public enum ResourceScope: Sendable, Hashable, CaseIterable {
  /// The request's own.
  case named
  /// At least one: what some statement allows, unless a deny takes every resource away.
  case some
  /// Each and every one.
  case every
}

extension PoliciesInForce {
  /// How far the permission for a request goes, where context keys that the request doesn't give are open. Keys that follow from the
  /// principal (`aws:PrincipalTag/…`, `aws:username` …) are never open: without a value they are missing.
  /// - Parameter resources: what the question is about; for `some` and `every` the request's own resource doesn't count.
  public func reach(of request: AccessRequest, resources: ResourceScope = .named) -> Reach {
    guard isAllowed(request, .atBest, resources: resources) else { return .never }
    return isAllowed(request, .atWorst, resources: resources) ? .always : .conditional
  }

  func isAllowed(_ request: AccessRequest, _ assumption: Question.Assumption, resources: ResourceScope) -> Bool {
    evaluate(Question(request, assumption, resources: resources, hasBoundary: boundary != nil)).decision == .allowed
  }
}

extension CompiledPolicy {
  /// Whether a statement is about all resources, as `"Resource": "*"` is.
  func namesEveryResource(_ statement: StatementRecord, whenAbsent: Bool) -> Bool {
    guard statement.hasResources else { return whenAbsent }
    if statement.negatesResources { return statement.resources.isEmpty }
    for place in statement.resources where resources[Int(place)].form == .everything { return true }
    return false
  }

  /// Whether the outcome of a condition is open: its key has no value, and the principal doesn't settle that, or a variable in its values
  /// is of that sort.
  func isOpen(condition place: Int, _ context: RequestContext) -> Bool {
    let condition = conditions[place]
    let arena = bytes
    let key = arena.span.extracting(condition.key.places)
    if context.values(of: condition.hash, key).isEmpty, !PrincipalKeys.isPrincipalKey(key) { return true }
    for place in condition.values where values[Int(place)].form == .variable {
      for name in variables[Int(values[Int(place)].variable)].unresolvedKeys(context) {
        let name = Array(name.utf8)
        if !PrincipalKeys.isPrincipalKey(name.span) { return true }
      }
    }
    return false
  }
}

/// The context keys that follow from who asks.
enum PrincipalKeys {
  /// Whether a key begins with `aws:Principal`, or is `aws:username` or `aws:userid`; case doesn't count.
  static func isPrincipalKey(_ key: Span<UInt8>) -> Bool {
    begins(key, "aws:principal") || (begins(key, "aws:user") && (key.count == 12 || key.count == 10))
  }

  private static func begins(_ key: Span<UInt8>, _ word: StaticString) -> Bool {
    guard key.count >= word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { letters in
      for index in 0..<letters.count where PatternBytes.lower(key[index]) != letters[index] { return false }
      return true
    }
  }
}
