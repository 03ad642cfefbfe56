import AccountService
import IAM
import Language
import Terminal

/// The steps by which somebody comes to a permission: who does what, by which statement of which policy. Each leads on to its page.
struct PathScreen: Screen {
  private let name: String
  private let ways: [AccessPath]
  /// What is told in the end, where the last step doesn't say it.
  private let end: Sentence?
  private var statements: [[StepStatements.Row]] = []
  private var problem: IAMError?
  private var page = LinkedPage()

  init(_ name: String, _ ways: [AccessPath], end: Sentence? = nil) {
    (self.name, self.ways, self.end) = (name, ways, end)
  }

  var title: Sentence { .stepsOf(name) }
  var place: Place { .inside("steps") }

  private var steps: [AccessStep] { ways.flatMap(\.steps) }

  mutating func begin(_ context: Context) -> [Effect] { [.ask(StepStatements(steps), tag: "statements")] }

  mutating func receive(_ answer: Answer, tag: String, _ context: Context) -> [Effect] {
    switch answer {
    case .found(let found as [[StepStatements.Row]]): (statements, problem) = (found, nil)
    case .failed(let error) where error.code != .cancelled: problem = error
    default: break
    }
    return []
  }

  // MARK: what is shown

  /// A part of the page that leads on: where to, and the step it is of.
  private struct Link {
    let effects: [Effect]
    let step: AccessStep
  }

  private func content(_ context: Context) -> (blocks: [LinkedPage.Block], links: [Link]) {
    let columns = max(8, context.area.columns - LinkedPage.gutter - 1)
    var blocks: [LinkedPage.Block] = []
    var links: [Link] = []
    var number = 0
    func add(_ text: Sentence, _ role: ThemeRole, indent: Int, _ effects: [Effect]?, _ step: AccessStep, label: String = "") {
      blocks.append(
        LinkedPage.Block(Self.lines(text, role, label: label, indent: indent, columns, context.look), isLink: effects != nil))
      if let effects { links.append(Link(effects: effects, step: step)) }
    }
    for (place, way) in ways.enumerated() {
      if ways.count > 1 {
        blocks.append(LinkedPage.Block((place > 0 ? [[]] : []) + Self.lines(.wayNumber(place + 1), .heading, columns, context.look)))
      }
      for (step, count) in zip(way.steps, 1...) {
        add(AccessWords.step(step, context), .text, indent: 3, AccessWords.page(of: step.actor, context), step, label: "\(count)")
        let rows = statements.indices.contains(number) ? statements[number] : []
        for origin in step.origins {
          let own = rows.filter { $0.origin == origin }
          let text = Self.policy(origin, own)
          let isOpen = own.contains { !$0.conditionKeys.isEmpty }
          add(text, isOpen ? .warning : .dim, indent: 5, AccessWords.page(of: origin, heldBy: step.actor), step)
        }
        if AccessWords.page(of: step.actor, context) == nil {
          blocks.append(LinkedPage.Block(Self.lines(.otherAccountDecides, .dim, indent: 5, columns, context.look)))
        }
        number += 1
      }
    }
    if let end { blocks.append(LinkedPage.Block([[]] + Self.lines(end, .warning, columns, context.look))) }
    return (blocks, links)
  }

  /// A policy with the statements of it that allow the step.
  private static func policy(_ origin: PolicyOrigin, _ rows: [StepStatements.Row]) -> Sentence {
    let policy = AccessWords.policy(origin)
    var seen: Set<Int> = []
    let parts = rows.filter { seen.insert($0.statement).inserted }.flatMap { row -> [Sentence] in
      [.stepStatement(row.statement, row.sid)] + (row.conditionKeys.isEmpty ? [] : [.underConditions(row.conditionKeys)])
    }
    return Sentence(
      ([policy.english] + parts.map(\.english)).joined(separator: ", "), ([policy.korean] + parts.map(\.korean)).joined(separator: ", "))
  }

  private static func lines(
    _ text: Sentence, _ role: ThemeRole, label: String = "", indent: Int = 0, _ columns: Int, _ look: Look
  ) -> [[Span]] {
    look.text(text).wrapped(columns: max(1, columns - indent)).enumerated().map { number, line in
      [Span(number == 0 ? look.fit(SafeText(label), to: indent) : .blanks(indent), look[.dim]), Span(line, look[role])]
    }
  }

  // MARK: keys

  mutating func handle(_ key: Key, _ context: Context) -> [Effect] {
    let content = content(context)
    if page.handle(key, content.blocks, rows: context.area.rows) { return [] }
    guard content.links.indices.contains(page.selected) else { return [] }
    let link = content.links[page.selected]
    switch key {
    case .enter: return link.effects
    case .character("e"): return Self.explain(link.step, context)
    default: return []
    }
  }

  /// The explanation of a step's first action.
  static func explain(_ step: AccessStep, _ context: Context) -> [Effect] {
    guard ARN(step.actor)?.account == context.account.id.digits, let action = step.actions.first else {
      return [.tell(Notice(.info, .otherAccountDecides))]
    }
    return [.push(ExplanationScreen(asking: ExplainStep(step.actor, does: action, on: step.resource)))]
  }

  mutating func mouse(_ event: MouseEvent, _ context: Context) -> [Effect] {
    switch event.action {
    case .wheelDown: handle(.down, context)
    case .wheelUp: handle(.up, context)
    default: []
    }
  }

  func bindings(_ context: Context) -> [Binding] {
    [
      Binding(.enter, .keyOpen), Binding(.character("e"), .keyExplain), Binding(.down, .keyMove, hint: false, name: "j k ↑ ↓"),
      Binding(.pageDown, .keyPage, hint: false, name: "PgUp PgDn"),
    ]
  }

  func draw(into canvas: inout Canvas, in rect: Rect, _ context: Context) {
    page.draw(content(context).blocks, into: &canvas, in: rect, with: context.look)
  }
}
