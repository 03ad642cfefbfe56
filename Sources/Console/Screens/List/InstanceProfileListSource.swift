import AccountService
import AccountStore
import IAM
import Language
import Terminal

/// The list of instance profiles.
struct InstanceProfileListSource: ListSource {
  let place = Place.instanceProfiles
  let title = Sentence.instanceProfiles
  let filterHint = Sentence.filterHintGroups
  let emptyText = Sentence.noProfiles
  let columns = [
    TableColumn(.columnName, minimum: 20, ideal: 34, priority: 0, grows: true),
    TableColumn(.role, minimum: 12, ideal: 34, priority: 1),
    TableColumn(.columnPath, minimum: 12, ideal: 20, priority: 3, truncation: .middle),
    TableColumn(.columnCreated, minimum: 10, ideal: 10, priority: 2),
  ]
  let sortable: [Int: EntityColumn] = [0: .name, 2: .path, 3: .created]

  func window(_ request: WindowRequest) -> any Query { BrowseInstanceProfiles(request) }
  func count(filter: String) -> any Query { CountEntities(.instanceProfile, filter: filter) }

  func cells(of row: BrowseInstanceProfiles.Row, _ context: Context) -> TableRow {
    let profile = row.profile.value
    return TableRow(
      [
        SafeText(profile.name), row.role.map { SafeText($0) } ?? context.look.text(.none), SafeText(profile.path),
        SafeText(profile.created.day),
      ],
      roles: [1: row.role == nil ? .dim : .text, 2: .dim, 3: .dim])
  }

  let bindings: [Binding] = [.change("n", .keyCreate), .change("d", .keyDelete)]

  func open(_ row: BrowseInstanceProfiles.Row) -> [Effect] { [.push(Screens.screen(at: .instanceProfile(row.profile.value.name)))] }
  func arn(of row: BrowseInstanceProfiles.Row) -> String? { row.arn }

  func handle(_ key: Key, row: BrowseInstanceProfiles.Row?, _ context: Context) -> [Effect]? {
    switch key {
    case .character("n"): Actions.createInstanceProfile(context)
    case .character("d"): row.map { Actions.deleteInstanceProfile($0.profile.value.name, context) }
    default: nil
    }
  }
}
