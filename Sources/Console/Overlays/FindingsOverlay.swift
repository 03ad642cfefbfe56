import IAM
import Language
import PolicyEngine
import Terminal

/// The findings of a document as a list, the selected one explained below: leads to its place, mutes its kind.
///
/// The screen below gets the place as `.found(LinePlace)` with the tag `place`, and the muted identifiers, after each change of them, as
/// `.found(Set<String>)` with the tag `muted`.
struct FindingsOverlay: Overlay {
  private let findings: [PlacedFinding]
  private var muted: Set<String>
  private let canMute: Bool
  private var scroll = ListScroll()
  private var pane = TextPane([])
  private(set) var isClosed = false

  /// - Parameters:
  ///   - findings: All of them, the muted ones too.
  ///   - muted: Identifiers of those that aren't told.
  ///   - place: Where the cursor is in the text: the list begins there.
  ///   - canMute: Whether there is somebody who keeps what is muted.
  init(_ findings: [PlacedFinding], muted: Set<String> = [], from place: LinePlace? = nil, canMute: Bool = true) {
    self.findings = findings.sorted(by: PlacedFinding.isGraver)
    self.muted = muted
    self.canMute = canMute
    let here = self.findings.firstIndex { finding in place.map { finding.range.lowerBound.line == $0.line } ?? false }
    scroll.select(here ?? 0, count: findings.count)
  }

  private var selected: PlacedFinding? { findings.indices.contains(scroll.selected) ? findings[scroll.selected] : nil }

  mutating func begin(_ context: Context) -> [Effect] {
    fit(context)
    explain(context)
    return []
  }

  // MARK: keys

  mutating func handle(_ key: Key, _ context: Context) -> [Effect] {
    fit(context)
    switch key.command {
    case .enter: return goThere()
    case .character("m"), .character(" "): return canMute ? toggle() : []
    case .right, .character("l"): _ = pane.handle(.pageDown)
    case .left, .character("h"): _ = pane.handle(.pageUp)
    case .escape, .control("c"), .function(7), .character("q"): isClosed = true
    case let other:
      let before = scroll.selected
      _ = scroll.handle(Self.scrollKey(other), count: findings.count)
      if scroll.selected != before { explain(context) }
    }
    return []
  }

  private static func scrollKey(_ key: Key) -> Key {
    switch key {
    case .character("j"): .down
    case .character("k"): .up
    case .home, .character("g"): .controlHome
    case .end, .character("G"): .controlEnd
    default: key
    }
  }

  private mutating func goThere() -> [Effect] {
    guard let selected else { return [] }
    isClosed = true
    return [.answer(.found(selected.range.lowerBound), tag: "place")]
  }

  private mutating func toggle() -> [Effect] {
    guard let kind = selected?.finding.kind else { return [] }
    if kind.isRefusal { return [.tell(Notice(.info, .refusalStays))] }
    if muted.remove(kind.id) == nil { muted.insert(kind.id) }
    return [.answer(.found(muted), tag: "muted")]
  }

  // MARK: drawing

  private func isMuted(_ finding: PlacedFinding) -> Bool { muted.contains(finding.finding.id) }

  /// Writes anew what stands below the list.
  private mutating func explain(_ context: Context) {
    guard let finding = selected?.finding else { return }
    let look = context.look
    pane = TextPane([
      TextPane.Paragraph(look.text(finding.message)), TextPane.Paragraph(look.text(finding.help), role: .dim),
    ])
    fit(context)
  }

  private mutating func fit(_ context: Context) {
    let places = Places(count: findings.count, in: Rect(context.screen))
    scroll.fit(rows: TableView.capacity(places.list), count: findings.count)
    pane.fit(places.text.size)
  }

  /// How the inside of the box is divided: the list, a rule with the kind's identifier, the explanation.
  private struct Places {
    let size: Size
    let list, rule, text: Rect

