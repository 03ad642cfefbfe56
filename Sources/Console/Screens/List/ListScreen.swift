import AccountService
import AccountStore
import IAM
import Language
import Terminal

/// A list of a million rows that costs what its screenful costs: filter, order, cursor.
struct ListScreen<Source: ListSource>: Screen {
  var source: Source
  var buffer = WindowBuffer<Source.Row>()
  var filter: TextField
  var isFiltering = false
  var sort: EntityColumn
  var isDescending: Bool
  var chosenColumn: Int?
  /// How many rows match; nil until counted.
  var total: Int?
  /// How many rows there are in all; nil until counted.
  var whole: Int?
  /// Numbers the questions, so that an answer to an older one is dropped.
  var turn = 0
  var problem: IAMError?
  private var isOpen = false

  init(_ source: Source) {
    self.source = source
    filter = TextField(limit: 200, placeholder: source.filterHint)
    sort = source.firstSort
    isDescending = source.startsDescending
  }

  var title: Sentence { source.title }
  var place: Place { source.place }
  var takesText: Bool { isFiltering }
  var isWaiting: Bool { buffer.pending != nil }

  var subtitle: Sentence? {
    guard let total = total ?? whole else { return nil }
    guard !filter.isEmpty, let whole else { return .count(total) }
    return self.total == nil ? .searching : .countOf(total, whole)
  }

  // MARK: reading

  mutating func begin(_ context: Context) -> [Effect] {
    if isOpen { return refresh(context) }
    isOpen = true
    buffer.clear()
    return ask((.start, lines(context)), context) + [.ask(source.count(filter: ""), tag: "whole")]
  }

  mutating func refresh(_ context: Context) -> [Effect] {
    buffer.fit(lines: lines(context))
    return ask(buffer.reload(lines: lines(context)), context) + count()
      + (filter.isEmpty ? [] : [.ask(source.count(filter: ""), tag: "whole")])
  }

  /// Reads anew from the first row: another filter or order.
  mutating func restart(_ context: Context) -> [Effect] {
    buffer.clear()
    total = nil
    return ask((.start, lines(context)), context) + count()
  }

  private mutating func ask(_ wanted: (anchor: WindowRequest.Anchor, limit: Int)?, _ context: Context) -> [Effect] {
    guard let wanted else { return [] }
    let old = turn
    turn += 1
    let request = WindowRequest(
      sort: sort, descending: isDescending, filter: filter.text, anchor: wanted.anchor, limit: wanted.limit)
    return [.forget(tag: "window\(old)"), .ask(source.window(request), tag: "window\(turn)")]
  }

  private func count() -> [Effect] {
    [.forget(tag: "total"), .ask(source.count(filter: filter.text), tag: filter.isEmpty ? "whole" : "total:" + filter.text)]
  }

  mutating func receive(_ answer: Answer, tag: String, _ context: Context) -> [Effect] {
    switch answer {
    case .found(let found as Window<Source.Row>) where tag == "window\(turn)":
      problem = nil
      buffer.take(found, total: total ?? (filter.isEmpty ? whole : nil), lines: lines(context))
      return rowsShort(context) ? ask(buffer.moveToEnd(lines: lines(context)), context) : []
    case .found(let count as Int) where tag == "whole": whole = count
    case .found(let count as Int) where tag == "total:" + filter.text: total = count
    case .failed(let error) where tag == "window\(turn)" && error.code != .cancelled: problem = error
    default: break
    }
    return []
  }

  /// A reload near a list's end may find fewer rows than fit while others lie before.
  private func rowsShort(_ context: Context) -> Bool {
    buffer.hasBefore && !buffer.hasAfter && buffer.rows.count < lines(context) && buffer.pending == nil
  }

  // MARK: keys

