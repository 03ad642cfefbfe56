import AccountStore
import IAM

/// A user, group or role as the owner of policies: how requests name it and which quotas bind it.
struct PolicyOwner {
  let kind: EntityKind
  let name: String
  let holder: Holder

  init(_ user: Stored<User>) {
    (kind, name, holder) = (.user, user.value.name, .user(user.key))
  }

  init(_ group: Stored<Group>) {
    (kind, name, holder) = (.group, group.value.name, .group(group.key))
  }

  init(_ role: Stored<Role>) {
    (kind, name, holder) = (.role, role.value.name, .role(role.key))
  }

  /// How many managed policies it may have.
  var attachedQuota: Quota {
    switch holder {
    case .user: .policiesPerUser
    case .group: .policiesPerGroup
    case .role: .policiesPerRole
    }
  }

  /// How long its inline policies may be together.
  var inlineQuota: Quota {
    switch holder {
    case .user: .userPolicySize
    case .group: .groupPolicySize
    case .role: .rolePolicySize
    }
  }
}
