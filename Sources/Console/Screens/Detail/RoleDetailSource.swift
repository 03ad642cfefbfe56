import AccountService
import AccountStore
import IAM
import Language
import PolicyEngine
import Terminal

/// The screen of a role.
struct RoleDetailSource: DetailSource {
  let name: String

  var place: Place { .role(name) }
  let kind = Sentence.role
  var title: Sentence { Sentence(verbatim: name) }
  var query: any Query { RoleDetail(name) }

  func facts(of detail: RoleDetail.Answer, _ context: Context) -> [Fact] {
    let role = detail.role.value
    let used = role.lastUsed.map { SafeText($0.date.minute + ($0.region.map { " " + $0 } ?? "")) }
    return [
      Fact(.factARN, detail.arn), Fact(.factTrusts, detail.trusted.map(RoleListSource.short).joined(separator: ", ")),
      Fact(.factDescription, role.description ?? "", role: .dim),
      Fact(.factSession, context.look.text(.hoursAndMinutes(role.maxSessionDuration))),
      Fact(.columnLastUsed, used ?? context.look.text(.never)),
      Fact(
        .permissionsBoundary, role.boundary.map { SafeText(ARN($0)?.name ?? $0) } ?? context.look.text(.none),
        role: role.boundary == nil ? .dim : .warning),
      Fact(.factID, role.id),
      Fact(.columnCreated, context.look.text(.dateAndAge(role.created.minute, role.created.days(until: context.now)))),
    ]
  }

  func tabs(of detail: RoleDetail.Answer, _ context: Context) -> [DetailTab] {
    let policies =
      PolicyRows.boundary(detail.role.value.boundary, context) + detail.attached.map { PolicyRows.attached($0, context) }
      + detail.inline.map { PolicyRows.inline($0, holder: .role(name), context) }
    return [
      DetailTab(
        .permissions, .tabPermissions, count: policies.count, .table(columns: PolicyRows.columns, rows: policies, empty: .noPermissions)),
      DetailTab(.trust, .tabTrust, .document(detail.role.value.trustPolicy, as: .trust)),
      TagRows.tab(detail.role.value.tags),
      DetailTab(
        .profiles, .instanceProfiles, count: detail.profiles.count,
        .table(columns: Self.profileColumns, rows: profileRows(detail), empty: .noInstanceProfiles)),
      DetailTab(.effective, .tabEffective, .access(.role(name))),
      DetailTab(.json, .tabJSON, .document(DetailJSON.role(detail))),
    ]
  }

  private static let profileColumns = [
    TableColumn(.columnName, minimum: 16, ideal: 32, priority: 0, grows: true),
    TableColumn(.columnPath, minimum: 6, ideal: 24, priority: 1),
    TableColumn(.columnCreated, minimum: 10, ideal: 10, priority: 2),
  ]

  private func profileRows(_ detail: RoleDetail.Answer) -> [DetailRow] {
    detail.profiles.map { profile in
      let value = profile.value
      return DetailRow(
        TableRow([SafeText(value.name), SafeText(value.path), SafeText(value.created.day)], roles: [1: .dim, 2: .dim]),
        .instanceProfile(value.name),
        opens: [.push(Screens.screen(at: .instanceProfile(value.name)))])
    }
  }

  func bindings(tab: DetailTab.Kind, row: DetailRow?, detail: RoleDetail.Answer) -> [Binding] {
    let taking = Binding.change("S", .keySwitchToRole, hint: tab == .trust)
    let edits: [Binding] = [
      Binding(.character("W"), .keyWhoCan, hint: tab == .trust), .change("e", .keyEdit), .change("t", .keyEditTags, hint: tab == .tags),
      Binding(.character("s"), .keySimulate, hint: false),
    ]
    if isProtected(detail) { return edits }
    let general = edits + [.change("d", .keyDelete), taking, .change("R", .keyRevokeSessions, hint: false)]
    switch tab {
    case .permissions:
      return [.change("a", .keyAttach), .change("n", .keyNewInline), .change("b", .keyBoundary)]
        + (row?.removal.map { [Binding.change("x", $0)] } ?? []) + general
    case .trust: return [.change("E", .keyEditTrust)] + general
    case .profiles:
      return [.change("a", .keyAddToProfile)] + (row == nil ? [] : [.change("x", .keyRemoveFromProfile)]) + general
    default: return general
    }
  }

  /// Of a service's own role only the description and the tags are the account's.
  private func isProtected(_ detail: RoleDetail.Answer) -> Bool { ProtectedRoles.isProtected(path: detail.role.value.path) }

  func handle(_ key: Key, tab: DetailTab.Kind, row: DetailRow?, detail: RoleDetail.Answer, _ context: Context) -> [Effect]? {
    let role = detail.role
    if isProtected(detail), ["E", "a", "n", "b", "x", "d", "R"].map(Key.character).contains(key) {
      return [.tell(Notice(.failure, .serviceLinkedRole(name)))]
    }
    switch (key, tab) {
    case (.character("E"), _): return Actions.editTrust(of: name, role.value.trustPolicy, revision: role.revision, context)
    case (.character("W"), _): return [.push(WhoCanScreen(action: "sts:AssumeRole", resource: detail.arn))]
    case (.character("a"), .profiles): return Actions.addToProfile(role: name, context)
    case (.character("x"), .profiles): return row.flatMap { Actions.removeFromProfile($0.subject, role: name) }
    case (.character("a"), _): return Actions.attachPolicies(to: .role(name), current: detail.attached, context)
    case (.character("n"), _): return Actions.createInline(in: .role(name), context)
    case (.character("b"), _): return Actions.editBoundary(of: .role(name), current: role.value.boundary, context)
    case (.character("x"), .permissions): return row.flatMap { Actions.removePolicy($0.subject, from: .role(name)) }
    case (.character("t"), _): return Actions.editTags(.role, name: name, role.value.tags, revision: role.revision, context)
    case (.character("e"), _): return Actions.editRole(name, context)
    case (.character("s"), _): return [.push(SimulatorScreen(.role(name)))]
    case (.character("S"), _): return Actions.switchRole(detail.arn, context)
    case (.character("R"), _): return Actions.revokeSessions(name, context)
    case (.character("d"), _): return Actions.deleteRole(name, context)
    default: return nil
    }
  }

  func arn(of detail: RoleDetail.Answer) -> String { detail.arn }
}
