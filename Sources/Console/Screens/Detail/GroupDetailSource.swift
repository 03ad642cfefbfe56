import AccountService
import AccountStore
import IAM
import Language
import Terminal

/// The screen of a user group.
struct GroupDetailSource: DetailSource {
  let name: String

  var place: Place { .group(name) }
  let kind = Sentence.group
  var title: Sentence { Sentence(verbatim: name) }
  var query: any Query { GroupDetail(name) }

  func facts(of detail: GroupDetail.Answer, _ context: Context) -> [Fact] {
    let group = detail.group.value
    return [
      Fact(.factARN, detail.arn), Fact(.factID, group.id),
      Fact(.columnCreated, context.look.text(.dateAndAge(group.created.minute, group.created.days(until: context.now)))),
    ]
  }

  func tabs(of detail: GroupDetail.Answer, _ context: Context) -> [DetailTab] {
    let policies =
      detail.attached.map { PolicyRows.attached($0, context) } + detail.inline.map { PolicyRows.inline($0, holder: .group(name), context) }
    return [
      DetailTab(
        .members, .users, count: detail.memberCount,
        .table(columns: Self.memberColumns, rows: memberRows(detail, context), empty: .noMembers)),
      DetailTab(
        .permissions, .tabPermissions, count: policies.count, .table(columns: PolicyRows.columns, rows: policies, empty: .noPermissions)),
      DetailTab(.effective, .tabEffective, .access(.group(name))),
      DetailTab(.json, .tabJSON, .document(DetailJSON.group(detail))),
    ]
  }

  private static let memberColumns = [
    TableColumn(.columnName, minimum: 16, ideal: 32, priority: 0, grows: true),
    TableColumn(.columnPath, minimum: 6, ideal: 24, priority: 2),
    TableColumn(.columnCreated, minimum: 10, ideal: 10, priority: 1),
  ]

  private func memberRows(_ detail: GroupDetail.Answer, _ context: Context) -> [DetailRow] {
    let rows = detail.members.map { member in
      let user = member.value
      return DetailRow(
        TableRow([SafeText(user.name), SafeText(user.path), SafeText(user.created.day)], roles: [1: .dim, 2: .dim]), .user(user.name),
        opens: [.push(Screens.screen(at: .user(user.name)))])
    }
    guard detail.memberCount > rows.count else { return rows }
    let all = DetailRow(
      TableRow([context.look.text(.allMembers(detail.memberCount)), .empty, .empty], roles: [0: .link]), .allMembers,
      opens: [.push(ListScreen(MemberListSource(group: name)))])
    return rows + [all]
  }

  func bindings(tab: DetailTab.Kind, row: DetailRow?, detail: GroupDetail.Answer) -> [Binding] {
    let general: [Binding] = [.change("e", .keyEdit), .change("d", .keyDelete), Binding(.character("s"), .keySimulate, hint: false)]
    switch tab {
    case .members: return [.change("a", .keyAddUsers)] + (row == nil ? [] : [.change("x", .keyRemoveFromGroup)]) + general
    case .permissions:
      return [.change("a", .keyAttach), .change("n", .keyNewInline)]
        + (row?.removal.map { [Binding.change("x", $0)] } ?? []) + general
    default: return general
    }
  }

  func handle(_ key: Key, tab: DetailTab.Kind, row: DetailRow?, detail: GroupDetail.Answer, _ context: Context) -> [Effect]? {
    switch (key, tab) {
    case (.character("a"), .members): Actions.addUsers(toGroup: name, context)
    case (.character("x"), .members): row.flatMap { Actions.removeFromGroup($0.subject, group: name) }
    case (.character("a"), _): Actions.attachPolicies(to: .group(name), current: detail.attached, context)
    case (.character("n"), _): Actions.createInline(in: .group(name), context)
    case (.character("x"), .permissions): row.flatMap { Actions.removePolicy($0.subject, from: .group(name)) }
    case (.character("e"), _): Actions.editGroup(name, context)
    case (.character("s"), _): [.push(SimulatorScreen(.group(name)))]
    case (.character("d"), _): Actions.deleteGroup(name, context)
    default: nil
    }
  }

  func arn(of detail: GroupDetail.Answer) -> String { detail.arn }
}
