import AccountService
import IAM
import Language
import Terminal

/// Who is an administrator now, and who can become one, by which steps: where a hole is found and closed.
struct AdministratorsScreen: Screen {
  private var found: [WaysToAdministrator.Way]?
  private var problem: IAMError?
  private var table = AccessTable(Self.columns)

  private static let columns = [
    TableColumn(.principalColumn, minimum: 16, ideal: 28, priority: 0),
    TableColumn(.standingColumn, minimum: 12, ideal: 20, priority: 2),
    TableColumn(.wayColumn, minimum: 16, ideal: 44, priority: 1, grows: true),
    TableColumn(.conditionalColumn, minimum: 11, ideal: 11, priority: 3),
  ]

  init() {}

  var title: Sentence { .waysToAdministrator }
  var subtitle: Sentence? {
    found.map { found in .waysCount(found.count { $0.path == nil }, found.count { $0.path != nil }) }
  }
  var place: Place { .inside("administrators") }
  var takesText: Bool { table.isFiltering }

  mutating func begin(_ context: Context) -> [Effect] { [.ask(WaysToAdministrator(), tag: "ways")] }

  mutating func receive(_ answer: Answer, tag: String, _ context: Context) -> [Effect] {
    switch answer {
    case .found(let found as [WaysToAdministrator.Way]):
      (self.found, problem) = (found, nil)
      table.supply(found.map { Self.row($0, context) })
    case .failed(let error) where error.code != .cancelled: problem = error
    default: break
    }
    return []
  }

  private static func row(_ way: WaysToAdministrator.Way, _ context: Context) -> TableRow {
    let look = context.look
    let standing: Sentence = way.path.map { .stepCount($0.steps.count) } ?? .isAdministratorNow
    let service = way.services.isEmpty ? nil : Sentence.markService(way.services.map(RoleListSource.short).joined(separator: ", "))
    let path = way.path.map(AccessWords.path) ?? AccessWords.policies(way.origins)
    let text = service.map { Sentence(path.english + " · " + $0.english, path.korean + " · " + $0.korean) } ?? path
    return TableRow(
      [
        SafeText(AccessWords.short(way.principal, context)), look.text(standing), look.text(text),
        way.isConditional ? look.text(.yes) : .empty,
      ], roles: [1: way.path == nil ? .warning : .text, 2: .dim, 3: .dim])
  }

  private var selected: WaysToAdministrator.Way? {
    guard let found, let place = table.selected, found.indices.contains(place) else { return nil }
    return found[place]
  }

  mutating func handle(_ key: Key, _ context: Context) -> [Effect] {
    if table.handle(key, in: context.area) { return [] }
    guard let selected else { return [] }
    switch key {
    case .enter:
      let name = AccessWords.short(selected.principal, context)
      guard let path = selected.path else { return AccessWords.page(of: selected.principal, context) ?? [] }
      return [.push(PathScreen(name, [path], end: Self.end(selected, context)))]
    case .character("p"): return AccessWords.page(of: selected.principal, context) ?? []
    case .character("r"):
      guard let role = selected.path?.roles.last else { return [.tell(Notice(.info, .noRoleOnTheWay))] }
      return AccessWords.page(of: role, context) ?? []
    case .character("y"): return [.copy(selected.principal), .tell(Notice(.success, .copied(selected.principal)))]
    default: return []
    }
  }

  /// By which policies the last one on the way is an administrator.
  private static func end(_ way: WaysToAdministrator.Way, _ context: Context) -> Sentence? {
    guard let last = way.path?.steps.last?.becomes, !way.origins.isEmpty else { return nil }
    return .administratorBy(AccessWords.short(last, context), AccessWords.policies(way.origins))
  }

  mutating func paste(_ text: String, _ context: Context) -> [Effect]? { table.paste(text) ? [] : nil }

  mutating func mouse(_ event: MouseEvent, _ context: Context) -> [Effect] {
    table.key(of: event, in: context.area).map { handle($0, context) } ?? []
  }

  func bindings(_ context: Context) -> [Binding] {
    if table.isFiltering { return table.filterBindings }
    let role = selected?.path?.roles.isEmpty == false ? [Binding(.character("r"), .keyOpenRole)] : []
    let own = [Binding(.enter, selected?.path == nil ? .keyOpen : .keySteps)] + role + [Binding(.character("p"), .keyOpenPrincipal)]
    return (selected == nil ? [] : own) + table.filterBindings + [
      Binding(.character("y"), .keyCopyARN, hint: false), Binding(.down, .keyMove, hint: false, name: "j k ↑ ↓"),
      Binding(.pageDown, .keyPage, hint: false, name: "PgUp PgDn"),
    ]
  }

  func draw(into canvas: inout Canvas, in rect: Rect, _ context: Context) {
    let empty: Sentence = problem?.message ?? (found == nil ? .searching : .noAdministrators)
    table.draw(into: &canvas, in: rect, empty: empty, with: context.look)
  }
}
