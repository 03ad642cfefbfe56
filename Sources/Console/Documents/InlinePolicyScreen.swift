import AccountService
import IAM
import Language
import PolicyEngine
import Terminal

/// An inline policy to be read, with the keys that edit and delete it.
struct InlinePolicyScreen: Screen {
  private let name: String
  private let holder: InlineHolder
  private var detail: EditableDocument.Answer?
  private var pane = DocumentPane("")
  private var problem: IAMError?

  init(_ name: String, of holder: InlineHolder) {
    self.name = name
    self.holder = holder
  }

  /// What tells the screen's place from those of other inline policies.
  static func placeName(_ name: String, of holder: InlineHolder) -> String { "inline/\(holder.kind.rawValue)/\(holder.name)/\(name)" }

  var title: Sentence { .inlineTitle(name, of: holder.name) }
  var place: Place { .inside(Self.placeName(name, of: holder)) }

  var subtitle: Sentence? {
    detail.map { .editorSize($0.quota.size(of: $0.document) + $0.used, of: $0.quota.limit) }
  }

  var takesText: Bool { pane.takesText }

  mutating func begin(_ context: Context) -> [Effect] {
    [.ask(EditableDocument(.inline(name, of: holder.kind, holder.name)), tag: "document")]
  }

  mutating func receive(_ answer: Answer, tag: String, _ context: Context) -> [Effect] {
    switch answer {
    case .found(let found as EditableDocument.Answer):
      detail = found
      problem = nil
      if !pane.shows(found.document) { pane = DocumentPane(found.document, as: .identity, account: context.account.id) }
      pane.fit(context.area.size)
    case .found(let place as LinePlace): pane.show(place)
    case .failed(let error):
      detail = nil
      problem = error
    default: break
    }
    return []
  }

  mutating func handle(_ key: Key, _ context: Context) -> [Effect] {
    guard let detail else { return [] }
    pane.fit(context.area.size)
    if pane.takesText {
      _ = pane.handle(key)
      return []
    }
    switch key {
    case .character("e"): return [.push(EditorScreen(.inline(name, of: holder)))]
    case .character("d"), .character("x"): return Actions.deleteInline(name, from: holder)
    case .character("f"): return pane.list
    case .character("y"): return [.copy(detail.document), .tell(Notice(.success, .copiedDocument))]
    default:
      _ = pane.handle(key)
      return []
    }
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
    if detail != nil { return pane.draw(into: &canvas, in: rect, with: context.look) }
    let text = context.look.text(problem?.message ?? .searching)
    canvas.write(text, at: rect.origin.moved(columns: 1), style: context.look[problem == nil ? .dim : .error], columns: rect.columns - 2)
    canvas.cursor = rect.origin
  }

  func bindings(_ context: Context) -> [Binding] {
    [
      .change("e", .keyEdit), .change("d", .keyDelete),
    ] + pane.bindings + [
      Binding(.character("y"), .keyCopy), Binding(.character("/"), .keyFind),
      Binding(.down, .keyMove, hint: false, name: "j k ↑ ↓"), Binding(.pageDown, .keyPage, hint: false, name: "PgUp PgDn"),
    ]
  }
}

extension Actions {
  static func openInline(_ policy: InlinePolicy, of holder: InlineHolder) -> [Effect] {
    [.push(InlinePolicyScreen(policy.name, of: holder))]
  }
}
