import AccountService
import IAM
import Terminal

/// What the caller must be allowed for what a key begins, where that is known before anything is asked: keys that can only be refused are
/// drawn so.
enum KeyNeeds {
  /// A key of a list, on the row of an ARN or on none.
  static func list(_ place: Place, _ key: Key, row arn: String?) -> AccessWish? {
    guard case .character(let letter) = key else { return nil }
    if letter == "n" { return creation(in: place) }
    guard let arn, let name = ARN(arn)?.name else { return nil }
    switch (place, letter) {
    case (.users, "e"): return AccessWish("iam:UpdateUser", on: .user(name))
    case (.users, "d"): return AccessWish("iam:DeleteUser", on: .user(name))
    case (.groups, "e"): return AccessWish("iam:UpdateGroup", on: .group(name))
    case (.groups, "d"): return AccessWish("iam:DeleteGroup", on: .group(name))
    case (.roles, "e"): return AccessWish("iam:UpdateRole", on: .role(name))
    case (.roles, "d"): return AccessWish("iam:DeleteRole", on: .role(name))
    case (.policies, "d"): return AccessWish("iam:DeletePolicy", on: .policy(arn))
    case (.instanceProfiles, "d"): return AccessWish("iam:DeleteInstanceProfile", on: .instanceProfile(name))
    default: return nil
    }
  }

  private static func creation(in place: Place) -> AccessWish? {
    switch place {
    case .users: AccessWish("iam:CreateUser", on: .new("user", path: "/", name: "*"))
    case .groups: AccessWish("iam:CreateGroup", on: .new("group", path: "/", name: "*"))
    case .roles: AccessWish("iam:CreateRole", on: .new("role", path: "/", name: "*"))
    case .policies: AccessWish("iam:CreatePolicy", on: .new("policy", path: "/", name: "*"))
    case .instanceProfiles: AccessWish("iam:CreateInstanceProfile", on: .new("instance-profile", path: "/", name: "*"))
    default: nil
    }
  }

  /// A key of a detail screen, on a tab and row.
  static func detail(_ place: Place, _ key: Key, tab: DetailTab.Kind, row: DetailRow.Subject?) -> AccessWish? {
    guard case .character(let letter) = key else { return nil }
    if tab == .credentials || place == .me { if let need = credential(place, letter, row) { return need } }
    switch place {
    case .user(let name): return user(name, letter, tab, row)
    case .group(let name): return group(name, letter, tab, row)
    case .role(let name): return role(name, letter, tab, row)
    case .policy(let arn): return policy(arn, letter, tab, row)
    case .instanceProfile(let name): return profile(name, letter)
    case .account: return account(letter)
    default: return nil
    }
  }

  private static func user(_ name: String, _ letter: Character, _ tab: DetailTab.Kind, _ row: DetailRow.Subject?) -> AccessWish? {
    let on = AccessTarget.user(name)
    switch (letter, tab, row) {
    case ("a", .groups, _): return nil
    case ("x", .groups, .group(let group)?): return AccessWish("iam:RemoveUserFromGroup", on: .group(group))
    case ("a", _, _): return AccessWish("iam:AttachUserPolicy", on: on)
    case ("n", _, _): return AccessWish("iam:PutUserPolicy", on: on)
    case ("b", _, _): return AccessWish("iam:PutUserPermissionsBoundary", on: on)
    case ("x", _, .attachedPolicy(let arn)?): return AccessWish("iam:DetachUserPolicy", on: on, context: ["iam:PolicyARN": [arn]])
    case ("x", _, .inlinePolicy?): return AccessWish("iam:DeleteUserPolicy", on: on)
    case ("x", _, .boundary?): return AccessWish("iam:DeleteUserPermissionsBoundary", on: on)
    case ("t", _, _): return AccessWish("iam:TagUser", on: on)
    case ("e", _, _): return AccessWish("iam:UpdateUser", on: on)
    case ("d", _, _): return AccessWish("iam:DeleteUser", on: on)
    default: return nil
    }
  }

  private static func group(_ name: String, _ letter: Character, _ tab: DetailTab.Kind, _ row: DetailRow.Subject?) -> AccessWish? {
    let on = AccessTarget.group(name)
    switch (letter, tab, row) {
    case ("a", .members, _): return AccessWish("iam:AddUserToGroup", on: on)
    case ("x", .members, _): return AccessWish("iam:RemoveUserFromGroup", on: on)
    case ("a", _, _): return AccessWish("iam:AttachGroupPolicy", on: on)
    case ("n", _, _): return AccessWish("iam:PutGroupPolicy", on: on)
    case ("x", _, .attachedPolicy(let arn)?): return AccessWish("iam:DetachGroupPolicy", on: on, context: ["iam:PolicyARN": [arn]])
    case ("x", _, .inlinePolicy?): return AccessWish("iam:DeleteGroupPolicy", on: on)
    case ("e", _, _): return AccessWish("iam:UpdateGroup", on: on)
    case ("d", _, _): return AccessWish("iam:DeleteGroup", on: on)
    default: return nil
    }
  }

