import AccountService
import AccountStore
import IAM
import Language
import Terminal

/// The list of user groups.
struct GroupListSource: ListSource {
  let place = Place.groups
  let title = Sentence.groups
  let filterHint = Sentence.filterHintGroups
  let emptyText = Sentence.noGroups
  let columns = [
    TableColumn(.columnName, minimum: 20, ideal: 32, priority: 0, grows: true),
    TableColumn(.columnPath, minimum: 12, ideal: 24, priority: 3, truncation: .middle),
    TableColumn(.columnMembers, minimum: 6, ideal: 7, priority: 1, alignment: .right),
    TableColumn(.columnPolicies, minimum: 8, ideal: 8, priority: 2, alignment: .right),
    TableColumn(.columnCreated, minimum: 10, ideal: 10, priority: 4),
  ]
  let sortable: [Int: EntityColumn] = [0: .name, 1: .path, 4: .created]

  func window(_ request: WindowRequest) -> any Query { BrowseGroups(request) }
  func count(filter: String) -> any Query { CountEntities(.group, filter: filter) }

  func cells(of row: BrowseGroups.Row, _ context: Context) -> TableRow {
    let group = row.group.value
    return TableRow(
      [
        SafeText(group.name), SafeText(group.path), SafeText(String(row.memberCount)),
        SafeText(String(row.attachedCount + row.inlineCount)),
        SafeText(group.created.day),
      ], roles: [1: .dim, 4: .dim])
  }

  let bindings: [Binding] = [
    .change("n", .keyCreate), .change("e", .keyEdit), .change("d", .keyDelete),
  ]

  func open(_ row: BrowseGroups.Row) -> [Effect] { [.push(Screens.screen(at: .group(row.group.value.name)))] }
  func arn(of row: BrowseGroups.Row) -> String? { row.arn }

  func handle(_ key: Key, row: BrowseGroups.Row?, _ context: Context) -> [Effect]? {
    switch key {
    case .character("n"): Actions.createGroup(context)
    case .character("e"): row.map { Actions.editGroup($0.group.value.name, context) }
    case .character("d"): row.map { Actions.deleteGroup($0.group.value.name, context) }
    default: nil
    }
  }
}
