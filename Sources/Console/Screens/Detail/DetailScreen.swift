import AccountService
import IAM
import Language
import PolicyEngine
import Terminal

/// Everything about one thing: facts above, tabs below, links that Enter follows.
struct DetailScreen<Source: DetailSource>: Screen {
  let source: Source
  private(set) var detail: Source.Detail?
  private(set) var problem: IAMError?
  /// The tab that is shown.
  var tab: DetailTab.Kind?
  /// Where the cursor stands in each tab.
  private var scrolls: [DetailTab.Kind: ListScroll] = [:]
  private var panes: [DetailTab.Kind: DocumentPane] = [:]
  /// What the tab of effective permissions shows.
  private var access = EffectiveAccess()

  init(_ source: Source, tab: DetailTab.Kind? = nil) {
    self.source = source
    self.tab = tab
  }

  var title: Sentence { .named(source.kind, source.title) }
  var shortTitle: Sentence { source.title == Sentence(verbatim: "") ? source.kind : source.title }
  var place: Place { source.place }

  var takesText: Bool { tab.flatMap { panes[$0] }?.takesText ?? false }

  mutating func begin(_ context: Context) -> [Effect] { [.ask(source.query, tag: "detail")] }

  mutating func paste(_ text: String, _ context: Context) -> [Effect]? {
    guard let tab, panes[tab]?.paste(text) == true else { return nil }
    return []
  }

  mutating func receive(_ answer: Answer, tag: String, _ context: Context) -> [Effect] {
    switch answer {
    case .found(let found as Source.Detail) where tag == "detail":
      detail = found
      problem = nil
      if tab == nil { tab = tabs(context).first?.kind }
      access.isStale = true
      settle(context)
      return access.ask(in: rawTabs(context), at: tab)
    case .found(let found as [ServiceAccess]) where tag == EffectiveAccess.tag:
      access.supply(found, context.look)
      settle(context)
    case .found(let place as LinePlace): if let tab { panes[tab]?.show(place) }
    case .failed(let error) where tag == "detail": problem = error
    case .failed(let error): return [.tell(Notice(error))]
    case .changed: return begin(context)
    default: break
    }
    return []
  }

  // MARK: tabs and rows

  private func rawTabs(_ context: Context) -> [DetailTab] {
    detail.map { source.tabs(of: $0, context) } ?? []
  }

  private func tabs(_ context: Context) -> [DetailTab] { rawTabs(context).map(access.shown) }

  private func active(_ tabs: [DetailTab]) -> Int {
    tabs.firstIndex { $0.kind == tab } ?? 0
  }

  private func rows(of tab: DetailTab?) -> [DetailRow] {
    if case .table(_, let rows, _)? = tab?.content { rows } else { [] }
  }

  private func row(in tab: DetailTab?) -> DetailRow? {
    guard let tab else { return nil }
    let rows = rows(of: tab)
    let selected = scrolls[tab.kind]?.selected ?? 0
    return rows.indices.contains(selected) ? rows[selected] : nil
  }

  /// Keeps cursors and documents fit to what is shown.
  private mutating func settle(_ context: Context) {
    let area = bodyArea(context)
    for tab in tabs(context) {
      switch tab.content {
      case .access: break
      case .table(_, let rows, _): scrolls[tab.kind, default: ListScroll()].fit(rows: TableView.capacity(area), count: rows.count)
      case .document(let text, let kind):
        if panes[tab.kind]?.shows(text) != true { panes[tab.kind] = DocumentPane(text, as: kind, account: context.account.id) }
        panes[tab.kind]?.fit(area.size)
      }
    }
  }

  // MARK: keys

