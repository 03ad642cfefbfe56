import AccountStore
import IAM
import Language
import Terminal

/// Rows of policies as the permissions tabs of users, groups and roles show them.
enum PolicyRows {
  static let columns = [
    TableColumn(.columnName, minimum: 16, ideal: 36, priority: 0, grows: true),
    TableColumn(.columnType, minimum: 12, ideal: 18, priority: 1),
    TableColumn(.columnFrom, minimum: 8, ideal: 22, priority: 2),
  ]

  static func attached(_ policy: AttachedPolicy, _ context: Context, group: String? = nil) -> DetailRow {
    let isAWS = policy.arn.contains(":iam::aws:")
    let from = group.map { context.look.text(.fromGroup($0)) } ?? context.look.text(.attachedDirectly)
    return DetailRow(
      TableRow([SafeText(policy.name), context.look.text(isAWS ? .awsManaged : .customerManaged), from], roles: [1: .dim, 2: .dim]),
      group.map { .inheritedPolicy(arn: policy.arn, group: $0) } ?? .attachedPolicy(arn: policy.arn),
      opens: [.push(Screens.screen(at: .policy(arn: policy.arn)))], arn: policy.arn)
  }

  static func inline(_ policy: InlinePolicy, holder: InlineHolder, _ context: Context, group: String? = nil) -> DetailRow {
    let from = group.map { context.look.text(.fromGroup($0)) } ?? context.look.text(.inlineHere)
    return DetailRow(
      TableRow([SafeText(policy.name), context.look.text(.inline), from], roles: [1: .dim, 2: .dim]),
      group == nil ? .inlinePolicy(policy.name) : .nothing, opens: Actions.openInline(policy, of: holder))
  }

  static func boundary(_ arn: String?, _ context: Context) -> [DetailRow] {
    guard let arn else { return [] }
    let name = ARN(arn)?.name ?? arn
    return [
      DetailRow(
        TableRow(
          [SafeText(name), context.look.text(.permissionsBoundary), context.look.text(.limitsPermissions)], roles: [1: .warning, 2: .dim]),
        .boundary(arn: arn), opens: [.push(Screens.screen(at: .policy(arn: arn)))], arn: arn)
    ]
  }
}

/// A user, group or role that inline policies are in, by name.
enum InlineHolder: Sendable, Hashable {
  case user(String), group(String), role(String)
}

/// Rows of tags.
enum TagRows {
  static let columns = [
    TableColumn(.columnKey, minimum: 12, ideal: 30, priority: 0),
    TableColumn(.columnValue, minimum: 12, ideal: 40, priority: 0, grows: true),
  ]

  static func tab(_ tags: [Tag]) -> DetailTab {
    let rows = tags.map { DetailRow(TableRow([SafeText($0.key), SafeText($0.value)]), .tag($0.key)) }
    return DetailTab(.tags, .tags, count: tags.count, .table(columns: columns, rows: rows, empty: .noTags))
  }
}
