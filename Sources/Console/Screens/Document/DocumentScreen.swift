import Language
import PolicyEngine
import Terminal

/// A document by itself, to be read.
struct DocumentScreen: Screen {
  let title: Sentence
  private let text: String
  private let kind: PolicyKind?
  private var pane: DocumentPane
  private var isOpen = false

  /// - Parameters:
  ///   - kind: What the document is for, where it is a policy whose findings are told.
  ///   - statement: The statement, from 0, that is shown among the others.
  init(title: Sentence, text: String, as kind: PolicyKind? = nil, showing statement: Int? = nil) {
    self.title = title
    self.text = text
    self.kind = kind
    pane = DocumentPane(text, showing: statement)
  }

  var takesText: Bool { pane.takesText }

  var place: Place { .inside("document") }

  mutating func begin(_ context: Context) -> [Effect] {
    if kind != nil, pane.findings.isEmpty { pane = DocumentPane(text, as: kind, account: context.account.id) }
    pane.fit(context.area.size)
    if !isOpen { pane.showStatement() }
    isOpen = true
    return []
  }

  mutating func handle(_ key: Key, _ context: Context) -> [Effect] {
    pane.fit(context.area.size)
    if key == .character("y"), !pane.takesText { return [.copy(text), .tell(Notice(.success, .copiedDocument))] }
    if key == .character("f"), !pane.takesText { return pane.list }
    _ = pane.handle(key)
    return []
  }

  mutating func receive(_ answer: Answer, tag: String, _ context: Context) -> [Effect] {
    if case .found(let place as LinePlace) = answer { pane.show(place) }
    return []
  }

  mutating func paste(_ text: String, _ context: Context) -> [Effect]? {
    pane.paste(text) ? [] : nil
  }

  mutating func mouse(_ event: MouseEvent, _ context: Context) -> [Effect] {
    switch event.action {
    case .wheelDown: handle(.down, context)
    case .wheelUp: handle(.up, context)
    default: []
    }
  }

  func draw(into canvas: inout Canvas, in rect: Rect, _ context: Context) {
    pane.draw(into: &canvas, in: rect, with: context.look)
  }

  func bindings(_ context: Context) -> [Binding] {
    pane.bindings + [
      Binding(.character("y"), .keyCopy), Binding(.character("/"), .keyFind), Binding(.down, .keyMove, name: "j k ↑ ↓"),
      Binding(.pageDown, .keyPage, name: "PgUp PgDn"),
      Binding(.character(">"), .keySideways, hint: false, name: "< >"),
    ]
  }
}