  mutating func handle(_ key: Key, _ context: Context) -> [Effect] {
    guard let detail else { return [] }
    settle(context)
    let tabs = tabs(context)
    guard !tabs.isEmpty else { return [] }
    let here = tabs[active(tabs)]
    if takesText { return move(key, in: here) ?? [] }
    switch key {
    case .tab, .right, .character("l"): return turn(1, tabs, context)
    case .backTab, .left, .character("h"): return turn(-1, tabs, context)
    case .character("H") where here.kind == .effective:
      access.toggle(context.look)
      settle(context)
      return []
    case .character(let digit) where digit.isASCII && ("1"..."9").contains(digit):
      let number = (digit.wholeNumberValue ?? 1) - 1
      if tabs.indices.contains(number) { tab = tabs[number].kind }
      return access.ask(in: rawTabs(context), at: tab)
    default: break
    }
    let row = row(in: here)
    if let effects = move(key, in: here) { return effects }
    if key == .enter { return row?.opens ?? [] }
    if key == .character("y") {
      let arn = row?.arn ?? source.arn(of: detail)
      return [.copy(arn), .tell(Notice(.success, .copied(arn)))]
    }
    return source.handle(key, tab: here.kind, row: row, detail: detail, context) ?? []
  }

  private mutating func turn(_ step: Int, _ tabs: [DetailTab], _ context: Context) -> [Effect] {
    tab = tabs[(active(tabs) + step + tabs.count) % tabs.count].kind
    return access.ask(in: rawTabs(context), at: tab)
  }

  private mutating func move(_ key: Key, in tab: DetailTab) -> [Effect]? {
    switch tab.content {
    case .document:
      guard var pane = panes[tab.kind] else { return nil }
      if key == .character("f"), !pane.takesText, !pane.findings.isEmpty { return pane.list }
      let isTaken = pane.handle(key)
      panes[tab.kind] = pane
      return isTaken ? [] : nil
    case .access: return nil
    case .table(_, let rows, _):
      let moved = scrolls[tab.kind, default: ListScroll()].handle(Self.scrollKey(key), count: rows.count)
      return moved ? [] : nil
    }
  }

  /// The letters that move, as the keys a list knows.
  static func scrollKey(_ key: Key) -> Key {
    switch key {
    case .character("j"): .down
    case .character("k"): .up
    case .character(" "), .control("f"): .pageDown
    case .control("b"): .pageUp
    case .home: .controlHome
    case .end, .character("G"): .controlEnd
    default: key
    }
  }

  mutating func mouse(_ event: MouseEvent, _ context: Context) -> [Effect] {
    switch event.action {
    case .wheelDown: return handle(.down, context)
    case .wheelUp: return handle(.up, context)
    case .press(.left): return click(event.position, context)
    default: return []
    }
  }

  private mutating func click(_ position: Position, _ context: Context) -> [Effect] {
    let tabs = tabs(context)
    let line = position.row - bodyArea(context).row - 1
    guard line >= 0, !tabs.isEmpty else { return [] }
    let here = tabs[active(tabs)]
    guard case .table(_, let rows, _) = here.content, var scroll = scrolls[here.kind], rows.indices.contains(scroll.first + line) else {
      return []
    }
    if scroll.selected == scroll.first + line { return rows[scroll.selected].opens }
    scroll.select(scroll.first + line, count: rows.count)
    scrolls[here.kind] = scroll
    return []
  }

  // MARK: drawing

  private func factLines(_ context: Context) -> [Fact] {
    guard let detail else { return [] }
    let most = context.area.rows >= 20 ? 8 : context.area.rows >= 14 ? 4 : context.area.rows >= 10 ? 2 : 1
    return Array(source.facts(of: detail, context).prefix(most))
  }

  private func bodyArea(_ context: Context) -> Rect {
    let body = context.area.split(top: factLines(context).count + 1).rest
    return body.split(bottom: min(refusals(tab).count, max(0, body.rows - 2))).rest
  }

  func draw(into canvas: inout Canvas, in rect: Rect, _ context: Context) {
    let look = context.look
    guard detail != nil else {
      let text = problem?.message ?? .searching
      for (number, line) in look.text(text).wrapped(columns: max(1, rect.columns - 2)).prefix(rect.rows).enumerated() {
        canvas.write(line, at: rect.origin.moved(rows: number).moved(columns: 1), style: look[problem == nil ? .dim : .error])
      }
      canvas.cursor = rect.origin
      return
    }
    let facts = factLines(context)
    drawFacts(facts, into: &canvas, in: rect, look)
    let tabs = tabs(context)
    guard !tabs.isEmpty else { return }
    let active = active(tabs)
    let bar = rect.split(top: facts.count).rest.split(top: 1).top
    TabsBar(tabs.map { TabsBar.Tab($0.title, count: $0.count) }, active: active).draw(into: &canvas, in: bar, with: look)
    let area = bodyArea(context)
    draw(tabs[active], into: &canvas, in: area, look)
    drawRefusals(
      into: &canvas, in: Rect(row: area.endRow, column: rect.column, rows: rect.endRow - area.endRow, columns: rect.columns), look)
  }

