import Language
import Terminal

/// A document by itself, to be read.
struct DocumentScreen: Screen {
  let title: Sentence
  private let text: String
  private var pane: DocumentPane

  init(title: Sentence, text: String) {
    self.title = title
    self.text = text
    pane = DocumentPane(text)
  }

  var takesText: Bool { pane.takesText }

  var place: Place { .inside("document") }

  mutating func begin(_ context: Context) -> [Effect] {
    pane.fit(context.area.size)
    return []
  }

  mutating func handle(_ key: Key, _ context: Context) -> [Effect] {
    pane.fit(context.area.size)
    if key == .character("y"), !pane.takesText { return [.copy(text), .tell(Notice(.success, .copiedDocument))] }
    _ = pane.handle(key)
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
    [
      Binding(.character("y"), .keyCopy), Binding(.character("/"), .keyFind), Binding(.down, .keyMove, name: "j k ↑ ↓"),
      Binding(.pageDown, .keyPage, name: "PgUp PgDn"),
      Binding(.character(">"), .keySideways, hint: false, name: "< >"),
    ]
  }
}
