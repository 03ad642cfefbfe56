/// A kind of entity that has a name, a path and an ARN in an account.
public enum EntityKind: String, Sendable, Hashable, CaseIterable {
  /// An IAM user.
  case user
  /// A user group.
  case group
  /// A role.
  case role
  /// A customer managed policy.
  case policy
  /// An instance profile.
  case instanceProfile

  /// The first segment of the entity's ARN after the account.
  public var resourceType: String {
    switch self {
    case .instanceProfile: "instance-profile"
    default: rawValue
    }
  }

  /// The prefix of its unique IDs.
  public var idPrefix: UniqueID.Prefix {
    switch self {
    case .user: .user
    case .group: .group
    case .role: .role
    case .policy: .policy
    case .instanceProfile: .instanceProfile
    }
  }
}
