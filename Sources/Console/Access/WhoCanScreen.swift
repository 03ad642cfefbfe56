import AWSCatalog
import AccountService
import IAM
import Language
import PolicyEngine
import Terminal

/// Who can do an action on a resource, by which way. The answer comes anew while one types; nothing waits for it.
struct WhoCanScreen: Screen {
  /// What keys go to.
  enum Focus: Sendable {
    case action, resource, list
  }

  private(set) var focus: Focus
  var action: TextField
  var resource: TextField
  var completion = FieldCompletion()
  var table = AccessTable(Self.columns)
  private(set) var found: [WhoCan.Access]?
  var problem: IAMError?
  /// Numbers the questions, so that an answer to an older one is dropped.
  private var turn = 0
  private var asked: (action: String, resource: String?)?

  static let columns = [
    TableColumn(.principalColumn, minimum: 16, ideal: 28, priority: 0),
    TableColumn(.pathColumn, minimum: 16, ideal: 40, priority: 1, grows: true),
    TableColumn(.conditionalColumn, minimum: 11, ideal: 11, priority: 3),
    TableColumn(.marksColumn, minimum: 14, ideal: 24, priority: 2),
  ]

  init(action: String? = nil, resource: String? = nil) {
    self.action = TextField(action ?? "", limit: 200, placeholder: .whoCanActionHint)
    self.resource = TextField(resource ?? "", limit: 2048, placeholder: .whoCanResourceHint)
    focus = action == nil ? .action : .list
  }

  var title: Sentence { .whoCan }
  var subtitle: Sentence? { found.map { .whoCanCount($0.count) } }
  var place: Place { .whoCan(action: action.isEmpty ? nil : action.text, resource: resource.isEmpty ? nil : resource.text) }
  var takesText: Bool { focus != .list || table.isFiltering }
  var isWaiting: Bool { asked != nil && found == nil && problem == nil }

  // MARK: asking

  mutating func begin(_ context: Context) -> [Effect] { ask() }

  mutating func refresh(_ context: Context) -> [Effect] { ask(again: true) }

  /// Asks where the action is one, and isn't the one that was asked about already.
  private mutating func ask(again: Bool = false) -> [Effect] {
    let wanted = (action: action.text, resource: resource.isEmpty ? nil : resource.text)
    guard Services.isAction(wanted.action) || (again && (try? RequestTarget(action: wanted.action)) != nil) else { return drop() }
    if !again, let asked, asked == wanted { return [] }
    let old = turn
    turn += 1
    if asked.map({ $0 != wanted }) ?? true { table.reset() }
    asked = wanted
    return [.forget(tag: "who\(old)"), .ask(WhoCan(wanted.action, on: wanted.resource), tag: "who\(turn)")]
  }

  /// Nothing is asked: what is shown goes.
  private mutating func drop() -> [Effect] {
    let old = turn
    turn += 1
    (asked, found, problem) = (nil, nil, nil)
    table.supply([])
    return [.forget(tag: "who\(old)")]
  }

  mutating func receive(_ answer: Answer, tag: String, _ context: Context) -> [Effect] {
    guard tag == "who\(turn)" else { return [] }
    switch answer {
    case .found(let found as [WhoCan.Access]):
      (self.found, problem) = (found, nil)
      table.supply(found.map { Self.row($0, context) })
    case .failed(let error) where error.code != .cancelled:
      (found, problem) = (nil, error)
      table.supply([])
    default: break
    }
    return []
  }

  private static func row(_ access: WhoCan.Access, _ context: Context) -> TableRow {
    let look = context.look
    let path = access.paths.first { !$0.isConditional } ?? access.paths[0]
    let marks = AccessWords.marks(access.marks, services: access.services)
    return TableRow(
      [
        SafeText(AccessWords.short(access.principal, context)), look.text(AccessWords.path(path)),
        access.isConditional ? look.text(.yes) : .empty, look.text(marks.text),
      ], roles: [1: .dim, 2: .dim, 3: marks.role])
  }

  private var selected: WhoCan.Access? {
    guard let found, let place = table.selected, found.indices.contains(place) else { return nil }
    return found[place]
  }

  // MARK: keys

  mutating func handle(_ key: Key, _ context: Context) -> [Effect] {
    focus == .list ? handle(listKey: key, context) : handle(fieldKey: key, context)
  }

