import AccountService
import IAM

/// The parts of details that are withheld: by tab, the refusals.
extension UserDetailSource {
  func refusals(of detail: UserDetail.Answer, tab: DetailTab.Kind) -> [IAMError] {
    switch tab {
    case .permissions:
      detail.withheld.all(of: [
        "iam:ListAttachedUserPolicies", "iam:ListUserPolicies", "iam:GetUserPolicy", "iam:ListGroupsForUser",
        "iam:ListAttachedGroupPolicies", "iam:ListGroupPolicies", "iam:GetGroupPolicy",
      ])
    case .groups: detail.withheld.all(of: ["iam:ListGroupsForUser"])
    case .credentials: CredentialParts.refusals(of: detail.own)
    default: []
    }
  }
}

extension GroupDetailSource {
  func refusals(of detail: GroupDetail.Answer, tab: DetailTab.Kind) -> [IAMError] {
    tab == .permissions
      ? detail.withheld.all(of: ["iam:ListAttachedGroupPolicies", "iam:ListGroupPolicies", "iam:GetGroupPolicy"]) : []
  }
}

extension RoleDetailSource {
  func refusals(of detail: RoleDetail.Answer, tab: DetailTab.Kind) -> [IAMError] {
    switch tab {
    case .permissions: detail.withheld.all(of: ["iam:ListAttachedRolePolicies", "iam:ListRolePolicies", "iam:GetRolePolicy"])
    case .profiles: detail.withheld.all(of: ["iam:ListInstanceProfilesForRole"])
    default: []
    }
  }
}

extension PolicyDetailSource {
  func refusals(of detail: PolicyDetail.Answer, tab: DetailTab.Kind) -> [IAMError] {
    switch tab {
    case .document, .versions: detail.withheld.all(of: ["iam:ListPolicyVersions", "iam:GetPolicyVersion"])
    case .entities: detail.withheld.all(of: ["iam:ListEntitiesForPolicy"])
    default: []
    }
  }
}

extension CredentialsSource {
  func refusals(of detail: UserCredentials.Answer, tab: DetailTab.Kind) -> [IAMError] { CredentialParts.refusals(of: detail) }
}

/// The parts of somebody's credentials that are withheld.
enum CredentialParts {
  static func refusals(of credentials: UserCredentials.Answer) -> [IAMError] {
    credentials.withheld.all(of: ["iam:GetLoginProfile", "iam:ListAccessKeys", "iam:ListMFADevices"])
  }
}
