public import AccountService
import Credentials
import IAM

/// An operation as a test of its permissions needs it: an input that succeeds in `AuthorizationWorld`, and what must be asked for it.
struct OperationCase: Sendable, CustomStringConvertible {
  let name: String
  let input: [(String, WireValue)]
  /// The resource behind the account's number, or a whole ARN, or `*`.
  let resource: String
  /// The context keys that the request must carry, beside those of every request.
  let context: [String: [String]]
  /// Other actions that are needed too, each on a resource.
  let also: [(action: String, resource: String)]

  init(
    _ name: String, _ input: KeyValuePairs<String, WireValue> = [:], on resource: String = "*", _ context: [String: [String]] = [:],
    also: [(String, String)] = []
  ) {
    self.name = name
    self.input = input.map { ($0.key, $0.value) }
    self.resource = resource
    self.context = context
    self.also = also
  }

  var description: String { name }
}

extension OperationCase {
  private static let readOnly = "arn:aws:iam::aws:policy/ReadOnlyAccess"
  private static let limit = "arn:aws:iam::123456789012:policy/p/limit"
  private static let note = "arn:aws:iam::123456789012:policy/p/note"
  private static let spare = "arn:aws:iam::123456789012:mfa/spare"
  private static let phone = "arn:aws:iam::123456789012:mfa/phone"
  private static let document = WireValue.text(
    #"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "*"}}"#)
  private static let trust = WireValue.text(
    #"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}}"#
  )
  private static let tags = WireValue.list([.structure([WireField("Key", .text("cost")), WireField("Value", .text("7"))])])
  private static let tagged = ["aws:RequestTag/cost": ["7"], "aws:TagKeys": ["cost"]]
  private static let untagged = ["aws:TagKeys": ["cost"]]
  private static let mina = ["aws:ResourceTag/team": ["web"], "iam:ResourceTag/team": ["web"]]
  private static let bounded = mina.merging(["iam:PermissionsBoundary": [limit]]) { $1 }
  private static let ops = ["aws:ResourceTag/tier": ["gold"], "iam:ResourceTag/tier": ["gold"]]
  private static let opsBounded = ops.merging(["iam:PermissionsBoundary": [limit]]) { $1 }

  private static func with(_ one: [String: [String]], _ other: [String: [String]]) -> [String: [String]] { one.merging(other) { $1 } }

  static let all = users + groups + roles + policies + credentials + devices + profiles + account

  private static let users = [
    OperationCase(
      "AttachUserPolicy", ["UserName": "mina", "PolicyArn": .text(note)], on: "user/team/mina", with(bounded, ["iam:PolicyARN": [note]])),
    OperationCase(
      "CreateUser", ["UserName": "new", "Path": "/team/", "PermissionsBoundary": .text(limit), "Tags": tags], on: "user/team/new",
      with(tagged, ["iam:PermissionsBoundary": [limit]]), also: [("iam:TagUser", "user/team/new")]),
    OperationCase("DeleteUser", ["UserName": "leaf"], on: "user/leaf"),
    OperationCase("DeleteUserPermissionsBoundary", ["UserName": "mina"], on: "user/team/mina", bounded),
    OperationCase("DeleteUserPolicy", ["UserName": "mina", "PolicyName": "in"], on: "user/team/mina", bounded),
    OperationCase(
      "DetachUserPolicy", ["UserName": "mina", "PolicyArn": .text(readOnly)], on: "user/team/mina",
      with(bounded, ["iam:PolicyARN": [readOnly]])),
    OperationCase("GetUser", ["UserName": "mina"], on: "user/team/mina", mina),
    OperationCase("GetUserPolicy", ["UserName": "mina", "PolicyName": "in"], on: "user/team/mina"),
    OperationCase("ListAttachedUserPolicies", ["UserName": "mina"], on: "user/team/mina"),
    OperationCase("ListUserPolicies", ["UserName": "mina"], on: "user/team/mina"),
    OperationCase("ListUserTags", ["UserName": "mina"], on: "user/team/mina"),
    OperationCase("ListUsers", on: "user/"),
    OperationCase(
      "PutUserPermissionsBoundary", ["UserName": "leaf", "PermissionsBoundary": .text(limit)], on: "user/leaf",
      ["iam:PermissionsBoundary": [limit]]),
    OperationCase("PutUserPolicy", ["UserName": "mina", "PolicyName": "x", "PolicyDocument": document], on: "user/team/mina", bounded),
    OperationCase("TagUser", ["UserName": "mina", "Tags": tags], on: "user/team/mina", with(mina, tagged)),
    OperationCase("UntagUser", ["UserName": "mina", "TagKeys": .list(["cost"])], on: "user/team/mina", with(mina, untagged)),
    OperationCase("UpdateUser", ["UserName": "leaf", "NewUserName": "sprout"], on: "user/leaf", also: [("iam:UpdateUser", "user/sprout")]),
  ]

  private static let groups = [
    OperationCase("AddUserToGroup", ["GroupName": "crew", "UserName": "leaf"], on: "group/g/crew"),
    OperationCase("AttachGroupPolicy", ["GroupName": "crew", "PolicyArn": .text(note)], on: "group/g/crew", ["iam:PolicyARN": [note]]),
    OperationCase("CreateGroup", ["GroupName": "new", "Path": "/g/"], on: "group/g/new"),
    OperationCase("DeleteGroup", ["GroupName": "empty"], on: "group/empty"),
    OperationCase("DeleteGroupPolicy", ["GroupName": "crew", "PolicyName": "in"], on: "group/g/crew"),
    OperationCase(
      "DetachGroupPolicy", ["GroupName": "crew", "PolicyArn": .text(readOnly)], on: "group/g/crew", ["iam:PolicyARN": [readOnly]]),
    OperationCase("GetGroup", ["GroupName": "crew"], on: "group/g/crew"),
    OperationCase("GetGroupPolicy", ["GroupName": "crew", "PolicyName": "in"], on: "group/g/crew"),
    OperationCase("ListAttachedGroupPolicies", ["GroupName": "crew"], on: "group/g/crew"),
    OperationCase("ListGroupPolicies", ["GroupName": "crew"], on: "group/g/crew"),
    OperationCase("ListGroups", on: "group/"),
    OperationCase("ListGroupsForUser", ["UserName": "mina"], on: "user/team/mina"),
    OperationCase("PutGroupPolicy", ["GroupName": "crew", "PolicyName": "x", "PolicyDocument": document], on: "group/g/crew"),
    OperationCase("RemoveUserFromGroup", ["GroupName": "crew", "UserName": "mina"], on: "group/g/crew"),
    OperationCase(
      "UpdateGroup", ["GroupName": "empty", "NewPath": "/g/"], on: "group/empty", also: [("iam:UpdateGroup", "group/g/empty")]),
  ]

  private static let roles = [
    OperationCase(
      "AttachRolePolicy", ["RoleName": "ops", "PolicyArn": .text(note)], on: "role/r/ops", with(opsBounded, ["iam:PolicyARN": [note]])),
    OperationCase(
      "CreateRole",
      ["Path": "/r/", "RoleName": "new", "AssumeRolePolicyDocument": trust, "PermissionsBoundary": .text(limit), "Tags": tags],
      on: "role/r/new", with(tagged, ["iam:PermissionsBoundary": [limit]]), also: [("iam:TagRole", "role/r/new")]),
    OperationCase("DeleteRole", ["RoleName": "bare"], on: "role/bare"),
    OperationCase("DeleteRolePermissionsBoundary", ["RoleName": "ops"], on: "role/r/ops", opsBounded),
    OperationCase("DeleteRolePolicy", ["RoleName": "ops", "PolicyName": "in"], on: "role/r/ops", opsBounded),
    OperationCase("DeleteServiceLinkedRole", ["RoleName": "AWSServiceRoleForSupport"], on: linked),
    OperationCase(
      "DetachRolePolicy", ["RoleName": "ops", "PolicyArn": .text(readOnly)], on: "role/r/ops",
      with(opsBounded, ["iam:PolicyARN": [readOnly]])),
    OperationCase("GetRole", ["RoleName": "ops"], on: "role/r/ops", opsBounded),
    OperationCase("GetRolePolicy", ["RoleName": "ops", "PolicyName": "in"], on: "role/r/ops"),
    OperationCase("ListAttachedRolePolicies", ["RoleName": "ops"], on: "role/r/ops"),
    OperationCase("ListRolePolicies", ["RoleName": "ops"], on: "role/r/ops"),
    OperationCase("ListRoleTags", ["RoleName": "ops"], on: "role/r/ops"),
    OperationCase("ListRoles", on: "role/"),
    OperationCase(
      "PutRolePermissionsBoundary", ["RoleName": "bare", "PermissionsBoundary": .text(limit)], on: "role/bare",
      ["iam:PermissionsBoundary": [limit]]),
    OperationCase("PutRolePolicy", ["RoleName": "ops", "PolicyName": "x", "PolicyDocument": document], on: "role/r/ops", opsBounded),
    OperationCase("TagRole", ["RoleName": "ops", "Tags": tags], on: "role/r/ops", with(ops, tagged)),
    OperationCase("UntagRole", ["RoleName": "ops", "TagKeys": .list(["cost"])], on: "role/r/ops", with(ops, untagged)),
    OperationCase("UpdateAssumeRolePolicy", ["RoleName": "ops", "PolicyDocument": trust], on: "role/r/ops", opsBounded),
    OperationCase("UpdateRole", ["RoleName": "ops", "MaxSessionDuration": .integer(7200)], on: "role/r/ops", opsBounded),
    OperationCase("UpdateRoleDescription", ["RoleName": "ops", "Description": "x"], on: "role/r/ops", opsBounded),
  ]

  private static let linked = "role/aws-service-role/support.amazonaws.com/AWSServiceRoleForSupport"
  private static let noteTags = ["aws:ResourceTag/kind": ["paper"]]

  private static let policies = [
    OperationCase(
      "CreatePolicy", ["PolicyName": "new", "Path": "/p/", "PolicyDocument": document, "Tags": tags], on: "policy/p/new", tagged,
      also: [("iam:TagPolicy", "policy/p/new")]),
    OperationCase("CreatePolicyVersion", ["PolicyArn": .text(note), "PolicyDocument": document], on: note, noteTags),
    OperationCase("DeletePolicy", ["PolicyArn": "arn:aws:iam::123456789012:policy/free"], on: "policy/free"),
    OperationCase("DeletePolicyVersion", ["PolicyArn": .text(note), "VersionId": "v2"], on: note),
    OperationCase("GetPolicy", ["PolicyArn": .text(readOnly)], on: readOnly),
    OperationCase("GetPolicyVersion", ["PolicyArn": .text(note), "VersionId": "v1"], on: note),
    OperationCase("ListEntitiesForPolicy", ["PolicyArn": .text(note)], on: note),
    OperationCase("ListPolicies"),
    OperationCase("ListPolicyTags", ["PolicyArn": .text(note)], on: note),
    OperationCase("ListPolicyVersions", ["PolicyArn": .text(note)], on: note),
    OperationCase("SetDefaultPolicyVersion", ["PolicyArn": .text(note), "VersionId": "v2"], on: note),
    OperationCase("TagPolicy", ["PolicyArn": .text(note), "Tags": tags], on: note, with(noteTags, tagged)),
    OperationCase("UntagPolicy", ["PolicyArn": .text(note), "TagKeys": .list(["cost"])], on: note, with(noteTags, untagged)),
    OperationCase(
      "SimulatePrincipalPolicy", ["PolicySourceArn": "arn:aws:iam::123456789012:user/team/mina", "ActionNames": .list(["s3:ListBucket"])],
      on: "user/team/mina"),
    OperationCase("SimulateCustomPolicy", ["PolicyInputList": .list([document]), "ActionNames": .list(["s3:ListBucket"])]),
    OperationCase("GetContextKeysForCustomPolicy", ["PolicyInputList": .list([document])]),
    OperationCase(
      "GetContextKeysForPrincipalPolicy", ["PolicySourceArn": "arn:aws:iam::123456789012:role/r/ops"], on: "role/r/ops"),
  ]

  private static let credentials = [
    OperationCase(
      "ChangePassword",
      ["OldPassword": .secret(Secret(utf8: TestAccount.password)), "NewPassword": .secret(Secret(utf8: "Another-pass-phrase-7"))],
      on: "user/carl"),
    OperationCase("CreateAccessKey", ["UserName": "leaf"], on: "user/leaf"),
    OperationCase("CreateLoginProfile", ["UserName": "leaf", "Password": .secret(Secret(utf8: "Another-pass-phrase-7"))], on: "user/leaf"),
    OperationCase("DeleteAccessKey", ["UserName": "mina", "AccessKeyId": "KEY"], on: "user/team/mina"),
    OperationCase("DeleteLoginProfile", ["UserName": "mina"], on: "user/team/mina"),
    OperationCase("GetAccessKeyLastUsed", ["AccessKeyId": "KEY"], on: "user/team/mina", mina),
    OperationCase("GetLoginProfile", ["UserName": "mina"], on: "user/team/mina"),
    OperationCase("ListAccessKeys", ["UserName": "mina"], on: "user/team/mina"),
    OperationCase("UpdateAccessKey", ["UserName": "mina", "AccessKeyId": "KEY", "Status": "Inactive"], on: "user/team/mina"),
    OperationCase(
      "UpdateLoginProfile", ["UserName": "mina", "Password": .secret(Secret(utf8: "Another-pass-phrase-7"))], on: "user/team/mina"),
  ]

  private static let devices = [
    OperationCase(
      "CreateVirtualMFADevice", ["VirtualMFADeviceName": "tab", "Path": "/m/", "Tags": tags], on: "mfa/m/tab", tagged,
      also: [("iam:TagMFADevice", "mfa/m/tab")]),
    OperationCase("DeactivateMFADevice", ["UserName": "mina", "SerialNumber": .text(phone)], on: "user/team/mina"),
    OperationCase("DeleteVirtualMFADevice", ["SerialNumber": .text(spare)], on: spare),
    OperationCase(
      "EnableMFADevice",
      ["UserName": "leaf", "SerialNumber": .text(spare), "AuthenticationCode1": "CODE1", "AuthenticationCode2": "CODE2"], on: "user/leaf"),
    OperationCase("GetMFADevice", ["SerialNumber": .text(phone)], on: "user/team/mina"),
    OperationCase("ListMFADeviceTags", ["SerialNumber": .text(phone)], on: phone),
    OperationCase("ListMFADevices", ["UserName": "mina"], on: "user/team/mina"),
    OperationCase("ListVirtualMFADevices", on: "mfa/"),
    OperationCase(
      "ResyncMFADevice",
      ["UserName": "mina", "SerialNumber": .text(phone), "AuthenticationCode1": "SYNC1", "AuthenticationCode2": "SYNC2"],
      on: "user/team/mina"),
    OperationCase("TagMFADevice", ["SerialNumber": .text(phone), "Tags": tags], on: phone, tagged),
    OperationCase("UntagMFADevice", ["SerialNumber": .text(phone), "TagKeys": .list(["cost"])], on: phone, untagged),
  ]

  private static let profiles = [
    OperationCase(
      "AddRoleToInstanceProfile", ["InstanceProfileName": "box", "RoleName": "ops"], on: "instance-profile/i/box",
      ["aws:ResourceTag/size": ["xl"]], also: [("iam:PassRole", "role/r/ops")]),
    OperationCase(
      "CreateInstanceProfile", ["InstanceProfileName": "new", "Path": "/i/", "Tags": tags], on: "instance-profile/i/new", tagged,
      also: [("iam:TagInstanceProfile", "instance-profile/i/new")]),
    OperationCase("DeleteInstanceProfile", ["InstanceProfileName": "box"], on: "instance-profile/i/box"),
    OperationCase("GetInstanceProfile", ["InstanceProfileName": "box"], on: "instance-profile/i/box"),
    OperationCase("ListInstanceProfileTags", ["InstanceProfileName": "box"], on: "instance-profile/i/box"),
    OperationCase("ListInstanceProfiles", on: "instance-profile/"),
    OperationCase("ListInstanceProfilesForRole", ["RoleName": "ops"], on: "role/r/ops"),
    OperationCase("RemoveRoleFromInstanceProfile", ["InstanceProfileName": "full", "RoleName": "bare"], on: "instance-profile/full"),
    OperationCase("TagInstanceProfile", ["InstanceProfileName": "box", "Tags": tags], on: "instance-profile/i/box", tagged),
    OperationCase(
      "UntagInstanceProfile", ["InstanceProfileName": "box", "TagKeys": .list(["cost"])], on: "instance-profile/i/box", untagged),
  ]

  private static let account = [
    OperationCase("CreateAccountAlias", ["AccountAlias": "corner"]), OperationCase("DeleteAccountAlias", ["AccountAlias": "acme"]),
    OperationCase("DeleteAccountPasswordPolicy"), OperationCase("GenerateCredentialReport"),
    OperationCase("GetAccountAuthorizationDetails"), OperationCase("GetAccountPasswordPolicy"), OperationCase("GetAccountSummary"),
    OperationCase("GetCredentialReport"), OperationCase("ListAccountAliases"),
    OperationCase("UpdateAccountPasswordPolicy", ["MinimumPasswordLength": .integer(12)]),
    OperationCase(
      "GetServiceLinkedRoleDeletionStatus", ["DeletionTaskId": "TASK"],
      on: "role/aws-service-role/trash.amazonaws.com/AWSServiceRoleForTrash"),
  ]
}

extension WireValue: ExpressibleByStringLiteral {
  /// A text.
  public init(stringLiteral value: String) { self = .text(value) }
}
