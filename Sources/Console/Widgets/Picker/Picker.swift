import Language
import Terminal

/// What a picker made of a key.
enum PickerOutcome: Sendable, Equatable {
  /// Not a picker's key.
  case ignored
  /// Something moved.
  case handled
  /// The filter is another one: a list that somebody else filters wants new choices.
  case filterChanged(String)
  /// A check mark was set or taken away.
  case toggled
  /// The person chose: the one selected, or all with a check mark.
  case chosen([Choice])
  /// The person leaves without choosing.
  case cancelled
}

/// A list to choose from with a filter above it: one thing, or several with check marks.
///
/// Letters go to the filter; arrows and page keys move; Enter chooses. With check marks Space sets one, so the filter takes single words.
/// The picker filters its choices itself, or its owner does: then every `.filterChanged` asks for another list in `supply`.
struct Picker: Sendable, Equatable {
  /// How many may be chosen.
  enum Mode: Sendable, Equatable { case single, multiple }

  /// A line of the list.
  enum Row: Sendable, Equatable {
    /// The heading of a group.
    case heading(SafeText)
    /// A choice by its number.
    case choice(Int)
  }

  let mode: Mode
  /// Whether the owner filters, because there are more choices than are worth holding.
  let isSupplied: Bool
  private(set) var choices: [Choice]
  /// How many choices there are without a filter, where the owner filters.
  private(set) var total: Int
  /// What has a check mark, in the order in which it was set.
  private(set) var checked: [Choice]
  private(set) var filter = TextField(limit: 256, placeholder: .pickerFilter)
  private(set) var rows: [Row] = []
  private(set) var scroll = ListScroll()
  /// Whether the last key moved in the list: the hardware cursor is where the person works, on the row or in the filter.
  private(set) var isInList = false
  /// Whether a check mark was set or taken away.
  private var hasToggled = false
  /// Whether the owner is still looking for choices.
  var isSearching = false

  init(_ choices: [Choice], mode: Mode = .single, checked: [Choice] = [], isSupplied: Bool = false, total: Int? = nil) {
    self.mode = mode
    self.isSupplied = isSupplied
    self.choices = choices
    self.checked = checked
    self.total = total ?? choices.count
    arrange()
  }

  /// Gives the choices for the filter in force.
  /// - Parameter total: How many there are without a filter; as before where it is left out.
  mutating func supply(_ choices: [Choice], total: Int? = nil) {
    let kept = selectedChoice?.id
    self.choices = choices
    self.total = total ?? (isSupplied ? self.total : choices.count)
    isSearching = false
    arrange(keeping: kept)
    if !isInList { selectBest() }
  }

  /// The choice under the cursor.
  var selectedChoice: Choice? {
    guard rows.indices.contains(scroll.selected), case .choice(let number) = rows[scroll.selected] else { return nil }
    return choices[number]
  }

  /// How many choices the filter leaves.
  var shownCount: Int { rows.reduce(0) { count, row in if case .choice = row { count + 1 } else { count } } }

  /// Puts the cursor on a choice, where it is shown.
  mutating func select(_ id: String) {
    let row = rows.firstIndex { row in if case .choice(let number) = row { choices[number].id == id } else { false } }
    if let row { scroll.select(row, count: rows.count) }
  }

  /// Tells how large it is drawn.
  mutating func fit(_ size: Size) {
    scroll.fit(rows: size.rows - 1, count: rows.count)
  }

  /// Builds the list anew: what the filter leaves, with the headings of its groups.
  private mutating func arrange(keeping kept: String? = nil) {
    let words = isSupplied ? [] : TextMatch.words(filter.text).map { Array($0.utf8) }
    var found: [Row] = []
    found.reserveCapacity(choices.count)
    var group = SafeText.empty
    for (number, choice) in choices.enumerated() where choice.matches(words) {
      if choice.group != group, !choice.group.isEmpty { found.append(.heading(choice.group)) }
      group = choice.group
      found.append(.choice(number))
    }
    rows = found
    scroll.reset()
    if let kept { select(kept) }
    stepOffHeading(down: true)
  }
}

extension Picker {
  /// Takes a key.
  mutating func handle(_ key: Key) -> PickerOutcome {
    if mode == .multiple, key == .character(" ") || key == .insert {
      isInList = true
      return toggle(thenMove: key == .insert)
    }
    let before = scroll.selected
    if scroll.handle(key, count: rows.count) {
      stepOffHeading(down: scroll.selected >= before)
      isInList = true
      return .handled
    }
    switch key {
    case .enter: return choose()
    case .escape, .control("c"): return .cancelled
    default: return filtered(filter.handle(key))
    }
  }

  /// Puts a text into the filter.
  mutating func type(_ text: String) -> PickerOutcome {
    filter.text = text
    return filtered(.changed)
  }

  /// Pasted text goes to the filter.
  mutating func paste(_ text: String) -> PickerOutcome { filtered(filter.paste(text)) }

  private mutating func filtered(_ outcome: Outcome) -> PickerOutcome {
    if outcome == .ignored { return .ignored }
    isInList = false
    if outcome == .handled { return .handled }
    if isSupplied {
      isSearching = true
      scroll.reset()
      stepOffHeading(down: true)
    } else {
      arrange()
      selectBest()
    }
    return .filterChanged(filter.text)
  }

  /// Goes to the choice that is called what the filter says, else to one that is called so up to a dot, else to the first that begins so:
  /// who types a whole name means it.
  private mutating func selectBest() {
    let text = filter.text.lowercased()
    guard !text.isEmpty else { return }
    var best: (rank: Int, id: String)?
    for case .choice(let number) in rows {
      let title = choices[number].title.text.lowercased()
      guard title.hasPrefix(text) else { continue }
      let rank = title == text ? 0 : title.dropFirst(text.count).first == "." ? 1 : 2
      if rank < best?.rank ?? 3 { best = (rank, choices[number].id) }
    }
    if let best { select(best.id) }
  }

  private mutating func toggle(thenMove: Bool) -> PickerOutcome {
    guard let choice = selectedChoice else { return .handled }
    hasToggled = true
    if let place = checked.firstIndex(where: { $0.id == choice.id }) {
      checked.remove(at: place)
    } else {
      checked.append(choice)
    }
    if thenMove { _ = handle(.down) }
    return .toggled
  }

  /// Whether the person went to a row, by moving or by typing.
  private var isAimed: Bool { isInList || !filter.isEmpty }

  /// Enter without any check mark means the row that the person went to.
  private func choose() -> PickerOutcome {
    switch mode {
    case .multiple: .chosen(checked.isEmpty && !hasToggled && isAimed ? selectedChoice.map { [$0] } ?? [] : checked)
    case .single: selectedChoice.map { .chosen([$0]) } ?? .handled
    }
  }

  /// Headings can't be selected: goes on to the next choice in the direction of the move, else back.
  private mutating func stepOffHeading(down: Bool) {
    func isChoice(_ row: Int) -> Bool { if case .choice = rows[row] { true } else { false } }
    guard rows.indices.contains(scroll.selected) else { return }
    let below = rows.indices[scroll.selected...].first(where: isChoice)
    let above = rows.indices[..<scroll.selected].last(where: isChoice)
    if let place = down ? below ?? above : above ?? below { scroll.select(place, count: rows.count) }
    if scroll.selected > 0, !isChoice(scroll.selected - 1) { scroll.reveal(scroll.selected - 1) }
  }
}
