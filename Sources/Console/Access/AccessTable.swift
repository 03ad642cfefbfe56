import Language
import Terminal

/// A list that is in memory as a whole: its rows as text, what of them a filter leaves, and where the cursor stands.
struct AccessTable: Sendable {
  let columns: [TableColumn]
  private(set) var rows: [TableRow] = []
  /// The places in `rows` of those that the filter leaves.
  private(set) var shown: [Int] = []
  private(set) var filter: TextField
  /// Whether the filter is being typed.
  var isFiltering = false
  private var scroll = ListScroll()

  init(_ columns: [TableColumn]) {
    self.columns = columns
    filter = TextField(limit: 200, placeholder: .pickerFilter)
  }

  /// The place of the row that the cursor stands on.
  var selected: Int? { shown.indices.contains(scroll.selected) ? shown[scroll.selected] : nil }

  /// Takes other rows; the cursor stays where it was.
  mutating func supply(_ rows: [TableRow]) {
    self.rows = rows
    sift()
  }

  /// Back to the first row.
  mutating func reset() { scroll.reset() }

  private mutating func sift() {
    let words = TextMatch.words(filter.text)
    shown = rows.indices.filter { place in
      words.allSatisfy { word in rows[place].cells.contains { TextMatch.contains(word, in: $0.text) } }
    }
    scroll.select(scroll.selected, count: shown.count)
  }

  private var hasFilterLine: Bool { isFiltering || !filter.isEmpty }

  private func tableArea(_ area: Rect) -> Rect { area.split(bottom: hasFilterLine ? 1 : 0).rest }

  /// Takes a key; false where it means nothing to a list.
  mutating func handle(_ key: Key, in area: Rect) -> Bool {
    scroll.fit(rows: TableView.capacity(tableArea(area)), count: shown.count)
    if isFiltering { return handle(filterKey: key) }
    switch key {
    case .character("/"): isFiltering = true
    case .escape where !filter.isEmpty: clear()
    default: return scroll.handle(DetailScreen<AccountDetailSource>.scrollKey(key), count: shown.count)
    }
    return true
  }

  private mutating func clear() {
    isFiltering = false
    filter.text = ""
    sift()
  }

  private mutating func handle(filterKey key: Key) -> Bool {
    switch key {
    case .enter, .tab, .control("c"): isFiltering = false
    case .escape: clear()
    case .up, .down, .pageUp, .pageDown: _ = scroll.handle(key, count: shown.count)
    default:
      if filter.handle(key) == .changed {
        scroll.reset()
        sift()
      }
    }
    return true
  }

  /// Pasted text goes into the filter while it is typed.
  mutating func paste(_ text: String) -> Bool {
    guard isFiltering else { return false }
    filter.paste(text)
    sift()
    return true
  }

  /// A click on a row; true where it is the one that the cursor stood on.
  mutating func click(_ position: Position, in area: Rect) -> Bool {
    let line = position.row - area.row - 1
    let place = scroll.window(rows: TableView.capacity(tableArea(area)), count: shown.count).lowerBound + line
    guard line >= 0, shown.indices.contains(place) else { return false }
    if place == scroll.selected { return true }
    scroll.select(place, count: shown.count)
    return false
  }

  /// The key that the mouse stands for: the wheel moves, a click on the row of the cursor opens. Nil where the event has done all.
  mutating func key(of event: MouseEvent, in area: Rect) -> Key? {
    switch event.action {
    case .wheelDown: .down
    case .wheelUp: .up
    case .press(.left): click(event.position, in: area) ? .enter : nil
    default: nil
    }
  }

  /// The keys of a list with a filter.
  var filterBindings: [Binding] {
    if isFiltering { return [Binding(.enter, .keyFilterDone), Binding(.escape, .keyFilterClear)] }
    return [Binding(.character("/"), .keyFilter)] + (filter.isEmpty ? [] : [Binding(.escape, .keyFilterClear, hint: false)])
  }

  func draw(into canvas: inout Canvas, in area: Rect, empty: Sentence, isFocused: Bool = true, with look: Look) {
    var table = TableView(columns: columns)
    let body = tableArea(area)
    let seen = scroll.window(rows: TableView.capacity(body), count: shown.count)
    table.rows = shown[seen].map { rows[$0] }
    (table.first, table.total) = (seen.lowerBound, shown.count)
    table.selected = shown.isEmpty ? nil : scroll.selected - seen.lowerBound
    table.highlights = TextMatch.words(filter.text)
    table.emptyText = filter.isEmpty || rows.isEmpty ? empty : .nothingMatches(filter.text)
    table.isFocused = isFocused && !isFiltering
    table.draw(into: &canvas, in: body, with: look)
    if hasFilterLine { drawFilter(into: &canvas, in: area.split(bottom: 1).bottom, with: look) }
  }

  private func drawFilter(into canvas: inout Canvas, in row: Rect, with look: Look) {
    canvas.fill(row, style: look[.text])
    let label = look.text(.filterLabel)
    let used = canvas.write(label, at: row.origin.moved(columns: 1), style: look[.label]) + 2
    let count = look.text(.countOf(shown.count, rows.count))
    let field = row.split(left: used).rest.split(right: count.width + 2).rest
    filter.draw(into: &canvas, in: field, with: look, focused: isFiltering)
    canvas.write(count, at: Position(row: row.row, column: field.endColumn + 1), style: look[.dim])
  }
}
