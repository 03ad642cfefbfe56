/// All operations that an account understands, by name.
///
///     OperationCatalog.operation(named: "create-user")?.summary
public enum OperationCatalog {
  /// The operations, in the order of their names.
  public static let all: [any Operation.Type] = [
    AddRoleToInstanceProfile.self, AddUserToGroup.self, AttachGroupPolicy.self, AttachRolePolicy.self, AttachUserPolicy.self,
    ChangePassword.self, CreateAccessKey.self, CreateAccountAlias.self, CreateGroup.self, CreateInstanceProfile.self,
    CreateLoginProfile.self, CreatePolicy.self, CreatePolicyVersion.self, CreateRole.self, CreateUser.self, CreateVirtualMFADevice.self,
    DeactivateMFADevice.self, DeleteAccessKey.self, DeleteAccountAlias.self, DeleteAccountPasswordPolicy.self, DeleteGroup.self,
    DeleteGroupPolicy.self, DeleteInstanceProfile.self, DeleteLoginProfile.self, DeletePolicy.self, DeletePolicyVersion.self,
    DeleteRole.self, DeleteRolePermissionsBoundary.self, DeleteRolePolicy.self, DeleteServiceLinkedRole.self, DeleteUser.self,
    DeleteUserPermissionsBoundary.self, DeleteUserPolicy.self, DeleteVirtualMFADevice.self, DetachGroupPolicy.self, DetachRolePolicy.self,
    DetachUserPolicy.self, EnableMFADevice.self, GenerateCredentialReport.self, GetAccessKeyLastUsed.self,
    GetAccountAuthorizationDetails.self, GetAccountPasswordPolicy.self, GetAccountSummary.self, GetContextKeysForCustomPolicy.self,
    GetContextKeysForPrincipalPolicy.self, GetCredentialReport.self, GetGroup.self, GetGroupPolicy.self, GetInstanceProfile.self,
    GetLoginProfile.self, GetMFADevice.self, GetPolicy.self, GetPolicyVersion.self, GetRole.self, GetRolePolicy.self,
    GetServiceLinkedRoleDeletionStatus.self, GetUser.self, GetUserPolicy.self, ListAccessKeys.self, ListAccountAliases.self,
    ListAttachedGroupPolicies.self, ListAttachedRolePolicies.self, ListAttachedUserPolicies.self, ListEntitiesForPolicy.self,
    ListGroupPolicies.self, ListGroups.self, ListGroupsForUser.self, ListInstanceProfileTags.self, ListInstanceProfiles.self,
    ListInstanceProfilesForRole.self, ListMFADeviceTags.self, ListMFADevices.self, ListPolicies.self, ListPolicyTags.self,
    ListPolicyVersions.self, ListRolePolicies.self, ListRoleTags.self, ListRoles.self, ListUserPolicies.self, ListUserTags.self,
    ListUsers.self, ListVirtualMFADevices.self, PutGroupPolicy.self, PutRolePermissionsBoundary.self, PutRolePolicy.self,
    PutUserPermissionsBoundary.self, PutUserPolicy.self, RemoveRoleFromInstanceProfile.self, RemoveUserFromGroup.self, ResyncMFADevice.self,
    SetDefaultPolicyVersion.self, SimulateCustomPolicy.self, SimulatePrincipalPolicy.self, TagInstanceProfile.self, TagMFADevice.self,
    TagPolicy.self, TagRole.self, TagUser.self, UntagInstanceProfile.self, UntagMFADevice.self, UntagPolicy.self, UntagRole.self,
    UntagUser.self, UpdateAccessKey.self, UpdateAccountPasswordPolicy.self, UpdateAssumeRolePolicy.self, UpdateGroup.self,
    UpdateLoginProfile.self, UpdateRole.self, UpdateRoleDescription.self, UpdateUser.self,
  ]

  /// The operation of a name as IAM writes it, `CreateUser`, or as the AWS CLI does, `create-user`; nil where there is none.
  public static func operation(named name: String) -> (any Operation.Type)? {
    byName[name] ?? byCommandName[name]
  }

  private static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }
  private static let byCommandName = Dictionary(all.map { ($0.commandName, $0) }) { first, _ in first }
}

extension Operation {
  /// The name as the AWS CLI writes it: `create-user`.
  public static var commandName: String { CommandName.of(name) }
}

extension MemberDescription {
  /// The name as an option of the AWS CLI, without its hyphens in front: `user-name`.
  public var optionName: String { CommandName.of(name) }
}

/// Names in lower case with hyphens.
enum CommandName {
  /// `GetSSHPublicKey` becomes `get-ssh-public-key`: a hyphen stands where a word begins, and a run of capitals is one word.
  static func of(_ name: String) -> String {
    let letters = Array(name)
    var result = ""
    for (place, letter) in letters.enumerated() {
      let beginsWord = letter.isUppercase && place > 0
      let followsSmall = place > 0 && !letters[place - 1].isUppercase
      let precedesSmall = place + 1 < letters.count && letters[place + 1].isLowercase
      if beginsWord && (followsSmall || precedesSmall) { result.append("-") }
      result.append(contentsOf: letter.lowercased())
    }
    return result
  }
}
