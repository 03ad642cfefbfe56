/// Quotas of an account by their names in `GetAccountSummary`, with IAM's defaults.
///
/// Source: [IAM and AWS STS quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html).
public enum Quota: String, Sendable, Hashable, CaseIterable {
  /// IAM users in the account.
  case users = "UsersQuota"
  /// User groups in the account.
  case groups = "GroupsQuota"
  /// Roles in the account.
  case roles = "RolesQuota"
  /// Customer managed policies in the account.
  case policies = "PoliciesQuota"
  /// Instance profiles in the account.
  case instanceProfiles = "InstanceProfilesQuota"
  /// Groups a user can be in.
  case groupsPerUser = "GroupsPerUserQuota"
  /// Managed policies attached to a user.
  case policiesPerUser = "AttachedPoliciesPerUserQuota"
  /// Managed policies attached to a group.
  case policiesPerGroup = "AttachedPoliciesPerGroupQuota"
  /// Managed policies attached to a role.
  case policiesPerRole = "AttachedPoliciesPerRoleQuota"
  /// Versions of a managed policy.
  case versionsPerPolicy = "VersionsPerPolicyQuota"
  /// Characters of a managed policy, white space not counted.
  case policySize = "PolicySizeQuota"
  /// Characters of all inline policies of a user, white space not counted.
  case userPolicySize = "UserPolicySizeQuota"
  /// Characters of all inline policies of a group, white space not counted.
  case groupPolicySize = "GroupPolicySizeQuota"
  /// Characters of all inline policies of a role, white space not counted.
  case rolePolicySize = "RolePolicySizeQuota"
  /// Characters of a role's trust policy.
  case trustPolicySize = "AssumeRolePolicySizeQuota"
  /// Policy versions in use in the account.
  case policyVersionsInUse = "PolicyVersionsInUseQuota"
  /// Server certificates in the account.
  case serverCertificates = "ServerCertificatesQuota"
  /// Signing certificates of a user.
  case signingCertificatesPerUser = "SigningCertificatesPerUserQuota"
  /// Access keys of a user.
  case accessKeysPerUser = "AccessKeysPerUserQuota"

  /// IAM's default.
  public var standard: Int {
    switch self {
    case .users: 5000
    case .groups: 300
    case .roles, .instanceProfiles: 1000
    case .policies: 1500
    case .groupsPerUser, .policiesPerUser, .policiesPerGroup, .policiesPerRole: 10
    case .versionsPerPolicy: 5
    case .policySize: 6144
    case .userPolicySize, .trustPolicySize: 2048
    case .groupPolicySize: 5120
    case .rolePolicySize: 10_240
    case .policyVersionsInUse: 10_000
    case .serverCertificates: 20
    case .signingCertificatesPerUser, .accessKeysPerUser: 2
    }
  }

  /// Tags on one entity; no account can raise it.
  public static let tagsPerEntity = 50
}

extension Account {
  /// A quota of this account: what it was raised to, or IAM's default.
  public func quota(_ quota: Quota) -> Int {
    quotas[quota.rawValue] ?? quota.standard
  }
}
