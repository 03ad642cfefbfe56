import AccountService
import IAM
import Language
import Terminal

/// What somebody may do with a service, action by action, and by which policy.
struct ServicePermissionsScreen: Screen {
  private let subject: PermissionSubject
  private let service: String
  private let name: String
  private var found: ServicePermissions.Answer?
  private var problem: IAMError?
  private var showsAll = false
  private var table = AccessTable(Self.columns)
  private var shown: [ActionPermission] = []

  private static let columns = [
    TableColumn(.columnAction, minimum: 16, ideal: 32, priority: 0),
    TableColumn(.columnLevel, minimum: 8, ideal: 22, priority: 2),
    TableColumn(.columnAllowed, minimum: 12, ideal: 32, priority: 0),
    TableColumn(.columnByPolicy, minimum: 12, ideal: 36, priority: 1, grows: true),
  ]

  init(_ subject: PermissionSubject, service: String, name: String) {
    (self.subject, self.service, self.name) = (subject, service, name)
  }

  var title: Sentence { .permissionsOn(name, subject.name) }
  var shortTitle: Sentence { Sentence(verbatim: service) }
  var subtitle: Sentence? { found.map { .countOf($0.actions.count { $0.state.isAllowed }, $0.actions.count) } }
  var place: Place { .inside("service") }
  var takesText: Bool { table.isFiltering }

  mutating func begin(_ context: Context) -> [Effect] { [.ask(ServicePermissions(of: subject, service: service), tag: "service")] }

  mutating func receive(_ answer: Answer, tag: String, _ context: Context) -> [Effect] {
    switch answer {
    case .found(let found as ServicePermissions.Answer):
      (self.found, problem) = (found, nil)
      makeRows(context.look)
    case .failed(let error) where error.code != .cancelled: problem = error
    default: break
    }
    return []
  }

  private mutating func makeRows(_ look: Look) {
    let granted = found?.actions.filter { $0.state != .notAllowed } ?? []
    shown = showsAll || granted.isEmpty ? found?.actions ?? [] : granted
    table.supply(
      shown.map { action in
        TableRow(
          [
            SafeText(action.name), look.text(action.level.word), look.text(action.state.word),
            look.text(action.origins.isEmpty ? Sentence(verbatim: "") : AccessWords.policies(action.origins)),
          ], roles: [1: .dim, 2: action.state.role, 3: .dim])
      })
  }

  private var selected: ActionPermission? {
    table.selected.flatMap { shown.indices.contains($0) ? shown[$0] : nil }
  }

  mutating func handle(_ key: Key, _ context: Context) -> [Effect] {
    if table.handle(key, in: context.area) { return [] }
    switch key {
    case .character("H"):
      showsAll.toggle()
      makeRows(context.look)
    case .enter, .character("e"):
      guard let selected else { return [] }
      guard let arn = subject.principal(context) else { return openPolicy(selected) }
      return [.push(ExplanationScreen(asking: ExplainStep(arn, does: service + ":" + selected.name)))]
    case .character("o"): return selected.map(openPolicy) ?? []
    case .character("W"): return selected.map { [.push(WhoCanScreen(action: service + ":" + $0.name))] } ?? []
    default: break
    }
    return []
  }

  /// The policy that decides about an action; a group or a policy can't ask anything itself.
  private func openPolicy(_ action: ActionPermission) -> [Effect] {
    guard let origin = action.origins.first else { return [] }
    if case .group(let group) = subject, case .inline(let name) = origin { return [.push(InlinePolicyScreen(name, of: .group(group)))] }
    let holder =
      switch subject {
      case .user(let name): "arn:aws:iam::000000000000:user/" + name
      case .role(let name): "arn:aws:iam::000000000000:role/" + name
      case .group, .policy: ""
      }
    return AccessWords.page(of: origin, heldBy: holder) ?? []
  }

  mutating func paste(_ text: String, _ context: Context) -> [Effect]? { table.paste(text) ? [] : nil }

  mutating func mouse(_ event: MouseEvent, _ context: Context) -> [Effect] {
    table.key(of: event, in: context.area).map { handle($0, context) } ?? []
  }

  func bindings(_ context: Context) -> [Binding] {
    if table.isFiltering { return table.filterBindings }
    let opens: [Binding] = [
      Binding(.enter, subject.principal(context) == nil ? .keyOpenPolicy : .keyExplain),
      Binding(.character("o"), .keyOpenPolicy, hint: false),
      Binding(.character("W"), .keyWhoCan),
    ]
    return (selected == nil ? [] : opens) + [Binding(.character("H"), showsAll ? .keyShowGranted : .keyAllActions)]
      + table.filterBindings + [
        Binding(.down, .keyMove, hint: false, name: "j k ↑ ↓"), Binding(.pageDown, .keyPage, hint: false, name: "PgUp PgDn"),
      ]
  }

  func draw(into canvas: inout Canvas, in rect: Rect, _ context: Context) {
    table.draw(into: &canvas, in: rect, empty: problem?.message ?? (found == nil ? .searching : .nothingHere), with: context.look)
  }
}

extension PermissionSubject {
  /// The name of whose permissions they are.
  var name: String {
    switch self {
    case .user(let name), .role(let name), .group(let name): name
    case .policy(let arn): ARN(arn)?.name ?? arn
    }
  }

  /// How a question names the principal; nil for what can't ask.
  func principal(_ context: Context) -> String? {
    switch self {
    case .user(let name): "user/" + name
    case .role(let name): "role/" + name
    case .group, .policy: nil
    }
  }
}

extension ActionPermission.State {
  /// The state in words.
  var word: Sentence {
    switch self {
    case .allowed: .actionAllowed
    case .conditional: .actionConditional
    case .someResources: .actionSomeResources
    case .someConditional: .actionSomeConditional
    case .outsideBoundary: .actionOutsideBoundary
    case .denied: .actionDenied
    case .notAllowed: .actionNotAllowed
    }
  }

  /// How the words look.
  var role: ThemeRole {
    switch self {
    case .allowed: .allow
    case .conditional, .someResources, .someConditional: .text
    case .outsideBoundary, .denied: .deny
    case .notAllowed: .dim
    }
  }
}
