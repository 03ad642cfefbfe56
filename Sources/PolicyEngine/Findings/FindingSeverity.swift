/// How much a finding matters, as Access Analyzer grades them.
///
/// Source: [Validating policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-policy-validation.html).
public enum FindingSeverity: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Something doesn't work, or IAM refuses the document.
  case error
  /// The document gives more than its author may think.
  case securityWarning = "security-warning"
  /// Something is likely not to do what it looks like.
  case warning
  /// It works, and can be said better.
  case suggestion

  /// The graver one comes first.
  public static func < (left: FindingSeverity, right: FindingSeverity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .error: 0
    case .securityWarning: 1
    case .warning: 2
    case .suggestion: 3
    }
  }
}
