import AccountService
import AccountStore
import IAM
import Testing

/// The operations that users, groups and roles have alike, as one.
extension Owner {
  func create(_ name: String, in account: TestAccount, path: String? = nil) throws {
    switch self {
    case .user: try account.perform(CreateUser(userName: name, path: path))
    case .group: try account.perform(CreateGroup(groupName: name, path: path))
    case .role: try account.perform(CreateRole(roleName: name, assumeRolePolicyDocument: Documents.trust(), path: path))
    }
  }

  func attach(_ arn: String, to name: String) -> any WriteOperation {
    switch self {
    case .user: AttachUserPolicy(userName: name, policyARN: arn)
    case .group: AttachGroupPolicy(groupName: name, policyARN: arn)
    case .role: AttachRolePolicy(roleName: name, policyARN: arn)
    }
  }

  func detach(_ arn: String, from name: String) -> any WriteOperation {
    switch self {
    case .user: DetachUserPolicy(userName: name, policyARN: arn)
    case .group: DetachGroupPolicy(groupName: name, policyARN: arn)
    case .role: DetachRolePolicy(roleName: name, policyARN: arn)
    }
  }

  func put(_ policy: String, _ document: String, in name: String) -> any WriteOperation {
    switch self {
    case .user: PutUserPolicy(userName: name, policyName: policy, policyDocument: document)
    case .group: PutGroupPolicy(groupName: name, policyName: policy, policyDocument: document)
    case .role: PutRolePolicy(roleName: name, policyName: policy, policyDocument: document)
    }
  }

  func deleteInline(_ policy: String, from name: String) -> any WriteOperation {
    switch self {
    case .user: DeleteUserPolicy(userName: name, policyName: policy)
    case .group: DeleteGroupPolicy(groupName: name, policyName: policy)
    case .role: DeleteRolePolicy(roleName: name, policyName: policy)
    }
  }

  func delete(_ name: String) -> any WriteOperation {
    switch self {
    case .user: DeleteUser(userName: name)
    case .group: DeleteGroup(groupName: name)
    case .role: DeleteRole(roleName: name)
    }
  }

  func attached(
    to name: String, in account: TestAccount, pathPrefix: String? = nil, marker: String? = nil, maxItems: Int? = nil
  ) throws -> Page<AttachedPolicyDescription> {
    switch self {
    case .user:
      try account.ask(ListAttachedUserPolicies(userName: name, pathPrefix: pathPrefix, marker: marker, maxItems: maxItems))
    case .group:
      try account.ask(ListAttachedGroupPolicies(groupName: name, pathPrefix: pathPrefix, marker: marker, maxItems: maxItems))
    case .role:
      try account.ask(ListAttachedRolePolicies(roleName: name, pathPrefix: pathPrefix, marker: marker, maxItems: maxItems))
    }
  }

  func inlineNames(of name: String, in account: TestAccount, marker: String? = nil, maxItems: Int? = nil) throws -> Page<InlinePolicyName> {
    switch self {
    case .user: try account.ask(ListUserPolicies(userName: name, marker: marker, maxItems: maxItems))
    case .group: try account.ask(ListGroupPolicies(groupName: name, marker: marker, maxItems: maxItems))
    case .role: try account.ask(ListRolePolicies(roleName: name, marker: marker, maxItems: maxItems))
    }
  }

  /// The owner's name as it is stored, the policy's name, and the document.
  func inline(_ policy: String, of name: String, in account: TestAccount) throws -> [String] {
    switch self {
    case .user:
      let answer = try account.ask(GetUserPolicy(userName: name, policyName: policy))
      return [answer.userName, answer.policyName, answer.policyDocument.text]
    case .group:
      let answer = try account.ask(GetGroupPolicy(groupName: name, policyName: policy))
      return [answer.groupName, answer.policyName, answer.policyDocument.text]
    case .role:
      let answer = try account.ask(GetRolePolicy(roleName: name, policyName: policy))
      return [answer.roleName, answer.policyName, answer.policyDocument.text]
    }
  }
}
