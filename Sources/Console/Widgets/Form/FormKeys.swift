import Terminal

extension Form {
  /// Takes a key.
  mutating func handle(_ key: Key) -> FormOutcome {
    if list != nil { return handleInList(key) }
    switch key {
    case .control("s"): return submit()
    case .escape, .control("c"): return back()
    default: break
    }
    guard case .field(let id) = focus, let number = fields.firstIndex(where: { $0.id == id }) else { return handleOnButtons(key) }
    switch handle(key, inField: number) {
    case .ignored: return move(key)
    case let outcome: return outcome
    }
  }

  /// Pasted text goes into a field that takes text; `.ignored` elsewhere.
  mutating func paste(_ text: String) -> FormOutcome {
    if var open = list {
      let outcome = open.picker.paste(text)
      list = open
      if case .filterChanged(let filter) = outcome, open.picker.isSupplied { return .needsChoices(open.id, filter: filter) }
      return .handled
    }
    guard case .field(let id) = focus, let number = fields.firstIndex(where: { $0.id == id }) else { return .ignored }
    switch fields[number].control {
    case .text(var field, let limit):
      let outcome = field.paste(text)
      return store(.text(field, limit: limit), outcome, number)
    case .secret(var field):
      let outcome = field.paste(text)
      return store(.secret(field), outcome, number)
    case .lines(var area):
      let outcome = area.paste(text)
      return store(.lines(area), outcome, number)
    case .tags(var editor):
      let outcome = editor.paste(text)
      return store(.tags(editor), outcome, number)
    default: return .ignored
    }
  }

  private mutating func handle(_ key: Key, inField number: Int) -> FormOutcome {
    switch fields[number].control {
    case .text(var field, let limit):
      let outcome = field.handle(key)
      return store(.text(field, limit: limit), outcome, number)
    case .secret(var field):
      let outcome = field.handle(key)
      return store(.secret(field), outcome, number)
    case .lines(var area):
      let outcome = area.handle(key)
      return store(.lines(area), outcome, number)
    case .options(var options):
      let outcome = options.handle(key)
      return store(.options(options), outcome, number)
    case .tags(var editor):
      let outcome = editor.handle(key)
      return store(.tags(editor), outcome, number)
    case .toggle(let isOn, let words):
      guard [.character(" "), .left, .right].contains(key) else { return .ignored }
      return store(.toggle(!isOn, words), .changed, number)
    case .pick(let pick): return open(pick, number, with: key)
    case .place: return key == .enter || key == .character(" ") ? .open(fields[number].id) : .ignored
    case .fixed, .fact, .heading: return .ignored
    }
  }

  private mutating func store(_ control: FormField.Control, _ outcome: Outcome, _ number: Int) -> FormOutcome {
    fields[number].control = control
    switch outcome {
    case .ignored: return .ignored
    case .changed:
      changed(number)
      return .changed
    case .handled, .submitted, .cancelled: return .handled
    }
  }

  /// Opens a list; a letter goes to its filter at once. Backspace and Del empty the field.
  private mutating func open(_ pick: PickControl, _ number: Int, with key: Key) -> FormOutcome {
    if key == .backspace || key == .delete {
      if pick.picked.isEmpty { return .handled }
      change(fields[number].id) { control in
        var empty = pick
        empty.picked = []
        control = .pick(empty)
      }
      return .changed
    }
    var picker = pick.picker
    switch key {
    case .enter, .character(" "): break
    case .character: _ = picker.handle(key)
    default: return .ignored
    }
    list = (fields[number].id, picker)
    return pick.isSupplied ? .needsChoices(fields[number].id, filter: picker.filter.text) : .handled
  }

  private mutating func handleInList(_ key: Key) -> FormOutcome {
    guard var open = list else { return .ignored }
    let outcome = open.picker.handle(key)
    list = open
    switch outcome {
    case .ignored: return .handled
    case .handled, .toggled: return .handled
    case .filterChanged(let filter): return open.picker.isSupplied ? .needsChoices(open.id, filter: filter) : .handled
    case .cancelled:
      list = nil
      return .handled
    case .chosen(let choices):
      list = nil
      change(open.id) { control in
        guard case .pick(var pick) = control else { return }
        pick.picked = choices
        control = .pick(pick)
      }
      return .changed
    }
  }
}

extension Form {
  private mutating func handleOnButtons(_ key: Key) -> FormOutcome {
    switch key {
    case .enter, .character(" "): return focus == .cancel ? back() : submit()
    case .left, .right:
      focus = focus == .save ? .cancel : .save
      return .handled
    case .up, .pageUp:
      focus = places.last { if case .field = $0 { true } else { false } } ?? focus
      enter(fromBelow: true)
      return .handled
    default: return move(key)
    }
  }

  /// Leaves the form, or of several pages this one.
  fileprivate mutating func back() -> FormOutcome { page > 0 ? turn(to: page - 1) : .cancelled }

  /// Everything the cursor goes through, from the top.
  private var places: [Focus] { shownFields.filter(\.isFocusable).map { .field($0.id) } + [.save, .cancel] }

  private mutating func move(_ key: Key) -> FormOutcome {
    let places = places
    let here = places.firstIndex(of: focus) ?? 0
    switch key {
    case .tab, .down: focus = places[(here + 1) % places.count]
    case .backTab, .up: focus = places[(here + places.count - 1) % places.count]
    case .pageUp: focus = places[0]
    case .pageDown: focus = .save
    case .enter:
      if here == places.count - 3, !isInTags { return submit() }
      focus = places[min(here + 1, places.count - 1)]
    default: return .ignored
    }
    enter(fromBelow: key == .backTab || key == .up)
    return .handled
  }

  /// Enter leaves the rows of tags for the button behind them: who ends a row with it doesn't mean to save.
  private var isInTags: Bool {
    guard case .field(let id) = focus, case .tags = fields.first(where: { $0.id == id })?.control else { return false }
    return true
  }

  private mutating func enter(fromBelow: Bool) {
    guard case .field(let id) = focus, let number = fields.firstIndex(where: { $0.id == id }) else { return }
    guard case .tags(var editor) = fields[number].control else { return }
    editor.enter(fromBelow: fromBelow)
    fields[number].control = .tags(editor)
  }
}
