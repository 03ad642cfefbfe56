import AccountService
import IAM
import Language
import PolicyEngine
import Terminal

/// Why a request is allowed or denied: the decision in a word, IAM's sentence, what each kind of policy says, and the statements that decided
/// or didn't apply. Enter on a statement shows it in its document.
struct ExplanationScreen: Screen {
  private let query: (any Query)?
  private(set) var decided: SimulateAccess.Decided?
  private var problem: IAMError?
  private var page = LinkedPage()

  /// The explanation of a request that was decided already.
  init(_ decided: SimulateAccess.Decided) {
    query = nil
    self.decided = decided
  }

  /// The explanation that a question brings: its answer is a `SimulateAccess.Decided`, or a list of which the first counts.
  init(asking query: any Query) {
    self.query = query
  }

  var title: Sentence { .explanationTitle }
  var subtitle: Sentence? { decided.map { Sentence(verbatim: $0.action) } }
  var place: Place { .inside("explanation") }

  mutating func begin(_ context: Context) -> [Effect] {
    query.map { [.ask($0, tag: "explanation")] } ?? []
  }

  mutating func receive(_ answer: Answer, tag: String, _ context: Context) -> [Effect] {
    switch answer {
    case .found(let found as SimulateAccess.Decided): show(found)
    case .found(let found as [SimulateAccess.Decided]): if let first = found.first { show(first) }
    case .failed(let error) where error.code != .cancelled:
      decided = nil
      problem = error
    default: break
    }
    return []
  }

  private mutating func show(_ found: SimulateAccess.Decided) {
    decided = found
    problem = nil
  }

  // MARK: keys

  private func content(_ context: Context) -> ExplanationPage? {
    decided.map { ExplanationPage($0, columns: context.area.columns - LinkedPage.gutter - 1, look: context.look) }
  }

  mutating func handle(_ key: Key, _ context: Context) -> [Effect] {
    guard let decided, let content = content(context) else { return [] }
    if page.handle(key, content.blocks, rows: context.area.rows) { return [] }
    let statement = content.statements.indices.contains(page.selected) ? content.statements[page.selected] : nil
    switch key {
    case .enter: return statement.map { [.push(Self.document($0))] } ?? []
    case .character("o"): return statement.map { open($0, decided) } ?? []
    case .character("y"):
      return [.copy(decided.explanation.sentence(context.look.language)), .tell(Notice(.success, .sentenceCopied))]
    default: return []
    }
  }

  mutating func mouse(_ event: MouseEvent, _ context: Context) -> [Effect] {
    switch event.action {
    case .wheelDown: handle(.down, context)
    case .wheelUp: handle(.up, context)
    default: []
    }
  }

  /// The statement in its document.
  private static func document(_ statement: SimulateAccess.Heard) -> DocumentScreen {
    let place = statement.place
    return DocumentScreen(
      title: .statementOf(statement.origin.shownName, place.statement, place.sid), text: statement.document, showing: place.statement)
  }

  /// The page of the policy that a statement stands in.
  private func open(_ statement: SimulateAccess.Heard, _ decided: SimulateAccess.Decided) -> [Effect] {
    let principal = decided.explanation.request.principal
    let owner: InlineHolder? =
      switch principal.kind {
      case .user: .user(principal.name)
      case .role, .roleSession: .role(principal.name)
      default: nil
      }
    return Self.page(of: statement.origin, owner) ?? [.tell(Notice(.info, .policyHasNoPage))]
  }

  private static func page(of origin: PolicyOrigin, _ owner: InlineHolder?) -> [Effect]? {
    switch origin {
    case .managed(let arn): [.push(Screens.screen(at: .policy(arn: arn)))]
    case .inline(let name): owner.map { [.push(InlinePolicyScreen(name, of: $0))] }
    case .group(let name, let origin): page(of: origin, .group(name))
    case .trust(let role): [.push(Screens.screen(at: .role(role)))]
    case .given, .root: nil
    }
  }

  // MARK: drawing

  func draw(into canvas: inout Canvas, in rect: Rect, _ context: Context) {
    if let content = content(context) { return page.draw(content.blocks, into: &canvas, in: rect, with: context.look) }
    let look = context.look
    for (number, line) in look.text(problem?.message ?? .searching).wrapped(columns: max(1, rect.columns - 2)).prefix(rect.rows)
      .enumerated()
    {
      canvas.write(line, at: rect.origin.moved(rows: number).moved(columns: 1), style: look[problem == nil ? .dim : .error])
    }
    canvas.cursor = rect.origin
  }

  func bindings(_ context: Context) -> [Binding] {
    let hasStatements = content(context)?.statements.isEmpty == false
    let own = [Binding(.enter, .keyShowStatement), Binding(.character("o"), .keyOpenPolicy)]
    return (hasStatements ? own : []) + [
      Binding(.character("y"), .keyCopySentence), Binding(.down, .keyMove, hint: false, name: "j k ↑ ↓"),
      Binding(.pageDown, .keyPage, hint: false, name: "PgUp PgDn"),
    ]
  }
}
