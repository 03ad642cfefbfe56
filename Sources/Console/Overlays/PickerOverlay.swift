import AccountService
import IAM
import Language
import Terminal

/// A list to choose from over the screen; what was chosen leads to effects.
struct PickerOverlay: Overlay {
  private let title: Sentence
  private let feed: PickerFeed
  private var picker: Picker
  /// Choices that are so already; choosing them again means nothing.
  private var taken: Set<String> = []
  /// Numbers the questions, so that an answer to an older one is dropped.
  private var turn = 0
  private let chosen: @Sendable ([Choice]) -> [Effect]
  private(set) var isClosed = false
  let changesAccount: Bool

  /// - Parameters:
  ///   - feed: Where the choices come from.
  ///   - chosen: What follows the choice of at least one.
  init(
    _ title: Sentence, mode: Picker.Mode, from feed: PickerFeed, changesAccount: Bool = true,
    chosen: @escaping @Sendable ([Choice]) -> [Effect]
  ) {
    self.title = title
    self.feed = feed
    self.chosen = chosen
    self.changesAccount = changesAccount
    picker = Picker([], mode: mode, isSupplied: feed.isFiltered, total: 0)
    picker.isSearching = true
  }

  mutating func begin(_ context: Context) -> [Effect] { ask() }

  private mutating func ask() -> [Effect] {
    let old = turn
    turn += 1
    return [.forget(tag: "choices\(old)"), .ask(feed.query(picker.filter.text), tag: "choices\(turn)")]
  }

  mutating func receive(_ answer: Answer, tag: String, _ context: Context) -> [Effect] {
    guard tag == "choices\(turn)" else { return [] }
    switch answer {
    case .found(let found):
      let page = feed.page(found, context)
      taken = page.taken
      picker.supply(page.choices, total: page.total)
      picker.fit(Self.size(on: Rect(context.screen)))
    case .failed(let error):
      isClosed = true
      return [.tell(Notice(error))]
    case .changed: break
    }
    return []
  }

  mutating func handle(_ key: Key, _ context: Context) -> [Effect] {
    picker.fit(Self.size(on: Rect(context.screen)))
    if picker.mode == .multiple, key == .character(" ") || key == .insert, let choice = picker.selectedChoice, taken.contains(choice.id) {
      return [.tell(Notice(.info, .chosenAlready(choice.title.text)))]
    }
    return follow(picker.handle(key))
  }

  mutating func paste(_ text: String, _ context: Context) -> [Effect]? {
    follow(picker.paste(text))
  }

  private mutating func follow(_ outcome: PickerOutcome) -> [Effect] {
    switch outcome {
    case .filterChanged: return feed.isFiltered ? ask() : []
    case .cancelled: isClosed = true
    case .chosen(let choices): return choose(choices)
    case .ignored, .handled, .toggled: break
    }
    return []
  }

  private mutating func choose(_ choices: [Choice]) -> [Effect] {
    let new = choices.filter { !taken.contains($0.id) }
    guard !new.isEmpty else { return [.tell(Notice(.info, choices.first.map { .chosenAlready($0.title.text) } ?? .nothingChosen))] }
    isClosed = true
    return chosen(new)
  }

  func draw(into canvas: inout Canvas, in rect: Rect, _ context: Context) {
    let look = context.look
    var hints = [Hint("Enter", .hintChoose), Hint("Esc", .cancel, isPinned: true)]
    if picker.mode == .multiple { hints.insert(Hint("Space", .hintCheck), at: 0) }
    let area = DialogFrame(look.text(title), hints: hints).draw(Self.size(on: rect), into: &canvas, on: rect, with: look)
    picker.draw(into: &canvas, in: area, with: look)
  }

  private static func size(on screen: Rect) -> Size {
    Size(columns: DialogFrame.columns(for: 96, on: screen), rows: DialogFrame.rows(on: screen))
  }
}

/// Where a picker's choices come from: one answer that the picker filters itself, or an answer for each filter.
struct PickerFeed: Sendable {
  /// What a list shows.
  struct Page: Sendable {
    var choices: [Choice]
    /// Choices that are so already.
    var taken: Set<String> = []
    /// How many there are without a filter.
    var total: Int?
  }

  /// Whether the account filters.
  let isFiltered: Bool
  /// The question for a filter.
  let query: @Sendable (String) -> any Query
  /// The list that an answer makes.
  let page: @Sendable (any Sendable, Context) -> Page
}
