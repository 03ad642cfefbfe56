import AccountStore
import IAM

/// What is in the way of deleting each kind of entity, in the order IAM checks it.
extension DeleteConflicts {
  static func ofUser(_ user: Stored<User>, in scope: ReadScope) throws -> DeleteConflicts {
    let policies = try policies(of: .user(user.key), in: scope)
    let groups = try scope.store.groups(ofUser: user.key).map { Obstacle(.membership, $0.value.name) }
    return DeleteConflicts(obstacles: try credentials(of: user, in: scope) + policies + groups)
  }

  private static func credentials(of user: Stored<User>, in scope: ReadScope) throws -> [Obstacle] {
    let owner = CredentialOwner.user(user.key)
    let password = try scope.store.loginProfile(of: owner).map { _ in Obstacle(.loginProfile, user.value.name) }
    let keys = try scope.store.accessKeys(of: owner).map { Obstacle(.accessKey, $0.id) }
    let devices = try scope.store.mfaDevices(of: owner).map { Obstacle(.mfaDevice, $0.name, arn: $0.serialNumber) }
    return [password].compactMap { $0 } + keys + devices
  }

  static func ofGroup(_ group: Stored<Group>, in scope: ReadScope) throws -> DeleteConflicts {
    let members = try allMembers(of: group, in: scope).map { Obstacle(.member, $0.value.name) }
    return DeleteConflicts(obstacles: members + (try policies(of: .group(group.key), in: scope)))
  }

  static func ofRole(_ role: Stored<Role>, in scope: ReadScope) throws -> DeleteConflicts {
    let profiles = try scope.store.instanceProfiles(ofRole: role.key).map { Obstacle(.instanceProfile, $0.value.name) }
    return DeleteConflicts(obstacles: profiles + (try policies(of: .role(role.key), in: scope)))
  }

  static func ofPolicy(_ policy: Stored<ManagedPolicy>, in scope: ReadScope) throws -> DeleteConflicts {
    let arn = scope.arn(.policy, path: policy.value.path, name: policy.value.name)
    let attached = try PolicyUsers(scope: scope, arn: arn).all(.attached).map { Obstacle(.attachment, $0.name, entity: $0.kind) }
    let bounded = try PolicyUsers(scope: scope, arn: arn).all(.bounded).map { Obstacle(.boundaryUse, $0.name, entity: $0.kind) }
    let versions = try AnyPolicy.customer(policy).versions(in: scope).filter { $0.id != policy.value.defaultVersion }
    return DeleteConflicts(obstacles: attached + bounded + versions.map { Obstacle(.version, $0.id) })
  }

  static func ofInstanceProfile(_ profile: Stored<InstanceProfile>, in scope: ReadScope) throws -> DeleteConflicts {
    let roles = try scope.store.roles(ofInstanceProfile: profile.key).map { Obstacle(.profileRole, $0.value.name) }
    return DeleteConflicts(obstacles: roles)
  }

  private static func policies(of holder: Holder, in scope: ReadScope) throws -> [Obstacle] {
    let attached = try scope.store.attachedPolicies(of: holder).map { Obstacle(.attachedPolicy, $0.name, arn: $0.arn) }
    let inline = try scope.store.inlinePolicies(of: holder).map { Obstacle(.inlinePolicy, $0.name) }
    return attached + inline
  }

  private static func allMembers(of group: Stored<Group>, in scope: ReadScope) throws -> [Stored<User>] {
    var members: [Stored<User>] = []
    var anchor = WindowRequest.Anchor.start
    while true {
      let window = try scope.store.members(ofGroup: group.key, WindowRequest(anchor: anchor, limit: 1000))
      members += window.rows
      guard window.hasAfter, let last = window.seekKeys.last else { return members }
      anchor = .after(last)
    }
  }
}
