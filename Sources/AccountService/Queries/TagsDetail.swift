import AccountStore
public import IAM
import Language

/// The tags of an entity with the revision they were read at, for an editor of tags.
public struct TagsDetail: Query {
  /// What kind of entity; groups have no tags.
  public var kind: EntityKind
  /// Its name.
  public var name: String
  /// The action where the entity is a user; see `wishes`.
  public static let action = "iam:ListUserTags"
  /// The entity's own action.
  public var wishes: [AccessWish] {
    switch kind {
    case .user: [AccessWish("iam:ListUserTags", on: .user(name))]
    case .role: [AccessWish("iam:ListRoleTags", on: .role(name))]
    case .instanceProfile: [AccessWish("iam:ListInstanceProfileTags", on: .instanceProfile(name))]
    case .policy: [AccessWish("iam:ListPolicyTags", on: .ownPolicy(name))]
    case .group: [AccessWish("iam:GetGroup", on: .group(name))]
    }
  }

  /// What is told.
  public struct Answer: Sendable, Hashable {
    /// The tags, in the order they were set.
    public let tags: [Tag]
    /// The entity's revision.
    public let revision: Int
  }

  /// A query.
  public init(_ kind: EntityKind, _ name: String) {
    self.kind = kind
    self.name = name
  }

  /// Errors: NoSuchEntity.
  public func run(in scope: ReadScope) throws -> Answer {
    switch kind {
    case .user:
      let user = try scope.user(name)
      return Answer(tags: user.value.tags, revision: user.revision)
    case .role:
      let role = try scope.role(name)
      return Answer(tags: role.value.tags, revision: role.revision)
    case .instanceProfile:
      let profile = try scope.instanceProfile(name)
      return Answer(tags: profile.value.tags, revision: profile.revision)
    case .policy:
      guard let policy = try scope.store.policy(named: name) else {
        throw IAMError(.noSuchEntity, .policyNotFound(name), field: "PolicyArn")
      }
      return Answer(tags: policy.value.tags, revision: policy.revision)
    case .group:
      return Answer(tags: [], revision: try scope.group(name).revision)
    }
  }
}
