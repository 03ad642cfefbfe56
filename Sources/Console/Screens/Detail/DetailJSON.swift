import AccountService
import AccountStore
import IAM

/// A thing as JSON in the form of `GetAccountAuthorizationDetails`, for the raw tab.
enum DetailJSON {
  static func user(_ detail: UserDetail.Answer) -> String {
    let user = detail.user.value
    return text([
      field("Path", user.path), field("UserName", user.name), field("UserId", user.id), field("Arn", detail.arn),
      WireField("CreateDate", .timestamp(user.created)), policies("UserPolicyList", detail.inline),
      WireField("GroupList", .list(detail.groups.map { .text($0.group.value.name) })), attached(detail.attached), boundary(user.boundary),
      tags(user.tags),
    ])
  }

  static func group(_ detail: GroupDetail.Answer) -> String {
    let group = detail.group.value
    return text([
      field("Path", group.path), field("GroupName", group.name), field("GroupId", group.id), field("Arn", detail.arn),
      WireField("CreateDate", .timestamp(group.created)), policies("GroupPolicyList", detail.inline), attached(detail.attached),
    ])
  }

  static func role(_ detail: RoleDetail.Answer) -> String {
    let role = detail.role.value
    return text([
      field("Path", role.path), field("RoleName", role.name), field("RoleId", role.id), field("Arn", detail.arn),
      WireField("CreateDate", .timestamp(role.created)), WireField("AssumeRolePolicyDocument", .document(role.trustPolicy)),
      WireField("InstanceProfileList", .list(detail.profiles.map { .text($0.value.name) })), policies("RolePolicyList", detail.inline),
      attached(detail.attached), boundary(role.boundary), tags(role.tags),
      WireField("MaxSessionDuration", .integer(role.maxSessionDuration)),
      role.description.map { field("Description", $0) },
    ])
  }

  private static func text(_ fields: [WireField?]) -> String {
    JSONText.text(.structure(fields.compactMap { $0 }), indent: 2)
  }

  private static func field(_ name: String, _ text: String) -> WireField { WireField(name, .text(text)) }

  private static func policies(_ name: String, _ policies: [InlinePolicy]) -> WireField {
    let items = policies.map { WireValue.structure([field("PolicyName", $0.name), WireField("PolicyDocument", .document($0.document))]) }
    return WireField(name, .list(items))
  }

  private static func attached(_ policies: [AttachedPolicy]) -> WireField {
    WireField("AttachedManagedPolicies", .list(policies.map { .structure([field("PolicyName", $0.name), field("PolicyArn", $0.arn)]) }))
  }

  private static func boundary(_ arn: String?) -> WireField? {
    arn.map {
      WireField("PermissionsBoundary", .structure([field("PermissionsBoundaryType", "Policy"), field("PermissionsBoundaryArn", $0)]))
    }
  }

  private static func tags(_ tags: [Tag]) -> WireField {
    WireField("Tags", .list(tags.map { .structure([field("Key", $0.key), field("Value", $0.value)]) }))
  }
}
