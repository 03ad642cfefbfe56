import AccountService
import IAM
import Language
import Terminal

/// `?`: the keys of this screen as a menu that also runs them.
struct HelpOverlay: Overlay {
  private var menu: Menu<Key>
  private(set) var isClosed = false

  init(_ here: [Binding], everywhere: [Binding], _ context: Context) {
    let entries = { (bindings: [Binding], group: Sentence) in
      bindings.map { MenuEntry($0.key, key: $0.name, $0.label, group: group) }
    }
    menu = Menu(.helpTitle, entries(here, .helpHere) + entries(everywhere, .helpEverywhere), language: context.look.language)
  }

  mutating func handle(_ key: Key, _ context: Context) -> [Effect] {
    menu.fit(context.screen)
    switch menu.handle(key) {
    case .answered(let key):
      isClosed = true
      return [.press(key)]
    case .cancelled: isClosed = true
    case .handled: break
    case .ignored: if key.command == .character("?") || key.command == .character("q") { isClosed = true }
    }
    return []
  }

  mutating func paste(_ text: String, _ context: Context) -> [Effect]? {
    menu.paste(text)
    return []
  }

  func draw(into canvas: inout Canvas, in rect: Rect, _ context: Context) {
    menu.draw(into: &canvas, in: rect, with: context.look)
  }
}
