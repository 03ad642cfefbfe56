import AccountStore
import IAM
import Language

/// Attaching and detaching managed policies: the same for users, groups and roles.
extension WriteScope {
  /// Attaches a policy; one that is attached already stays so without an error.
  func attach(_ arn: String, to owner: PolicyOwner) throws {
    let policy = try reading.managedPolicy(arn, refusal: .notThereOrNotAttachable)
    guard policy.isAttachable else { throw IAMError(.policyNotAttachable, .notAttachable(arn), field: "PolicyArn") }
    let attached = try store.attachedPolicies(of: owner.holder)
    if attached.contains(where: { $0.arn == policy.arn(in: reading) }) { return }
    try reading.checkQuota(owner.attachedQuota, count: attached.count, field: "PolicyArn")
    try store.attach(AttachedPolicy(name: policy.name, arn: policy.arn(in: reading)), to: owner.holder)
  }

  /// Detaches a policy, also one that an import attached and that no longer exists.
  func detach(_ arn: String, from owner: PolicyOwner) throws {
    if try !store.detach(policyARN: arn, from: owner.holder) {
      throw IAMError(.noSuchEntity, .notAttached(arn, holder: owner.name), field: "PolicyArn")
    }
  }
}

extension ReadScope {
  /// A page of the managed policies attached to an owner.
  func attachedPage(of owner: PolicyOwner, pathPrefix: String?, marker: String?, maxItems: Int?) throws -> Page<AttachedPolicyDescription> {
    let attached = try store.attachedPolicies(of: owner.holder).filter { policy in
      pathPrefix.map { ARN(policy.arn)?.path.hasPrefix($0) == true } ?? true
    }
    return try Page(of: attached.map(AttachedPolicyDescription.init), marker: marker, maxItems: maxItems)
  }
}
