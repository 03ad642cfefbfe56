import PolicyEngine
import Terminal

/// A document to be read, in JSON colours, laid out where its author left it on one line.
struct DocumentPane: Sendable, Equatable {
  private let source: String
  private var scroll: ScrollText

  init(_ text: String) {
    source = text
    let isOneLine = !text.contains { $0.isNewline }
    scroll = ScrollText(isOneLine ? (try? PolicyFormatter.format(text, indent: 2)) ?? text : text, isJSON: true)
  }

  /// Whether keys are the text of a search.
  var takesText: Bool { scroll.prompt != nil }

  /// Whether it shows this text.
  func shows(_ text: String) -> Bool { source == text }

  mutating func fit(_ size: Size) { scroll.fit(size) }

  /// Scrolls or searches; false for a key that does neither.
  mutating func handle(_ key: Key) -> Bool {
    if takesText { return scroll.handle(key) != .ignored }
    switch key {
    case .character("<"): return scroll.handle(.left) != .ignored
    case .character(">"): return scroll.handle(.right) != .ignored
    case .character("g"), .character("h"), .character("l"): return false
    default: return scroll.handle(key) != .ignored
    }
  }

  mutating func paste(_ text: String) -> Bool { scroll.paste(text) != .ignored }

  func draw(into canvas: inout Canvas, in rect: Rect, with look: Look) {
    scroll.draw(into: &canvas, in: rect, with: look)
  }
}
