/// The members of `GetAccountAuthorizationDetails`' answer that are read, and a few that other programs add.
///
/// Source: [GetAccountAuthorizationDetails](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html).
enum AnswerKey: String, MemberKey {
  case users = "UserDetailList"
  case groups = "GroupDetailList"
  case roles = "RoleDetailList"
  case policies = "Policies"
  case isTruncated = "IsTruncated"

  static let table = KeyTable<AnswerKey>()
}

enum UserKey: String, MemberKey {
  case path = "Path"
  case name = "UserName"
  case id = "UserId"
  case arn = "Arn"
  case created = "CreateDate"
  case inline = "UserPolicyList"
  case groups = "GroupList"
  case attached = "AttachedManagedPolicies"
  case boundary = "PermissionsBoundary"
  case tags = "Tags"
  case passwordLastUsed = "PasswordLastUsed"

  static let table = KeyTable<UserKey>()
}

enum GroupKey: String, MemberKey {
  case path = "Path"
  case name = "GroupName"
  case id = "GroupId"
  case arn = "Arn"
  case created = "CreateDate"
  case inline = "GroupPolicyList"
  case attached = "AttachedManagedPolicies"

  static let table = KeyTable<GroupKey>()
}

enum RoleKey: String, MemberKey {
  case path = "Path"
  case name = "RoleName"
  case id = "RoleId"
  case arn = "Arn"
  case created = "CreateDate"
  case trust = "AssumeRolePolicyDocument"
  case profiles = "InstanceProfileList"
  case inline = "RolePolicyList"
  case attached = "AttachedManagedPolicies"
  case boundary = "PermissionsBoundary"
  case tags = "Tags"
  case lastUsed = "RoleLastUsed"
  case description = "Description"
  case longestSession = "MaxSessionDuration"

  static let table = KeyTable<RoleKey>()
}

enum ProfileKey: String, MemberKey {
  case path = "Path"
  case name = "InstanceProfileName"
  case id = "InstanceProfileId"
  case arn = "Arn"
  case created = "CreateDate"
  case roles = "Roles"
  case tags = "Tags"

  static let table = KeyTable<ProfileKey>()
}

/// The name alone of a role inside an instance profile.
enum ProfileRoleKey: String, MemberKey {
  case name = "RoleName"

  static let table = KeyTable<ProfileRoleKey>()
}

enum PolicyKey: String, MemberKey {
  case name = "PolicyName"
  case id = "PolicyId"
  case arn = "Arn"
  case path = "Path"
  case defaultVersion = "DefaultVersionId"
  case description = "Description"
  case created = "CreateDate"
  case updated = "UpdateDate"
  case versions = "PolicyVersionList"
  case tags = "Tags"

  static let table = KeyTable<PolicyKey>()
}

enum VersionKey: String, MemberKey {
  case document = "Document"
  case id = "VersionId"
  case isDefault = "IsDefaultVersion"
  case created = "CreateDate"

  static let table = KeyTable<VersionKey>()
}

enum InlineKey: String, MemberKey {
  case name = "PolicyName"
  case document = "PolicyDocument"

  static let table = KeyTable<InlineKey>()
}

enum AttachedKey: String, MemberKey {
  case name = "PolicyName"
  case arn = "PolicyArn"

  static let table = KeyTable<AttachedKey>()
}

enum BoundaryKey: String, MemberKey {
  case arn = "PermissionsBoundaryArn"

  static let table = KeyTable<BoundaryKey>()
}

enum TagKey: String, MemberKey {
  case key = "Key"
  case value = "Value"

  static let table = KeyTable<TagKey>()
}

enum LastUsedKey: String, MemberKey {
  case date = "LastUsedDate"
  case region = "Region"

  static let table = KeyTable<LastUsedKey>()
}
