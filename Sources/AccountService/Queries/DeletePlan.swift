import AccountStore
public import IAM
import Language

/// What goes along when something is deleted with everything that hangs on it: the operations that do it, in order, to be performed as one.
///
/// It is what IAM's own console does when a user, group, role or policy is deleted there.
/// Source: [Deleting a role](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_manage_delete.html) and its like.
public struct DeletePlan: Query {
  /// The kind of entity.
  public var kind: EntityKind
  /// Its name.
  public var name: String
  /// A plan changes nothing; its operations need permissions of their own.
  public static let action = "iam:GetUser"
  /// What looking at the entity needs.
  public var wishes: [AccessWish] { [.looking(at: kind, named: name)] }

  /// A query.
  public init(_ kind: EntityKind, named name: String) {
    self.kind = kind
    self.name = name
  }

  /// The plan.
  public struct Answer: Sendable {
    /// What is in the way of a bare deletion: all of it.
    public let conflicts: DeleteConflicts
    /// What must be done, in order; the last one deletes the entity.
    public let operations: [any WriteOperation]
    /// The revision the plan was made at.
    public let expectation: Expectation
  }

  /// Errors: NoSuchEntity; UnmodifiableEntity for roles of IAM Identity Center.
  public func run(in scope: ReadScope) throws -> Answer {
    switch kind {
    case .user: try plan(try scope.user(name), in: scope)
    case .group: try plan(try scope.group(name), in: scope)
    case .role: try plan(try scope.role(name), in: scope)
    case .policy: try plan(try policy(in: scope), in: scope)
    case .instanceProfile: try plan(try scope.instanceProfile(name), in: scope)
    }
  }

  private func policy(in scope: ReadScope) throws -> Stored<ManagedPolicy> {
    guard let policy = try scope.store.policy(named: name) else {
      throw IAMError(.noSuchEntity, .policyNotFound(name), field: "PolicyName")
    }
    return policy
  }

  private func answer<Value>(_ conflicts: DeleteConflicts, _ entity: Stored<Value>, _ name: String, _ operations: [any WriteOperation])
    -> Answer
  {
    Answer(conflicts: conflicts, operations: operations, expectation: Expectation(kind, named: name, revision: entity.revision))
  }

  private func plan(_ user: Stored<User>, in scope: ReadScope) throws -> Answer {
    let name = user.value.name
    let conflicts = try DeleteConflicts.ofUser(user, in: scope)
    let steps = conflicts.obstacles.flatMap { obstacle -> [any WriteOperation] in
      switch obstacle.kind {
      case .loginProfile: [DeleteLoginProfile(userName: name)]
      case .accessKey: [DeleteAccessKey(userName: name, accessKeyID: obstacle.name)]
      case .mfaDevice: remove(obstacle.arn ?? "", user: name)
      case .attachedPolicy: [DetachUserPolicy(userName: name, policyARN: obstacle.arn ?? "")]
      case .inlinePolicy: [DeleteUserPolicy(userName: name, policyName: obstacle.name)]
      case .membership: [RemoveUserFromGroup(groupName: obstacle.name, userName: name)]
      default: []
      }
    }
    return answer(conflicts, user, name, steps + [DeleteUser(userName: name)])
  }

  private func remove(_ serial: String, user name: String) -> [any WriteOperation] {
    [DeactivateMFADevice(userName: name, serialNumber: serial), DeleteVirtualMFADevice(serialNumber: serial)]
  }

  private func plan(_ group: Stored<Group>, in scope: ReadScope) throws -> Answer {
    let name = group.value.name
    let conflicts = try DeleteConflicts.ofGroup(group, in: scope)
    let steps = conflicts.obstacles.compactMap { obstacle -> (any WriteOperation)? in
      switch obstacle.kind {
      case .attachedPolicy: DetachGroupPolicy(groupName: name, policyARN: obstacle.arn ?? "")
      case .inlinePolicy: DeleteGroupPolicy(groupName: name, policyName: obstacle.name)
      case .member: RemoveUserFromGroup(groupName: name, userName: obstacle.name)
      default: nil
      }
    }
    return answer(conflicts, group, name, steps + [DeleteGroup(groupName: name)])
  }

  /// An instance profile that has the role's name was made along with it in IAM's console, and goes along with it.
  private func plan(_ role: Stored<Role>, in scope: ReadScope) throws -> Answer {
    let name = role.value.name
    let conflicts = try DeleteConflicts.ofRole(role, in: scope)
    if role.value.path.hasPrefix(ProtectedRoles.serviceLinked) {
      return answer(conflicts, role, name, [DeleteServiceLinkedRole(roleName: name)])
    }
    try ProtectedRoles.check(role.value)
    let steps = conflicts.obstacles.flatMap { obstacle -> [any WriteOperation] in
      switch obstacle.kind {
      case .attachedPolicy: [DetachRolePolicy(roleName: name, policyARN: obstacle.arn ?? "")]
      case .inlinePolicy: [DeleteRolePolicy(roleName: name, policyName: obstacle.name)]
      case .instanceProfile: leave(obstacle.name, role: name)
      default: []
      }
    }
    return answer(conflicts, role, name, steps + [DeleteRole(roleName: name)])
  }

  private func leave(_ profile: String, role: String) -> [any WriteOperation] {
    let leaving = RemoveRoleFromInstanceProfile(instanceProfileName: profile, roleName: role)
    return profile == role ? [leaving, DeleteInstanceProfile(instanceProfileName: profile)] : [leaving]
  }

  private func plan(_ policy: Stored<ManagedPolicy>, in scope: ReadScope) throws -> Answer {
    let arn = scope.arn(.policy, path: policy.value.path, name: policy.value.name)
    let conflicts = try DeleteConflicts.ofPolicy(policy, in: scope)
    let steps = conflicts.obstacles.compactMap { obstacle -> (any WriteOperation)? in
      switch (obstacle.kind, obstacle.entity) {
      case (.attachment, .user): DetachUserPolicy(userName: obstacle.name, policyARN: arn)
      case (.attachment, .group): DetachGroupPolicy(groupName: obstacle.name, policyARN: arn)
      case (.attachment, .role): DetachRolePolicy(roleName: obstacle.name, policyARN: arn)
      case (.boundaryUse, .user): DeleteUserPermissionsBoundary(userName: obstacle.name)
      case (.boundaryUse, .role): DeleteRolePermissionsBoundary(roleName: obstacle.name)
      case (.version, _): DeletePolicyVersion(policyARN: arn, versionID: obstacle.name)
      default: nil
      }
    }
    return answer(conflicts, policy, policy.value.name, steps + [DeletePolicy(policyARN: arn)])
  }

  private func plan(_ profile: Stored<InstanceProfile>, in scope: ReadScope) throws -> Answer {
    let name = profile.value.name
    let conflicts = try DeleteConflicts.ofInstanceProfile(profile, in: scope)
    let steps = conflicts.obstacles.map { RemoveRoleFromInstanceProfile(instanceProfileName: name, roleName: $0.name) }
    return answer(conflicts, profile, name, steps + [DeleteInstanceProfile(instanceProfileName: name)])
  }
}
