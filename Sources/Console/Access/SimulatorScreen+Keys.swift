import AccountService
import IAM
import Language
import PolicyEngine
import Terminal

extension SimulatorScreen {
  mutating func handle(_ key: Key, _ context: Context) -> [Effect] {
    scroll.fit(rows: TableView.capacity(SimulatorLayout(self, context.area).table), count: rows.count)
    // Who goes on doesn't wait for what would allow the request any more.
    let given: [Effect] = isSearching ? [.forget(tag: "smallest")] : []
    isSearching = false
    return given + take(key, context)
  }

  private mutating func take(_ key: Key, _ context: Context) -> [Effect] {
    switch mode {
    case .table: return handle(tableKey: key, context)
    case .resources(let before): return handle(resourceKey: key, before: before, context)
    case .entry(let name, let field, let before): return handle(valueKey: key, name, field, before: before, context)
    }
  }

  private mutating func handle(tableKey key: Key, _ context: Context) -> [Effect] {
    if scroll.handle(DetailScreen<UserDetailSource>.scrollKey(key), count: rows.count) { return [] }
    switch key {
    case .enter: return selectedRow.map { [.push(ExplanationScreen($0.decided))] } ?? []
    case .character("p"): return [.open(Self.principals)]
    case .character("s"): return [.open(ActionOverlay(actions))]
    case .character("r"): mode = .resources(before: resources.text)
    case .character("c"): return [.open(contextKeys(context))]
    case .character("w"): return subject == nil ? [.tell(Notice(.info, .simulatorNeedsPrincipal))] : [.open(trials(context))]
    case .character("f"): return smallest()
    case .character("a"): return makeItSo()
    case .character("o"):
      showsDifferences = isTrying && !showsDifferences
      scroll.reset()
    case .character("x"): return tryNothing(context)
    default: break
    }
    return []
  }

  private mutating func tryNothing(_ context: Context) -> [Effect] {
    change = TrialChange()
    showsDifferences = false
    return ask(context)
  }

  // MARK: typing

  private mutating func handle(resourceKey key: Key, before: String, _ context: Context) -> [Effect] {
    switch key {
    case .enter, .tab:
      mode = .table
      if resources.isEmpty { resources.text = "*" }
      return ask(context)
    case .escape, .control("c"):
      mode = .table
      resources.text = before
      return ask(context)
    default: return resources.handle(key) == .changed ? ask(context) : []
    }
  }

  private mutating func handle(
    valueKey key: Key, _ name: String, _ field: TextField, before: [Entry], _ context: Context
  ) -> [Effect] {
    switch key {
    case .enter, .tab:
      mode = .table
      entries.removeAll { $0.values.isEmpty }
      return ask(context)
    case .escape, .control("c"):
      mode = .table
      entries = before
      return ask(context)
    default:
      var field = field
      let isChanged = field.handle(key) == .changed
      mode = .entry(name, field, before: before)
      return isChanged ? set(name, field.text, context) : []
    }
  }

  mutating func paste(_ text: String, _ context: Context) -> [Effect]? {
    switch mode {
    case .table: return nil
    case .resources:
      resources.paste(text)
      return ask(context)
    case .entry(let name, var field, let before):
      field.paste(text)
      mode = .entry(name, field, before: before)
      return set(name, field.text, context)
    }
  }

  /// Begins to type the values of a context key.
  mutating func edit(_ key: String) {
    let before = entries
    let text = entries.first { $0.key == key }?.text ?? ""
    mode = .entry(key, TextField(text, placeholder: .contextValueHint), before: before)
    set(key, text)
  }

  private mutating func set(_ key: String, _ text: String) {
    if let place = entries.firstIndex(where: { $0.key == key }) {
      entries[place].text = text
    } else {
      entries.append(Entry(key: key, text: text))
    }
  }

  private mutating func set(_ key: String, _ text: String, _ context: Context) -> [Effect] {
    set(key, text)
    return ask(context)
  }

  mutating func mouse(_ event: MouseEvent, _ context: Context) -> [Effect] {
    switch event.action {
    case .wheelDown: return mode == .table ? handle(.down, context) : []
    case .wheelUp: return mode == .table ? handle(.up, context) : []
    case .press(.left):
      let line = event.position.row - SimulatorLayout(self, context.area).table.row - 1
      guard mode == .table, line >= 0, rows.indices.contains(scroll.first + line) else { return [] }
      if scroll.selected == scroll.first + line { return handle(.enter, context) }
      scroll.select(scroll.first + line, count: rows.count)
      return []
    default: return []
    }
  }

  func bindings(_ context: Context) -> [Binding] {
    if mode != .table { return [Binding(.enter, .hintDone), Binding(.escape, .cancel)] }
    let row = selectedRow
    let onRow = row == nil ? [] : [Binding(.enter, .keyWhy)]
    let denied = row.map { $0.now != .allowed } ?? false
    let trying: [Binding] =
      (isTrying ? [Binding(.character("o"), .keyOnlyDifferences)] : [])
      + (change.isEmpty ? [] : [.change("a", .keyMakeItSo), Binding(.character("x"), .keyNoTrial, hint: false)])
    return onRow + (denied ? [Binding(.character("f"), .keySmallest)] : []) + trying + [
      Binding(.character("w"), .simulatorTrial), Binding(.character("s"), .simulatorActions), Binding(.character("p"), .keyPrincipal),
      Binding(.character("r"), .simulatorResources), Binding(.character("c"), .simulatorContext),
      Binding(.down, .keyMove, hint: false, name: "j k ↑ ↓"), Binding(.pageDown, .keyPage, hint: false, name: "PgUp PgDn"),
    ]
  }
}