    init(count: Int, in screen: Rect, origin: Position = Position(row: 0, column: 0)) {
      let columns = DialogFrame.columns(for: 110, on: screen)
      // Explanations take more lines where lines are short.
      let wanted = columns >= 90 ? 4 : columns >= 60 ? 6 : columns >= 44 ? 7 : 10
      let most = DialogFrame.rows(on: screen)
      let text = max(1, min(wanted, most / 2))
      size = Size(columns: columns, rows: min(count + 1 + 1 + text, most))
      let all = Rect(row: origin.row, column: origin.column, rows: size.rows, columns: columns)
      let bottom = all.split(bottom: min(text, max(0, all.rows - 3)))
      let middle = bottom.rest.split(bottom: 1)
      (list, rule, self.text) = (middle.rest, middle.bottom, bottom.bottom)
    }
  }

  func draw(into canvas: inout Canvas, in rect: Rect, _ context: Context) {
    let look = context.look
    let size = Places(count: findings.count, in: rect).size
    let area = DialogFrame(title(look), hints: hints).draw(size, into: &canvas, on: rect, with: look)
    let places = Places(count: findings.count, in: rect, origin: area.origin)
    drawList(into: &canvas, in: places.list, look)
    guard let selected else { return }
    canvas.horizontalRule(
      row: places.rule.row, from: places.rule.column, to: places.rule.endColumn, style: look[.border], glyphs: look.glyphs)
    let name = SafeText(selected.finding.id)
    canvas.write(
      look.cut(.blanks(1) + name + .blanks(1), to: places.rule.columns - 2), at: places.rule.origin.moved(columns: 1), style: look[.heading]
    )
    pane.draw(into: &canvas, in: places.text, with: look)
  }

  private func title(_ look: Look) -> SafeText {
    let told = FindingCounts(findings.filter { !isMuted($0) })
    let hidden = findings.count { isMuted($0) }
    let parts = (told.isEmpty ? [] : [told.text(look)]) + (hidden > 0 ? [look.text(.countMuted(hidden))] : [])
    let dot = SafeText.blanks(1) + look.glyphs.dot + .blanks(1)
    return look.text(.findingsTitle) + SafeText(": ") + SafeText.joined(Array(parts.map { [$0] }.joined(separator: [dot])))
  }

  private var hints: [Hint] {
    let mutes = canMute && selected?.finding.kind.isRefusal == false
    let mute = mutes ? [Hint("m", selected.map(isMuted) == true ? .hintUnmute : .hintMute)] : []
    return [Hint("Enter", .hintGoThere)] + mute + [Hint("Esc", .hintClose, isPinned: true), Hint("← →", .hintScroll)]
  }

  private static let columns = [
    TableColumn(Sentence(verbatim: ""), minimum: 1, ideal: 1, priority: 0),
    TableColumn(.columnSeverity, minimum: 10, ideal: 10, priority: 2),
    TableColumn(.columnPlace, minimum: 5, ideal: 6, priority: 0, alignment: .right),
    TableColumn(.columnFinding, minimum: 12, ideal: 40, priority: 0, grows: true),
    TableColumn(.columnIdentifier, minimum: 34, ideal: 34, priority: 3),
  ]

  private func drawList(into canvas: inout Canvas, in area: Rect, _ look: Look) {
    var table = TableView(columns: Self.columns)
    let seen = scroll.window(rows: TableView.capacity(area), count: findings.count)
    table.rows = findings[seen].map { row($0, look) }
    (table.first, table.total) = (seen.lowerBound, findings.count)
    table.selected = scroll.selected - seen.lowerBound
    table.draw(into: &canvas, in: area, with: look)
  }

  private func row(_ placed: PlacedFinding, _ look: Look) -> TableRow {
    let (finding, isMuted) = (placed.finding, isMuted(placed))
    let cells = [
      isMuted ? SafeText("-") : placed.severity.mark, look.text(isMuted ? .severityMuted : placed.severity.word),
      SafeText("\(finding.position.line):\(finding.position.column)"), look.text(finding.message), SafeText(finding.id),
    ]
    if isMuted { return TableRow(cells, roles: Dictionary(uniqueKeysWithValues: cells.indices.map { ($0, .dim) })) }
    return TableRow(cells, roles: [0: placed.severity.markRole, 1: placed.severity.messageRole, 2: .dim, 4: .dim])
  }
}