  /// What of the tab isn't shown, at its end.
  private func drawRefusals(into canvas: inout Canvas, in rect: Rect, _ look: Look) {
    for (number, refusal) in refusals(tab).prefix(rect.rows).enumerated() {
      let text = look.text(.notAllowed(refusal.denied?.action ?? refusal.code.rawValue))
      canvas.write(look.cut(text, to: rect.columns - 2), at: rect.origin.moved(rows: number).moved(columns: 1), style: look[.warning])
    }
  }

  private func drawFacts(_ facts: [Fact], into canvas: inout Canvas, in rect: Rect, _ look: Look) {
    let width = min(rect.columns / 3, facts.map { look.text($0.label).width }.max() ?? 0)
    for (number, fact) in facts.enumerated() {
      let place = rect.origin.moved(rows: number).moved(columns: 1)
      canvas.write(look.fit(look.text(fact.label), to: width), at: place, style: look[.label])
      canvas.write(look.cut(fact.value, to: rect.columns - width - 4), at: place.moved(columns: width + 2), style: look[fact.role])
    }
  }

  private func draw(_ tab: DetailTab, into canvas: inout Canvas, in area: Rect, _ look: Look) {
    switch tab.content {
    case .access: break
    case .document(let text, _):
      (panes[tab.kind] ?? DocumentPane(text)).draw(into: &canvas, in: area, with: look)
    case .table(let columns, let rows, let empty):
      var table = TableView(columns: columns)
      let scroll = scrolls[tab.kind] ?? ListScroll()
      let seen = scroll.window(rows: TableView.capacity(area), count: rows.count)
      table.rows = rows[seen].map(\.cells)
      table.first = seen.lowerBound
      table.total = rows.count
      table.selected = rows.isEmpty ? nil : scroll.selected - seen.lowerBound
      table.emptyText = empty
      table.draw(into: &canvas, in: area, with: look)
    }
  }

  func need(for key: Key, _ context: Context) -> AccessWish? {
    let tabs = tabs(context)
    guard !tabs.isEmpty else { return nil }
    let here = tabs[active(tabs)]
    return KeyNeeds.detail(place, key, tab: here.kind, row: row(in: here)?.subject)
  }

  func denied(_ context: Context) -> DeniedRequest? {
    problem?.denied ?? refusals(tab).first?.denied ?? detail.flatMap { source.deniedRequest(of: $0) }
  }

  /// What of a tab is withheld.
  private func refusals(_ tab: DetailTab.Kind?) -> [IAMError] {
    guard let detail, let tab else { return [] }
    return source.refusals(of: detail, tab: tab)
  }

  func bindings(_ context: Context) -> [Binding] {
    guard let detail else { return [] }
    let tabs = tabs(context)
    let here = tabs.isEmpty ? nil : tabs[active(tabs)]
    let row = row(in: here)
    let own = here.map { source.bindings(tab: $0.kind, row: row, detail: detail) } ?? []
    let opens = row.map { !$0.opens.isEmpty } ?? false
    return (opens ? [Binding(.enter, .keyOpen)] : []) + (here?.kind == .effective ? [access.binding] : []) + own
      + (here.flatMap { panes[$0.kind] }?.bindings ?? []) + [
        Binding(.tab, .keyNextTab, name: "Tab"), Binding(.backTab, .keyPreviousTab, hint: false),
        Binding(.character("y"), .keyCopyARN, hint: false),
        Binding(.down, .keyMove, hint: false, name: "j k ↑ ↓"), Binding(.pageDown, .keyPage, hint: false, name: "PgUp PgDn"),
      ]
  }
}
