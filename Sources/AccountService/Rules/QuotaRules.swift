import AccountStore
import IAM
import Language

extension ReadScope {
  /// Throws LimitExceeded where one more entity of a kind would be too many.
  func checkQuota(_ quota: Quota, of kind: EntityKind) throws {
    try checkQuota(quota, count: try store.count(kind, filter: "", pathPrefix: nil))
  }

  /// Throws LimitExceeded where one more of what there are `count` of would be too many.
  func checkQuota(_ quota: Quota, count: Int, field: String? = nil) throws {
    let most = account.quota(quota)
    if count >= most { throw IAMError(.limitExceeded, .quotaReached(quota.refusalName, most), field: field) }
  }
}

extension Quota {
  /// The name that IAM's refusals give the quota, which isn't the one of the account summary.
  var refusalName: String {
    switch self {
    case .users: "UsersPerAccount"
    case .groups: "GroupsPerAccount"
    case .roles: "RolesPerAccount"
    case .policies: "PoliciesPerAccount"
    case .instanceProfiles: "InstanceProfilesPerAccount"
    case .policiesPerUser: "PoliciesPerUser"
    case .policiesPerGroup: "PoliciesPerGroup"
    case .policiesPerRole: "PoliciesPerRole"
    case .trustPolicySize: "ACLSizePerRole"
    default: String(rawValue.dropLast("Quota".count))
    }
  }
}