  private mutating func handle(listKey key: Key, _ context: Context) -> [Effect] {
    if table.handle(key, in: listArea(context)) { return [] }
    switch key {
    case .tab, .character("i"): focus(.action)
    case .backTab, .character("o"): focus(.resource)
    case .character("a"): return [.push(AdministratorsScreen())]
    case .enter: return selected.map { [.push(PathScreen(AccessWords.short($0.principal, context), $0.paths))] } ?? []
    case .character("e"): return selected.flatMap { $0.paths[0].steps.last }.map { PathScreen.explain($0, context) } ?? []
    case .character("p"):
      return selected.map { AccessWords.page(of: $0.principal, context) ?? [.tell(Notice(.info, .otherAccountDecides))] } ?? []
    case .character("y"): return selected.map { [.copy($0.principal), .tell(Notice(.success, .copied($0.principal)))] } ?? []
    default: break
    }
    return []
  }

  private mutating func focus(_ new: Focus) {
    focus = new
    completion = FieldCompletion()
  }

  private mutating func handle(fieldKey key: Key, _ context: Context) -> [Effect] {
    switch key {
    case .escape:
      if completion.isOpen { completion.close() } else { focus(.list) }
    case .tab: return complete() ?? next(1)
    case .backTab: return next(-1)
    case .down, .control("n"):
      if completion.isOpen { completion.move(1) } else { focus(.list) }
    case .up, .control("p"): completion.move(-1)
    case .enter:
      if completion.selected != nil { return complete() ?? [] }
      focus(.list)
      return ask(again: true)
    case .control("c"): focus(.list)
    default: return typed(key, context)
    }
    return []
  }

  private mutating func next(_ step: Int) -> [Effect] {
    let order: [Focus] = [.action, .resource, .list]
    let place = order.firstIndex(of: focus) ?? 0
    focus(order[(place + step + order.count) % order.count])
    return []
  }

  /// Puts the completion into the field; nil where there is none.
  private mutating func complete() -> [Effect]? {
    guard let text = completion.chosen, text != (focus == .action ? action : resource).text else { return nil }
    if focus == .action { action.text = text } else { resource.text = text }
    completion.close()
    if text.hasSuffix(":") { completion = offers(nil) }
    return ask()
  }

  private mutating func typed(_ key: Key, _ context: Context) -> [Effect] {
    let outcome = focus == .action ? action.handle(key) : resource.handle(key)
    guard outcome == .changed else { return [] }
    completion = offers(context)
    return ask()
  }

  /// What the field that is being typed can become.
  private func offers(_ context: Context?) -> FieldCompletion {
    focus == .action ? .actions(action.text) : .resources(of: action.text, resource.text, account: context?.account)
  }

  mutating func paste(_ text: String, _ context: Context) -> [Effect]? {
    switch focus {
    case .action: action.paste(text)
    case .resource: resource.paste(text)
    case .list: return table.paste(text) ? [] : nil
    }
    completion.close()
    return ask()
  }

  mutating func mouse(_ event: MouseEvent, _ context: Context) -> [Effect] {
    switch event.action {
    case .wheelDown: return handle(listKey: .down, context)
    case .wheelUp: return handle(listKey: .up, context)
    case .press(.left):
      switch event.position.row - context.area.row {
      case 0: focus(.action)
      case 1: focus(.resource)
      default:
        focus(.list)
        if table.click(event.position, in: listArea(context)) { return handle(listKey: .enter, context) }
      }
    default: break
    }
    return []
  }

  func bindings(_ context: Context) -> [Binding] {
    if table.isFiltering { return table.filterBindings }
    switch focus {
    case .action, .resource:
      let next: Sentence = completion.isOpen ? .keyTakeCompletion : .hintNext
      return [Binding(.tab, next, name: "Tab"), Binding(.enter, .keyToList), Binding(.escape, .keyToList, hint: false)]
    case .list:
      let own = [
        Binding(.enter, .keySteps), Binding(.character("p"), .keyOpenPrincipal, hint: false), Binding(.character("e"), .keyExplain),
      ]
      return (selected == nil ? [] : own) + [
        Binding(.tab, .keyWhoCanAction, name: "Tab"), Binding(.character("o"), .keyWhoCanResource, hint: false),
        Binding(.character("a"), .keyAdministrators),
      ] + table.filterBindings + [
        Binding(.character("y"), .keyCopyARN, hint: false), Binding(.down, .keyMove, hint: false, name: "j k ↑ ↓"),
        Binding(.pageDown, .keyPage, hint: false, name: "PgUp PgDn"),
      ]
    }
  }
}
