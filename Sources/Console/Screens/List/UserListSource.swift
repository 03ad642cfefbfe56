import AccountService
import AccountStore
import IAM
import Language
import Terminal

/// The list of IAM users.
struct UserListSource: ListSource {
  let place = Place.users
  let title = Sentence.users
  let filterHint = Sentence.filterHintUsers
  let emptyText = Sentence.noUsers
  let columns = [
    TableColumn(.columnName, minimum: 20, ideal: 28, priority: 0, grows: true),
    TableColumn(.columnPath, minimum: 12, ideal: 24, priority: 4, truncation: .middle),
    TableColumn(.columnGroups, minimum: 6, ideal: 6, priority: 2, alignment: .right),
    TableColumn(.columnPolicies, minimum: 8, ideal: 8, priority: 3, alignment: .right),
    TableColumn(.columnMFA, minimum: 5, ideal: 5, priority: 5),
    TableColumn(.columnKeyAge, minimum: 7, ideal: 7, priority: 6, alignment: .right),
    TableColumn(.columnTags, minimum: 12, ideal: 30, priority: 7),
    TableColumn(.columnCreated, minimum: 10, ideal: 10, priority: 1),
  ]
  let sortable: [Int: EntityColumn] = [0: .name, 1: .path, 7: .created]

  func window(_ request: WindowRequest) -> any Query { BrowseUsers(request) }
  func count(filter: String) -> any Query { CountEntities(.user, filter: filter) }

  func cells(of row: BrowseUsers.Row, _ context: Context) -> TableRow {
    let user = row.user.value
    // All but the name look alike: every change of style within a row costs bytes at each move of the cursor.
    var roles: [Int: ThemeRole] = [1: .dim, 2: .dim, 3: .dim, 6: .dim, 7: .dim]
    if row.hasMFA == false { roles[4] = row.own.isEmpty || row.own.hasPassword ? .warning : .dim }
    let age = row.oldestActiveKey.map { $0.days(until: context.now) }
    if let age { roles[5] = Ages.role(days: age) }
    let tags = user.tags.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
    return TableRow(
      [
        SafeText(user.name), SafeText(user.path), SafeText(String(row.groupCount)), SafeText(String(row.attachedCount + row.inlineCount)),
        row.hasMFA.map { context.look.text($0 ? .yes : .no) } ?? .empty, age.map { context.look.text(.days($0)) } ?? .empty,
        SafeText(tags, columns: 80), SafeText(user.created.day),
      ], roles: roles)
  }

  let bindings: [Binding] = [
    .change("n", .keyCreate), .change("e", .keyEdit), .change("d", .keyDelete),
  ]

  func open(_ row: BrowseUsers.Row) -> [Effect] { [.push(Screens.screen(at: .user(row.user.value.name)))] }
  func arn(of row: BrowseUsers.Row) -> String? { row.arn }

  func handle(_ key: Key, row: BrowseUsers.Row?, _ context: Context) -> [Effect]? {
    switch key {
    case .character("n"): Actions.createUser(context)
    case .character("e"): row.map { Actions.editUser($0.user.value.name, context) }
    case .character("d"): row.map { Actions.deleteUser($0.user.value.name, context) }
    default: nil
    }
  }
}

/// How ages of credentials are judged.
///
/// Source: [Rotating access keys](https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html): every 90 days.
enum Ages {
  static func role(days: Int64) -> ThemeRole {
    days < 90 ? .ageGood : days < 365 ? .ageWarn : .ageBad
  }
}
