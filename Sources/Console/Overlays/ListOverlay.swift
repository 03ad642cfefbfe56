import AccountService
import IAM
import Language
import Terminal

/// A short list to choose one thing from, filtered by typing. The screen below gets what tells the choice apart, a `String`, with a tag.
struct ListOverlay: Overlay {
  private let title: Sentence
  private let texts: [(title: Sentence, detail: Sentence)]
  private var picker: Picker
  private let tag: String
  private let takesOther: (@Sendable (String) -> Bool)?
  private var lead: (@Sendable (String) -> [Effect])?
  private(set) var isClosed = false

  /// - Parameters:
  ///   - tag: The tag of the answer.
  ///   - takesOther: Whether a text that was typed may be chosen though it isn't in the list.
  init(_ title: Sentence, _ choices: [Choice], tag: String, takesOther: (@Sendable (String) -> Bool)? = nil) {
    self.title = title
    texts = []
    picker = Picker(choices)
    self.tag = tag
    self.takesOther = takesOther
  }

  /// A list of sentences, told apart by their numbers from 0.
  init(_ title: Sentence, _ texts: [(title: Sentence, detail: Sentence)], tag: String) {
    self.title = title
    self.texts = texts
    picker = Picker([])
    self.tag = tag
    takesOther = nil
  }

  /// The same list, whose choice leads to effects.
  func leading(_ lead: @escaping @Sendable (String) -> [Effect]) -> ListOverlay {
    var list = self
    list.lead = lead
    return list
  }

  mutating func begin(_ context: Context) -> [Effect] {
    if !texts.isEmpty {
      picker.supply(
        texts.enumerated().map { number, text in
          Choice(id: "\(number)", title: context.look.text(text.title), detail: context.look.text(text.detail))
        })
    }
    picker.fit(size(on: Rect(context.screen)))
    return []
  }

  mutating func handle(_ key: Key, _ context: Context) -> [Effect] {
    picker.fit(size(on: Rect(context.screen)))
    let typed = picker.filter.text
    if key == .enter, picker.shownCount == 0, takesOther?(typed) == true { return choose(typed) }
    switch picker.handle(key) {
    case .cancelled: isClosed = true
    case .chosen(let choices): if let choice = choices.first { return choose(choice.id) }
    case .ignored, .handled, .filterChanged, .toggled: break
    }
    return []
  }

  mutating func paste(_ text: String, _ context: Context) -> [Effect]? {
    _ = picker.paste(text)
    return []
  }

  private mutating func choose(_ id: String) -> [Effect] {
    isClosed = true
    return lead?(id) ?? [.answer(.found(id), tag: tag)]
  }

  func draw(into canvas: inout Canvas, in rect: Rect, _ context: Context) {
    let hints = [Hint("Enter", .hintChoose), Hint("Esc", .cancel, isPinned: true)]
    let area = DialogFrame(context.look.text(title), hints: hints).draw(size(on: rect), into: &canvas, on: rect, with: context.look)
    picker.draw(into: &canvas, in: area, with: context.look)
  }

  private func size(on screen: Rect) -> Size {
    let groups = Set(picker.choices.map(\.group)).filter { !$0.isEmpty }.count
    let rows = picker.choices.count + groups + 1
    return Size(columns: DialogFrame.columns(for: 84, on: screen), rows: min(max(4, rows), DialogFrame.rows(on: screen)))
  }
}
