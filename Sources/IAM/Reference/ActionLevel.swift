/// What an action does to a resource, as the service authorization reference sorts it.
///
/// Source: [Access levels](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html).
public enum ActionLevel: UInt8, Sendable, Hashable, CaseIterable {
  /// Sees that resources exist, not what they hold.
  case list = 0x4C
  /// Reads what resources hold.
  case read = 0x52
  /// Makes, deletes or changes resources.
  case write = 0x57
  /// Changes tags only.
  case tagging = 0x54
  /// Gives or takes permissions on resources.
  case permissionsManagement = 0x50
}
