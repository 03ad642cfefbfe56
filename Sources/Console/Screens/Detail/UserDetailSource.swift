import AccountService
import AccountStore
import IAM
import Language
import Terminal

/// The screen of a user.
struct UserDetailSource: DetailSource {
  let name: String

  var place: Place { .user(name) }
  let kind = Sentence.user
  var title: Sentence { Sentence(verbatim: name) }
  var query: any Query { UserDetail(name) }

  func facts(of detail: UserDetail.Answer, _ context: Context) -> [Fact] {
    let user = detail.user.value
    let age = user.created.days(until: context.now)
    return [
      Fact(.factARN, detail.arn), Fact(.factID, user.id), Fact(.columnCreated, context.look.text(.dateAndAge(user.created.minute, age))),
      Fact(.factPasswordLastUsed, user.passwordLastUsed.map { SafeText($0.minute) } ?? context.look.text(.never), role: .dim),
      Fact(
        .permissionsBoundary, user.boundary.map { SafeText(ARN($0)?.name ?? $0) } ?? context.look.text(.none),
        role: user.boundary == nil ? .dim : .warning),
    ]
  }

  func tabs(of detail: UserDetail.Answer, _ context: Context) -> [DetailTab] {
    let permissions = permissionRows(detail, context)
    return [
      DetailTab(
        .permissions, .tabPermissions, count: permissions.count,
        .table(columns: PolicyRows.columns, rows: permissions, empty: .noPermissions)),
      DetailTab(
        .groups, .groups, count: detail.groups.count, .table(columns: Self.groupColumns, rows: groupRows(detail), empty: .inNoGroup)),
      TagRows.tab(detail.user.value.tags),
      CredentialRows.tab(detail.own, context),
      DetailTab(.effective, .tabEffective, .access(.user(name))),
      DetailTab(.json, .tabJSON, .document(DetailJSON.user(detail))),
    ]
  }

  private func permissionRows(_ detail: UserDetail.Answer, _ context: Context) -> [DetailRow] {
    let own =
      detail.attached.map { PolicyRows.attached($0, context) } + detail.inline.map { PolicyRows.inline($0, holder: .user(name), context) }
    let inherited = detail.groups.flatMap { membership in
      let group = membership.group.value.name
      return membership.attached.map { PolicyRows.attached($0, context, group: group) }
        + membership.inline.map { PolicyRows.inline($0, holder: .group(group), context, group: group) }
    }
    return PolicyRows.boundary(detail.user.value.boundary, context) + own + inherited
  }

  private static let groupColumns = [
    TableColumn(.columnName, minimum: 16, ideal: 32, priority: 0, grows: true),
    TableColumn(.columnPath, minimum: 6, ideal: 24, priority: 2),
    TableColumn(.columnPolicies, minimum: 8, ideal: 8, priority: 1, alignment: .right),
  ]

  private func groupRows(_ detail: UserDetail.Answer) -> [DetailRow] {
    detail.groups.map { membership in
      let group = membership.group.value
      let policies = String(membership.attached.count + membership.inline.count)
      return DetailRow(
        TableRow([SafeText(group.name), SafeText(group.path), SafeText(policies)], roles: [1: .dim]), .group(group.name),
        opens: [.push(Screens.screen(at: .group(group.name)))])
    }
  }

  func bindings(tab: DetailTab.Kind, row: DetailRow?, detail: UserDetail.Answer) -> [Binding] {
    switch tab {
    case .permissions:
      [.change("a", .keyAttach), .change("n", .keyNewInline), .change("b", .keyBoundary)]
        + (row?.removal.map { [Binding.change("x", $0)] } ?? []) + general
    case .groups: [.change("a", .keyAddToGroups)] + (row == nil ? [] : [.change("x", .keyRemoveFromGroup)]) + general
    case .tags: [.change("t", .keyEditTags)] + general
    case .credentials: CredentialKeys(detail.own, .user(name)).bindings(row) + general
    default: general
    }
  }

  private var general: [Binding] {
    [
      .change("e", .keyEdit), .change("t", .keyEditTags, hint: false), .change("d", .keyDelete),
      Binding(.character("s"), .keySimulate, hint: false),
    ]
  }

  func handle(_ key: Key, tab: DetailTab.Kind, row: DetailRow?, detail: UserDetail.Answer, _ context: Context) -> [Effect]? {
    if tab == .credentials, let effects = CredentialKeys(detail.own, .user(name)).handle(key, row, context) { return effects }
    return switch (key, tab) {
    case (.character("a"), .groups): Actions.addToGroups(user: name, current: detail.groups.map(\.group.value.name), context)
    case (.character("x"), .groups): row.flatMap { Actions.removeFromGroup($0.subject, user: name) }
    case (.character("a"), _): Actions.attachPolicies(to: .user(name), current: detail.attached, context)
    case (.character("n"), _): Actions.createInline(in: .user(name), context)
    case (.character("b"), _): Actions.editBoundary(of: .user(name), current: detail.user.value.boundary, context)
    case (.character("x"), .permissions): row.flatMap { Actions.removePolicy($0.subject, from: .user(name)) }
    case (.character("t"), _): Actions.editTags(.user, name: name, detail.user.value.tags, revision: detail.user.revision, context)
    case (.character("e"), _): Actions.editUser(name, context)
    case (.character("s"), _): [.push(SimulatorScreen(.user(name)))]
    case (.character("d"), _): Actions.deleteUser(name, context)
    default: nil
    }
  }

  func arn(of detail: UserDetail.Answer) -> String { detail.arn }
}

extension DetailRow {
  /// What `x` does to the row, in a word; nil where it does nothing.
  var removal: Sentence? {
    switch subject {
    case .attachedPolicy: .keyDetach
    case .inlinePolicy: .keyDelete
    case .boundary: .keyRemoveBoundary
    default: nil
    }
  }
}
