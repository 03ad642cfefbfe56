import AccountService
import IAM
import Language
import Terminal

/// Who is signed in where; each session can be ended.
struct SessionsScreen: Screen {
  private var rows: [BrowseSignInSessions.Row]?
  private var problem: IAMError?
  private var scroll = ListScroll()

  private static let columns = [
    TableColumn(.columnWho, minimum: 12, ideal: 24, priority: 0, grows: true),
    TableColumn(.columnSince, minimum: 16, ideal: 16, priority: 1),
    TableColumn(.columnUnixUser, minimum: 9, ideal: 14, priority: 2),
    TableColumn(.columnSSHClient, minimum: 14, ideal: 20, priority: 3),
    TableColumn(.columnMFA, minimum: 6, ideal: 6, priority: 4),
  ]

  init() {}

  var title: Sentence { .sessions }
  var subtitle: Sentence? { rows.map { .count($0.count) } }
  var place: Place { .sessions }

  mutating func begin(_ context: Context) -> [Effect] { [.ask(BrowseSignInSessions(), tag: "sessions")] }

  mutating func receive(_ answer: Answer, tag: String, _ context: Context) -> [Effect] {
    switch answer {
    case .found(let found as [BrowseSignInSessions.Row]): (rows, problem) = (found, nil)
    case .failed(let error): problem = error
    default: break
    }
    scroll.fit(rows: TableView.capacity(context.area), count: rows?.count ?? 0)
    return []
  }

  private var selected: BrowseSignInSessions.Row? {
    guard let rows, rows.indices.contains(scroll.selected) else { return nil }
    return rows[scroll.selected]
  }

  func bindings(_ context: Context) -> [Binding] {
    (selected == nil ? [] : [.change("x", .endSession)]) + [Binding(.down, .keyMove, hint: false, name: "j k ↑ ↓")]
  }

  mutating func handle(_ key: Key, _ context: Context) -> [Effect] {
    scroll.fit(rows: TableView.capacity(context.area), count: rows?.count ?? 0)
    if scroll.handle(DetailScreen<AccountDetailSource>.scrollKey(key), count: rows?.count ?? 0) { return [] }
    guard key == .character("x"), let selected else { return [] }
    return [.open(Self.confirm(selected))]
  }

  private static func confirm(_ row: BrowseSignInSessions.Row) -> ConfirmOverlay {
    if row.isThisOne { return ConfirmOverlay(.signOutTitle, [.signOutQuestion], yes: .keySignOut, then: [.signOut]) }
    let change = Change(operations: [EndSignInSession(sessionID: row.session.id)], done: .sessionEndedOf(row.name), then: [.refresh])
    return ConfirmOverlay(
      .endSession, [.endSessionQuestion(row.name, since: row.session.started.minute, unixUser: row.session.unixUser)], yes: .endSession,
      then: [.perform(change)])
  }

  func draw(into canvas: inout Canvas, in rect: Rect, _ context: Context) {
    let look = context.look
    guard let rows else {
      canvas.write(
        look.cut(look.text(problem?.message ?? .searching), to: rect.columns - 2), at: rect.origin.moved(columns: 1), style: look[.dim])
      canvas.cursor = rect.origin
      return
    }
    var table = TableView(columns: Self.columns)
    let seen = scroll.window(rows: TableView.capacity(rect), count: rows.count)
    table.rows = rows[seen].map { Self.cells($0, look) }
    (table.first, table.total) = (seen.lowerBound, rows.count)
    table.selected = rows.isEmpty ? nil : scroll.selected - seen.lowerBound
    table.emptyText = .noSessions
    table.draw(into: &canvas, in: rect, with: look)
  }

  private static func cells(_ row: BrowseSignInSessions.Row, _ look: Look) -> TableRow {
    let name = row.name == "root" && row.session.owner == .root ? look.text(.signInRoot) : SafeText(row.name)
    let mark = row.isThisOne ? SafeText(" ") + look.text(.thisSession) : .empty
    return TableRow(
      [
        name + mark, SafeText(row.session.started.minute), SafeText(row.session.unixUser),
        row.session.sshClient.map { SafeText($0) } ?? look.text(.atThisMachine), look.text(row.session.hasMFA ? .yes : .no),
      ],
      roles: [1: .dim, 2: .dim, 3: .dim, 4: row.session.hasMFA ? .dim : .warning])
  }
}
