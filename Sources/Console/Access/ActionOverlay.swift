import AWSCatalog
import AccountService
import IAM
import Language
import Terminal

/// Chooses actions: services, then their actions by access level, or any by a part of the name. The screen below gets `ChosenActions` with the
/// tag `actions`.
struct ActionOverlay: Overlay {
  private var picker: Picker
  /// Whether a check mark was set or taken away.
  private var hasToggled = false
  private(set) var isClosed = false

  init(_ chosen: [String]) {
    picker = Picker([], mode: .multiple, checked: chosen.map { Choice($0) }, isSupplied: true, total: Services.actionCount)
  }

  mutating func begin(_ context: Context) -> [Effect] {
    supply(context)
    return []
  }

  private mutating func supply(_ context: Context) {
    picker.supply(ActionChoices(context.look).choices(for: picker.filter.text, chosen: picker.checked))
    picker.fit(Self.size(on: Rect(context.screen)))
  }

  mutating func handle(_ key: Key, _ context: Context) -> [Effect] {
    picker.fit(Self.size(on: Rect(context.screen)))
    let current = picker.selectedChoice?.id
    switch key {
    case .control("s"): return done(picker.checked)
    case .enter, .right:
      if let current, current.hasPrefix(ActionChoices.service) {
        _ = picker.type(current.dropFirst(ActionChoices.service.count) + ":")
        supply(context)
        return []
      }
      if key == .right { return [] }
      if current == ActionChoices.none { return done([]) }
      // Who typed a name and presses Enter means it.
      if !hasToggled, !picker.filter.isEmpty, let choice = picker.selectedChoice, !picker.checked.contains(where: { $0.id == choice.id }) {
        return done(picker.checked + [choice])
      }
      return done(picker.checked)
    default: return follow(picker.handle(key), context)
    }
  }

  mutating func paste(_ text: String, _ context: Context) -> [Effect]? {
    follow(picker.paste(text), context)
  }

  private mutating func follow(_ outcome: PickerOutcome, _ context: Context) -> [Effect] {
    switch outcome {
    case .filterChanged: supply(context)
    case .toggled: hasToggled = true
    case .cancelled:
      // Out of a service first, then out of the list.
      guard !picker.filter.isEmpty else {
        isClosed = true
        return []
      }
      _ = picker.type("")
      supply(context)
    case .ignored, .handled, .chosen: break
    }
    return []
  }

  private mutating func done(_ choices: [Choice]) -> [Effect] {
    isClosed = true
    var seen: Set<String> = []
    let names = choices.flatMap { ActionChoices.actions($0.id) }.filter { seen.insert($0).inserted }
    return [.answer(.found(ChosenActions(names: names)), tag: "actions")]
  }

  func draw(into canvas: inout Canvas, in rect: Rect, _ context: Context) {
    let look = context.look
    let hints = [
      Hint("Space", .hintCheck), Hint("Enter", .hintOpenService), Hint("Ctrl-S", .hintDone), Hint("Esc", .cancel, isPinned: true),
    ]
    let area = DialogFrame(look.text(.chooseActionsTitle), hints: hints).draw(Self.size(on: rect), into: &canvas, on: rect, with: look)
    picker.draw(into: &canvas, in: area, with: look)
  }

  private static func size(on screen: Rect) -> Size {
    Size(columns: DialogFrame.columns(for: 96, on: screen), rows: DialogFrame.rows(on: screen))
  }
}