  private static func role(_ name: String, _ letter: Character, _ tab: DetailTab.Kind, _ row: DetailRow.Subject?) -> AccessWish? {
    let on = AccessTarget.role(name)
    switch (letter, tab, row) {
    case ("E", _, _): return AccessWish("iam:UpdateAssumeRolePolicy", on: on)
    case ("a", .profiles, _): return nil
    case ("x", .profiles, .instanceProfile(let profile)?):
      return AccessWish("iam:RemoveRoleFromInstanceProfile", on: .instanceProfile(profile))
    case ("a", _, _): return AccessWish("iam:AttachRolePolicy", on: on)
    case ("n", _, _): return AccessWish("iam:PutRolePolicy", on: on)
    case ("b", _, _): return AccessWish("iam:PutRolePermissionsBoundary", on: on)
    case ("x", _, .attachedPolicy(let arn)?): return AccessWish("iam:DetachRolePolicy", on: on, context: ["iam:PolicyARN": [arn]])
    case ("x", _, .inlinePolicy?): return AccessWish("iam:DeleteRolePolicy", on: on)
    case ("x", _, .boundary?): return AccessWish("iam:DeleteRolePermissionsBoundary", on: on)
    case ("t", _, _): return AccessWish("iam:TagRole", on: on)
    case ("e", _, _): return AccessWish("iam:UpdateRole", on: on)
    case ("d", _, _): return AccessWish("iam:DeleteRole", on: on)
    default: return nil
    }
  }

  private static func policy(_ arn: String, _ letter: Character, _ tab: DetailTab.Kind, _ row: DetailRow.Subject?) -> AccessWish? {
    let on = AccessTarget.policy(arn)
    let detached = ["iam:PolicyARN": [arn]]
    switch (letter, tab, row) {
    case ("x", _, .user(let name)?): return AccessWish("iam:DetachUserPolicy", on: .user(name), context: detached)
    case ("x", _, .group(let name)?): return AccessWish("iam:DetachGroupPolicy", on: .group(name), context: detached)
    case ("x", _, .role(let name)?): return AccessWish("iam:DetachRolePolicy", on: .role(name), context: detached)
    case ("x", .versions, _): return AccessWish("iam:DeletePolicyVersion", on: on)
    case ("=", _, _): return AccessWish("iam:SetDefaultPolicyVersion", on: on)
    case ("e", _, _): return AccessWish("iam:CreatePolicyVersion", on: on)
    case ("t", _, _): return AccessWish("iam:TagPolicy", on: on)
    case ("d", _, _): return AccessWish("iam:DeletePolicy", on: on)
    default: return nil
    }
  }

  private static func profile(_ name: String, _ letter: Character) -> AccessWish? {
    let on = AccessTarget.instanceProfile(name)
    switch letter {
    case "a": return AccessWish("iam:AddRoleToInstanceProfile", on: on)
    case "x": return AccessWish("iam:RemoveRoleFromInstanceProfile", on: on)
    case "t": return AccessWish("iam:TagInstanceProfile", on: on)
    case "d": return AccessWish("iam:DeleteInstanceProfile", on: on)
    default: return nil
    }
  }

  private static func account(_ letter: Character) -> AccessWish? {
    switch letter {
    case "e": AccessWish("iam:CreateAccountAlias")
    case "p": AccessWish("iam:UpdateAccountPasswordPolicy")
    default: nil
    }
  }

  /// Keys of somebody's credentials; on one's own page the caller is meant.
  private static func credential(_ place: Place, _ letter: Character, _ row: DetailRow.Subject?) -> AccessWish? {
    let name: String? = if case .user(let name) = place { name } else { nil }
    let on = AccessTarget.user(name)
    switch (letter, row) {
    case ("c", _) where name == nil: return AccessWish("iam:ChangePassword", on: on)
    case ("n", _): return AccessWish("iam:CreateAccessKey", on: on)
    case ("m", _): return AccessWish("iam:EnableMFADevice", on: on)
    case ("A", .accessKey?): return AccessWish("iam:UpdateAccessKey", on: on)
    case ("x", .accessKey?): return AccessWish("iam:DeleteAccessKey", on: on)
    case ("R", .mfaDevice?): return AccessWish("iam:ResyncMFADevice", on: on)
    case ("x", .mfaDevice?): return AccessWish("iam:DeactivateMFADevice", on: on)
    case ("x", .password?): return AccessWish("iam:DeleteLoginProfile", on: on)
    default: return nil
    }
  }
}
