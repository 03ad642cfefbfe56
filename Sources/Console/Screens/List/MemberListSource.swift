import AccountService
import AccountStore
import IAM
import Language
import Terminal

/// All users in a group, however many they are.
struct MemberListSource: ListSource {
  let group: String
  private let users = UserListSource()

  init(group: String) {
    self.group = group
  }

  var place: Place { .inside("members") }
  var title: Sentence { .usersIn(group) }
  var filterHint: Sentence { users.filterHint }
  let emptyText = Sentence.noMembers
  var columns: [TableColumn] { users.columns }
  let sortable: [Int: EntityColumn] = [0: .name]

  func window(_ request: WindowRequest) -> any Query { BrowseMembers(ofGroup: group, request) }
  func count(filter: String) -> any Query { CountMembers(ofGroup: group, filter: filter) }
  func cells(of row: BrowseUsers.Row, _ context: Context) -> TableRow { users.cells(of: row, context) }
  let bindings: [Binding] = [.change("x", .keyRemoveFromGroup)]
  func open(_ row: BrowseUsers.Row) -> [Effect] { users.open(row) }
  func arn(of row: BrowseUsers.Row) -> String? { row.arn }

  func handle(_ key: Key, row: BrowseUsers.Row?, _ context: Context) -> [Effect]? {
    guard key == .character("x"), let row else { return nil }
    return Actions.removeFromGroup(.user(row.user.value.name), group: group)
  }
}