  mutating func handle(_ key: Key, _ context: Context) -> [Effect] {
    if isFiltering { return handle(filterKey: key, context) }
    if let effects = move(key, context) { return effects }
    switch key {
    case .character("/"):
      isFiltering = true
      buffer.fit(lines: lines(context))
    case .escape:
      if !filter.isEmpty {
        filter.text = ""
        return restart(context)
      }
    case .left, .character("h"): choose(-1, context)
    case .right, .character("l"): choose(1, context)
    case .character("s"): return sortByChosen(context)
    case .enter: return buffer.current.map(source.open) ?? []
    case .character("y"):
      if let arn = buffer.current.flatMap(source.arn(of:)) { return [.copy(arn), .tell(Notice(.success, .copied(arn)))] }
    default:
      let effects = source.handle(key, row: buffer.current, context) ?? []
      return effects.flatMap { effect -> [Effect] in
        if case .restart = effect { return restart(context) + [.ask(source.count(filter: ""), tag: "whole")] }
        return [effect]
      }
    }
    return []
  }

  private mutating func move(_ key: Key, _ context: Context) -> [Effect]? {
    let lines = lines(context)
    switch key {
    case .down, .character("j"), .control("n"): return ask(buffer.move(by: 1, lines: lines), context)
    case .up, .character("k"), .control("p"): return ask(buffer.move(by: -1, lines: lines), context)
    case .pageDown, .control("f"), .character(" "): return ask(buffer.move(by: max(1, lines - 1), lines: lines), context)
    case .pageUp, .control("b"): return ask(buffer.move(by: -max(1, lines - 1), lines: lines), context)
    case .control("d"): return ask(buffer.move(by: max(1, lines / 2), lines: lines), context)
    case .control("u"): return ask(buffer.move(by: -max(1, lines / 2), lines: lines), context)
    case .home: return ask(buffer.moveToStart(lines: lines), context)
    case .end, .character("G"): return ask(buffer.moveToEnd(lines: lines), context)
    default: return nil
    }
  }

  private mutating func handle(filterKey key: Key, _ context: Context) -> [Effect] {
    switch key {
    case .enter, .tab: isFiltering = false
    case .escape:
      isFiltering = false
      guard !filter.isEmpty else { return [] }
      filter.text = ""
      return restart(context)
    case .control("c"):
      isFiltering = false
    case .up, .down, .pageUp, .pageDown: return move(key, context) ?? []
    default:
      if filter.handle(key) == .changed { return restart(context) }
    }
    return []
  }

  mutating func paste(_ text: String, _ context: Context) -> [Effect]? {
    guard isFiltering else { return nil }
    filter.paste(text)
    return restart(context)
  }

  mutating func mouse(_ event: MouseEvent, _ context: Context) -> [Effect] {
    switch event.action {
    case .wheelDown: return ask(buffer.move(by: 3, lines: lines(context)), context)
    case .wheelUp: return ask(buffer.move(by: -3, lines: lines(context)), context)
    case .press(.left):
      let line = event.position.row - context.area.row - 1
      if line == -1 { return clickHeading(event.position, context) }
      let index = buffer.top + line
      guard line >= 0, line < lines(context), buffer.rows.indices.contains(index) else { return [] }
      if index == buffer.selected { return source.open(buffer.rows[index]) }
      buffer.select(index, lines: lines(context))
    default: break
    }
    return []
  }

  // MARK: order

  private mutating func clickHeading(_ position: Position, _ context: Context) -> [Effect] {
    let slots = table(context).layout(in: tableArea(context)).slots
    let column = position.column - context.area.column - TableView.gutter
    guard let slot = slots.last(where: { $0.offset <= column }) else { return [] }
    chosenColumn = slot.column
    return sortByChosen(context)
  }

  private mutating func choose(_ step: Int, _ context: Context) {
    let shown = table(context).layout(in: tableArea(context)).slots.map(\.column)
    guard !shown.isEmpty else { return }
    let current = chosenColumn ?? source.sortable.first { $0.value == sort }?.key ?? 0
    let place = shown.firstIndex(of: current) ?? 0
    chosenColumn = shown[min(max(0, place + step), shown.count - 1)]
  }

