extension StringProtocol {
  /// The texts between separators, empty ones too. Swift's own splitting would not see a separator that a combining mark follows.
  func parts(at separator: Unicode.Scalar, maxSplits: Int = Int.max) -> [Substring] {
    Substring(self).unicodeScalars.split(separator: separator, maxSplits: maxSplits, omittingEmptySubsequences: false).map(Substring.init)
  }
}

/// Patterns of ARNs: the six parts are compared one by one, so that a wildcard doesn't reach over one of the first five colons; the sixth
/// part takes the rest, colons included.
///
/// Source: [Resource element](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html).
enum ARNPattern {
  /// The number of colons that part an ARN.
  static let colons = 5

  /// A pattern with its missing parts written out as `*`, as IAM completes it.
  static func completed(_ pattern: [UInt8]) -> [UInt8] {
    var missing = colons
    for byte in pattern where byte == UInt8(ascii: ":") {
      missing -= 1
      if missing == 0 { return pattern }
    }
    return pattern + (0..<missing).flatMap { _ in [UInt8(ascii: ":"), PatternBytes.anyRun] }
  }

  /// Whether a pattern has all six parts.
  static func isWhole(_ pattern: [UInt8]) -> Bool {
    pattern.lazy.filter { $0 == UInt8(ascii: ":") }.count >= colons
  }

  /// Whether a pattern is stars alone, which also stand for no resource at all.
  static func isEverything(_ pattern: Span<UInt8>) -> Bool {
    guard pattern.count > 0 else { return false }
    for index in 0..<pattern.count where pattern[index] != PatternBytes.anyRun { return false }
    return true
  }

  /// Whether an ARN matches a pattern of six parts.
  static func matches(_ pattern: Span<UInt8>, _ arn: Span<UInt8>) -> Bool {
    var patternStart = 0
    var start = 0
    for _ in 0..<colons {
      let patternEnd = nextColon(pattern, patternStart)
      let end = nextColon(arn, start)
      guard patternEnd < pattern.count, end < arn.count else { return false }
      guard PatternMatcher.matches(pattern.extracting(patternStart..<patternEnd), arn.extracting(start..<end)) else { return false }
      patternStart = patternEnd + 1
      start = end + 1
    }
    return PatternMatcher.matches(pattern.extracting(patternStart..<pattern.count), arn.extracting(start..<arn.count))
  }

  static func nextColon(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != UInt8(ascii: ":") { index += 1 }
    return index
  }

  /// Where the wildcards of a completed pattern stand, which tells how little need be compared.
  static func form(of pattern: [UInt8]) -> Form {
    guard let first = pattern.firstIndex(where: PatternBytes.isWildcard) else { return .exact }
    if pattern.allSatisfy({ $0 == PatternBytes.anyRun }) { return .everything }
    guard pattern[..<first].lazy.filter({ $0 == UInt8(ascii: ":") }).count >= colons else { return .parted }
    return first == pattern.count - 1 && pattern[first] == PatternBytes.anyRun ? .prefix : .whole
  }

  enum Form: UInt8 {
    /// Stars alone.
    case everything
    /// No wildcard.
    case exact
    /// One star, at the end of the sixth part.
    case prefix
    /// Wildcards in the sixth part only: the whole can be matched at once.
    case whole
    /// Wildcards in the first five parts too.
    case parted
    /// With policy variables.
    case variable
  }
}
