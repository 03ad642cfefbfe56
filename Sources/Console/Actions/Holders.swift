import AccountService
import IAM
import Language
import Terminal

/// Users, groups and roles as holders of policies: one name for operations that IAM has three of.
extension InlineHolder {
  init?(_ subject: DetailRow.Subject) {
    switch subject {
    case .user(let name): self = .user(name)
    case .group(let name): self = .group(name)
    case .role(let name): self = .role(name)
    default: return nil
    }
  }

  /// A holder as a list of choices tells it from others: `user/alice`.
  init?(choice id: String) {
    let parts = id.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    switch EntityKind(rawValue: parts[0]) {
    case .user: self = .user(parts[1])
    case .group: self = .group(parts[1])
    case .role: self = .role(parts[1])
    default: return nil
    }
  }

  var name: String {
    switch self {
    case .user(let name), .group(let name), .role(let name): name
    }
  }

  var kind: EntityKind {
    switch self {
    case .user: .user
    case .group: .group
    case .role: .role
    }
  }

  func attach(_ arn: String) -> any WriteOperation {
    switch self {
    case .user(let name): AttachUserPolicy(userName: name, policyARN: arn)
    case .group(let name): AttachGroupPolicy(groupName: name, policyARN: arn)
    case .role(let name): AttachRolePolicy(roleName: name, policyARN: arn)
    }
  }

  func detach(_ arn: String) -> any WriteOperation {
    switch self {
    case .user(let name): DetachUserPolicy(userName: name, policyARN: arn)
    case .group(let name): DetachGroupPolicy(groupName: name, policyARN: arn)
    case .role(let name): DetachRolePolicy(roleName: name, policyARN: arn)
    }
  }

  func putInline(_ policy: String, _ document: String) -> any WriteOperation {
    switch self {
    case .user(let name): PutUserPolicy(userName: name, policyName: policy, policyDocument: document)
    case .group(let name): PutGroupPolicy(groupName: name, policyName: policy, policyDocument: document)
    case .role(let name): PutRolePolicy(roleName: name, policyName: policy, policyDocument: document)
    }
  }

  func deleteInline(_ policy: String) -> any WriteOperation {
    switch self {
    case .user(let name): DeleteUserPolicy(userName: name, policyName: policy)
    case .group(let name): DeleteGroupPolicy(groupName: name, policyName: policy)
    case .role(let name): DeleteRolePolicy(roleName: name, policyName: policy)
    }
  }

  /// Sets the permissions boundary, or takes it away; nil for groups, which have none.
  func setBoundary(_ arn: String?) -> (any WriteOperation)? {
    switch (self, arn) {
    case (.user(let name), let arn?): PutUserPermissionsBoundary(userName: name, permissionsBoundary: arn)
    case (.user(let name), nil): DeleteUserPermissionsBoundary(userName: name)
    case (.role(let name), let arn?): PutRolePermissionsBoundary(roleName: name, permissionsBoundary: arn)
    case (.role(let name), nil): DeleteRolePermissionsBoundary(roleName: name)
    case (.group, _): nil
    }
  }
}
