import AccountStore
public import IAM
public import Language

/// What is in the way of deleting an entity: everything of it, so that a console can show the whole list, while the operation throws the
/// first, as IAM does.
///
/// Source: [DeleteUser](https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUser.html) and the other Delete operations.
public struct DeleteConflicts: Sendable, Hashable {
  /// A thing in the way.
  public struct Obstacle: Sendable, Hashable {
    /// What kind of thing.
    public enum Kind: Sendable, Hashable, CaseIterable {
      /// The user's console password.
      case loginProfile
      /// An access key of the user.
      case accessKey
      /// An MFA device of the user.
      case mfaDevice
      /// A managed policy attached to the entity.
      case attachedPolicy
      /// An inline policy in the entity.
      case inlinePolicy
      /// A group the user is in.
      case membership
      /// A user in the group.
      case member
      /// An instance profile that holds the role.
      case instanceProfile
      /// The role in the instance profile.
      case profileRole
      /// A user, group or role the policy is attached to.
      case attachment
      /// A user or role whose permissions boundary the policy is.
      case boundaryUse
      /// A version of the policy that isn't the default one.
      case version
    }

    /// What kind of thing.
    public let kind: Kind
    /// Its name.
    public let name: String
    /// Its ARN, where it is a managed policy or an MFA device.
    public let arn: String?
    /// The kind of entity it is, for attachments.
    public let entity: EntityKind?

    init(_ kind: Kind, _ name: String, arn: String? = nil, entity: EntityKind? = nil) {
      self.kind = kind
      self.name = name
      self.arn = arn
      self.entity = entity
    }
  }

  /// All that is in the way, in the order IAM checks it.
  public let obstacles: [Obstacle]

  func throwFirst() throws {
    if let first = obstacles.first { throw IAMError(.deleteConflict, first.kind.sentence) }
  }
}

extension DeleteConflicts.Obstacle.Kind {
  /// Why such a thing is in the way, and what must be done first.
  public var sentence: Sentence {
    switch self {
    case .loginProfile: .mustDeleteLoginProfile
    case .accessKey: .mustDeleteAccessKeys
    case .mfaDevice: .mustDeactivateDevices
    case .attachedPolicy: .mustDetachPolicies
    case .inlinePolicy: .mustDeletePolicies
    case .membership: .mustLeaveGroups
    case .member: .mustRemoveUsers
    case .instanceProfile, .profileRole: .mustRemoveRoles
    case .attachment: .mustDetachEverywhere
    case .boundaryUse: .mustRemoveBoundaries
    case .version: .mustDeleteVersions
    }
  }
}
