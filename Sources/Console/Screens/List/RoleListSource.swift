import AccountService
import AccountStore
import IAM
import Language
import Terminal

/// The list of roles.
struct RoleListSource: ListSource {
  let place = Place.roles
  let title = Sentence.roles
  let filterHint = Sentence.filterHintRoles
  let emptyText = Sentence.noRoles
  let columns = [
    TableColumn(.columnName, minimum: 20, ideal: 34, priority: 0, grows: true),
    TableColumn(.columnTrusted, minimum: 16, ideal: 34, priority: 1, truncation: .middle),
    TableColumn(.columnPath, minimum: 12, ideal: 20, priority: 4, truncation: .middle),
    TableColumn(.columnPolicies, minimum: 8, ideal: 8, priority: 2, alignment: .right),
    TableColumn(.columnLastUsed, minimum: 10, ideal: 10, priority: 3),
    TableColumn(.columnCreated, minimum: 10, ideal: 10, priority: 5),
  ]
  let sortable: [Int: EntityColumn] = [0: .name, 2: .path, 5: .created]

  func window(_ request: WindowRequest) -> any Query { BrowseRoles(request) }
  func count(filter: String) -> any Query { CountEntities(.role, filter: filter) }

  func cells(of row: BrowseRoles.Row, _ context: Context) -> TableRow {
    let role = row.role.value
    var roles: [Int: ThemeRole] = [2: .dim, 4: .dim, 5: .dim]
    if row.trusted.contains("*") { roles[1] = .warning }
    let used = role.lastUsed.map { SafeText($0.date.day) } ?? context.look.text(.never)
    return TableRow(
      [
        SafeText(role.name), SafeText(row.trusted.map(Self.short).joined(separator: ", "), columns: 120), SafeText(role.path),
        SafeText(String(row.attachedCount + row.inlineCount)), used, SafeText(role.created.day),
      ], roles: roles)
  }

  /// A service without its domain, an account's root as its number, other ARNs by their last part.
  static func short(_ trusted: String) -> String {
    if trusted.hasSuffix(".amazonaws.com") { return String(trusted.dropLast(14)) }
    guard let arn = ARN(trusted) else { return trusted }
    return arn.resource == "root" ? arn.account : "\(arn.account):\(arn.resource)"
  }

  let bindings: [Binding] = [
    .change("n", .keyCreate), .change("e", .keyEdit), .change("d", .keyDelete),
  ]

  func open(_ row: BrowseRoles.Row) -> [Effect] { [.push(Screens.screen(at: .role(row.role.value.name)))] }
  func arn(of row: BrowseRoles.Row) -> String? { row.arn }

  func handle(_ key: Key, row: BrowseRoles.Row?, _ context: Context) -> [Effect]? {
    switch key {
    case .character("n"): Actions.createRole(context)
    case .character("e"): row.map { Actions.editRole($0.role.value.name, context) }
    case .character("d"): row.map { Actions.deleteRole($0.role.value.name, context) }
    default: nil
    }
  }
}
