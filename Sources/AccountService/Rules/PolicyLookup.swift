import AWSCatalog
import AccountStore
import IAM
import Language

/// Finding managed policies by their ARN.
extension ReadScope {
  /// How a request that names a policy is refused when there is none.
  enum PolicyRefusal {
    /// It can't be found.
    case notFound
    /// It isn't there to be attached.
    case notThereOrNotAttachable

    func sentence(_ arn: String) -> Sentence {
      switch self {
      case .notFound: .policyNotFound(arn)
      case .notThereOrNotAttachable: .noSuchPolicy(arn)
      }
    }
  }

  /// The managed policy with an ARN. Throws InvalidInput where it is no policy's ARN, NoSuchEntity where there is none.
  func managedPolicy(_ arn: String, member: String = "PolicyArn", refusal: PolicyRefusal = .notFound) throws -> AnyPolicy {
    if let policy = try findPolicy(arn) { return policy }
    guard let parts = ARN(arn), parts.service == "iam", parts.resourceType == "policy" else {
      throw IAMError(.invalidInput, .badPolicyARN(arn), field: member)
    }
    throw IAMError(.noSuchEntity, refusal.sentence(arn), field: member)
  }

  /// The managed policy with an ARN; nil where there is none.
  func findPolicy(_ arn: String) throws -> AnyPolicy? {
    if let policy = AWSManagedPolicies.policy(arn: arn) { return .aws(policy) }
    return try store.policy(arn: arn).map(AnyPolicy.customer)
  }

  /// A policy of this account that a request wants to change. Throws InvalidInput for one of AWS's.
  func customerPolicy(_ arn: String) throws -> Stored<ManagedPolicy> {
    switch try managedPolicy(arn) {
    case .customer(let policy): return policy
    case .aws: throw IAMError(.invalidInput, .awsManagedPolicyIsFixed(arn), field: "PolicyArn")
    }
  }

  /// Throws where a policy can't become a permissions boundary: NoSuchEntity, or PolicyNotAttachable for those of service-linked roles.
  func checkBoundary(_ arn: String) throws {
    let policy = try managedPolicy(arn, member: "PermissionsBoundary", refusal: .notThereOrNotAttachable)
    if !policy.isAttachable { throw IAMError(.policyNotAttachable, .notAttachable(arn), field: "PermissionsBoundary") }
  }

  /// A version of a managed policy. Throws NoSuchEntity.
  func version(_ id: String, of policy: AnyPolicy) throws -> PolicyVersion {
    guard let version = try policy.version(id, in: self) else {
      throw IAMError(.noSuchEntity, .noSuchVersion(id, policy: policy.arn(in: self)), field: "VersionId")
    }
    return version
  }

  /// Throws LimitExceeded where a policy or the account can't have one more version.
  func checkVersionQuotas(of policy: Stored<ManagedPolicy>) throws {
    let most = account.quota(.versionsPerPolicy)
    if try store.versions(ofPolicy: policy.key).count >= most { throw IAMError(.limitExceeded, .tooManyVersions(most), field: "PolicyArn") }
    try checkQuota(.policyVersionsInUse, count: try store.policyVersionsInUse())
  }
}
