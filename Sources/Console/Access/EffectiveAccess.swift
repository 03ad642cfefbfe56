import AccountService
import IAM
import Language
import Terminal

/// What the tab of effective permissions shows: it is asked for when it is seen, and kept until the thing is read anew.
struct EffectiveAccess: Sendable {
  static let tag = "access"

  /// Whether the thing was read since.
  var isStale = true
  private var services: [ServiceAccess]?
  private var subject: PermissionSubject?
  private var rows: [DetailRow] = []
  private var showsAll = false

  private static let columns = [
    TableColumn(.columnService, minimum: 14, ideal: 26, priority: 0),
    TableColumn(.columnPrefix, minimum: 8, ideal: 12, priority: 3),
    TableColumn(.columnAccess, minimum: 18, ideal: 34, priority: 0, grows: true),
    TableColumn(.columnResources, minimum: 13, ideal: 24, priority: 1, truncation: .middle),
    TableColumn(.columnConditions, minimum: 10, ideal: 22, priority: 2, truncation: .middle),
  ]

  /// Asks where the tab is seen and what is there is old.
  mutating func ask(in tabs: [DetailTab], at kind: DetailTab.Kind?) -> [Effect] {
    guard isStale, let tab = tabs.first(where: { $0.kind == kind }), case .access(let subject) = tab.content else { return [] }
    isStale = false
    self.subject = subject
    return [.ask(EffectivePermissions(of: subject), tag: Self.tag)]
  }

  mutating func supply(_ services: [ServiceAccess], _ look: Look) {
    self.services = services
    makeRows(look)
  }

  /// Shows or hides the services without access.
  mutating func toggle(_ look: Look) {
    showsAll.toggle()
    makeRows(look)
  }

  private mutating func makeRows(_ look: Look) {
    guard let services, let subject else { return }
    rows = services.filter { showsAll || $0.extent > .none }.map { Self.row($0, subject, look) }
  }

  private static func row(_ service: ServiceAccess, _ subject: PermissionSubject, _ look: Look) -> DetailRow {
    let hasAccess = service.extent > .none
    return DetailRow(
      TableRow(
        [
          SafeText(service.name), SafeText(service.prefix), look.text(AccessLevels.text(service)),
          hasAccess ? listed(service.resources, .allResources, look) : .empty, hasAccess ? listed(service.conditions, .none, look) : .empty,
        ],
        roles: [1: .dim, 2: service.extent == .full ? .warning : hasAccess ? .text : .dim, 3: .dim, 4: .dim]),
      opens: [.push(ServicePermissionsScreen(subject, service: service.prefix, name: service.name))])
  }

  private static func listed(_ listed: ServiceAccess.Listed, _ open: Sentence, _ look: Look) -> SafeText {
    switch listed {
    case .open: look.text(open)
    case .one(let text): SafeText(text)
    case .multiple: look.text(.multiple)
    }
  }

  /// A tab with what it shows in the place of what it asks.
  func shown(_ tab: DetailTab) -> DetailTab {
    guard case .access = tab.content else { return tab }
    let count = services.map { $0.count { $0.extent > .none } }
    return DetailTab(
      tab.kind, tab.title, count: count,
      .table(columns: Self.columns, rows: rows, empty: services == nil ? .searching : .noEffectivePermissions))
  }

  var binding: Binding { Binding(.character("H"), showsAll ? .keyShowGranted : .keyHideServices) }
}

/// The levels of a service in words, as IAM's policy summary has them: `Full access`, `Full: List, Read Limited: Write`, `None`.
enum AccessLevels {
  static func text(_ service: ServiceAccess) -> Sentence {
    switch service.extent {
    case .none: return .noAccess
    case .full: return .fullAccess
    case .limited: break
    }
    let full = names(service, .full)
    let limited = names(service, .limited)
    let parts = [(Sentence.accessFull, full), (Sentence.accessLimited, limited)].filter { !$0.1.isEmpty }
    func text(_ language: KeyPath<Sentence, String>) -> String {
      parts.map { $0.0[keyPath: language] + ": " + $0.1.map { $0[keyPath: language] }.joined(separator: ", ") }.joined(separator: " · ")
    }
    return Sentence(text(\.english), text(\.korean))
  }

  private static func names(_ service: ServiceAccess, _ extent: ServiceAccess.Extent) -> [Sentence] {
    service.levels.filter { $0.total > 0 && $0.extent == extent }.map { level in
      level.level == .permissionsManagement ? .levelPermissionsShort : level.level.word
    }
  }
}
