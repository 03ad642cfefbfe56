/// Whose managed policies a list shows.
public enum PolicySource: String, Sendable, Hashable, CaseIterable {
  /// Those of AWS and of the account, mixed.
  case all = "All"
  /// AWS managed policies.
  case aws = "AWS"
  /// Customer managed policies.
  case customer = "Local"

  /// The source that a request's Scope means.
  init(scope: String?) {
    self = scope.flatMap(PolicySource.init) ?? .all
  }
}