  private mutating func sortByChosen(_ context: Context) -> [Effect] {
    let current = source.sortable.first { $0.value == sort }?.key
    let wanted = chosenColumn ?? current ?? 0
    guard let column = source.sortable[wanted] else { return [.tell(Notice(.info, .notSortable(source.columns[wanted].title)))] }
    isDescending = column == sort ? !isDescending : false
    sort = column
    return restart(context)
  }

  // MARK: drawing

  /// How many rows of the list are seen.
  func lines(_ context: Context) -> Int {
    TableView.capacity(tableArea(context))
  }

  private var hasFilterLine: Bool { isFiltering || !filter.isEmpty }

  private func tableArea(_ context: Context) -> Rect {
    context.area.split(bottom: hasFilterLine ? 1 : 0).rest
  }

  private func table(_ context: Context) -> TableView {
    var table = TableView(columns: source.columns)
    table.total = max(total ?? (filter.isEmpty ? whole : nil) ?? 0, buffer.rows.count + buffer.rank)
    return table
  }

  func draw(into canvas: inout Canvas, in rect: Rect, _ context: Context) {
    let area = tableArea(context)
    var table = table(context)
    let seen = buffer.visible(lines(context))
    table.rows = buffer.rows[seen].map { source.cells(of: $0, context) }
    table.first = buffer.rank + seen.lowerBound
    table.selected = seen.contains(buffer.selected) ? buffer.selected - seen.lowerBound : nil
    table.sortColumn = source.sortable.first { $0.value == sort }?.key
    table.isDescending = isDescending
    table.chosenColumn = chosenColumn
    table.highlights = TextMatch.words(filter.text)
    table.emptyText = problem?.message ?? (isWaiting ? .searching : filter.isEmpty ? source.emptyText : .nothingMatches(filter.text))
    table.isFocused = !isFiltering
    table.draw(into: &canvas, in: area, with: context.look)
    if hasFilterLine { drawFilter(into: &canvas, in: rect.split(bottom: 1).bottom, context) }
  }

  private func drawFilter(into canvas: inout Canvas, in row: Rect, _ context: Context) {
    let look = context.look
    canvas.fill(row, style: look[.text])
    let label = look.text(.filterLabel)
    let used = canvas.write(label, at: row.origin.moved(columns: 1), style: look[.label]) + 2
    let state = look.text(isWaiting || total == nil ? .searching : .count(total ?? 0))
    let field = row.split(left: used).rest.split(right: min(state.width + 2, row.columns / 3)).rest
    filter.draw(into: &canvas, in: field, with: look, focused: isFiltering)
    canvas.write(
      look.cut(state, to: row.endColumn - field.endColumn - 1), at: Position(row: row.row, column: field.endColumn + 1), style: look[.dim])
  }

  func need(for key: Key, _ context: Context) -> AccessWish? { KeyNeeds.list(place, key, row: buffer.current.flatMap(source.arn(of:))) }
  func denied(_ context: Context) -> DeniedRequest? { problem?.denied }

  func bindings(_ context: Context) -> [Binding] {
    if isFiltering { return Self.filterBindings }
    return [Binding(.enter, .keyOpen), Binding(.character("/"), .keyFilter)] + source.bindings + Self.listBindings
  }

  private static var filterBindings: [Binding] {
    [Binding(.enter, .keyFilterDone), Binding(.escape, .keyFilterClear), Binding(.down, .keyMove, name: "↑ ↓")]
  }

  private static var listBindings: [Binding] {
    [
      Binding(.character("s"), .keySort), Binding(.left, .keyColumn, hint: false, name: "← →"),
      Binding(.character("y"), .keyCopyARN, hint: false), Binding(.down, .keyMove, hint: false, name: "j k ↑ ↓"),
      Binding(.pageDown, .keyPage, hint: false, name: "PgUp PgDn"), Binding(.home, .keyFirst, hint: false, name: "g g"),
      Binding(.character("G"), .keyLast, hint: false),
    ]
  }
}
