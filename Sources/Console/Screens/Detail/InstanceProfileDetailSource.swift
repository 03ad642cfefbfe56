import AccountService
import AccountStore
import IAM
import Language
import Terminal

/// The screen of an instance profile.
struct InstanceProfileDetailSource: DetailSource {
  let name: String

  var place: Place { .instanceProfile(name) }
  let kind = Sentence.instanceProfile
  var title: Sentence { Sentence(verbatim: name) }
  var query: any Query { InstanceProfileDetail(name) }

  func facts(of detail: InstanceProfileDetail.Answer, _ context: Context) -> [Fact] {
    let profile = detail.profile.value
    return [Fact(.factARN, detail.arn), Fact(.factID, profile.id), Fact(.columnCreated, SafeText(profile.created.minute))]
  }

  func tabs(of detail: InstanceProfileDetail.Answer, _ context: Context) -> [DetailTab] {
    let rows = detail.roles.map { role in
      DetailRow(
        TableRow([SafeText(role.value.name), SafeText(role.value.path)], roles: [1: .dim]), .role(role.value.name),
        opens: [.push(Screens.screen(at: .role(role.value.name)))])
    }
    return [
      DetailTab(.roles, .role, count: rows.count, .table(columns: Self.roleColumns, rows: rows, empty: .profileWithoutRole)),
      TagRows.tab(detail.profile.value.tags),
    ]
  }

  private static let roleColumns = [
    TableColumn(.columnName, minimum: 16, ideal: 36, priority: 0, grows: true),
    TableColumn(.columnPath, minimum: 6, ideal: 20, priority: 1),
  ]

  func bindings(tab: DetailTab.Kind, row: DetailRow?, detail: InstanceProfileDetail.Answer) -> [Binding] {
    let role: Binding = detail.roles.isEmpty ? .change("a", .keyAddRole) : .change("x", .keyRemoveRole)
    return (tab == .roles ? [role] : []) + [.change("t", .keyEditTags, hint: tab == .tags), .change("d", .keyDelete)]
  }

  func handle(_ key: Key, tab: DetailTab.Kind, row: DetailRow?, detail: InstanceProfileDetail.Answer, _ context: Context) -> [Effect]? {
    switch (key, tab) {
    case (.character("a"), .roles) where detail.roles.isEmpty: Actions.addRole(toProfile: name, context)
    case (.character("x"), .roles): row.flatMap { Actions.removeRole($0.subject, fromProfile: name) }
    case (.character("t"), _):
      Actions.editTags(.instanceProfile, name: name, detail.profile.value.tags, revision: detail.profile.revision, context)
    case (.character("d"), _): Actions.deleteInstanceProfile(name, context)
    default: nil
    }
  }

  func arn(of detail: InstanceProfileDetail.Answer) -> String { detail.arn }
}
