import AccountService
import IAM
import Language
import PolicyEngine
import Terminal

/// How the simulator's page is divided.
struct SimulatorLayout {
  /// A line above the table.
  enum Line: Sendable, Equatable, CaseIterable {
    case principal, actions, resources, context, trial
  }

  /// The lines that are shown.
  let lines: [Line]
  let fields, summary, table: Rect

  /// Where there is little room, lines that say nothing stay away.
  init(_ screen: SimulatorScreen, _ area: Rect) {
    let isEditing = screen.mode != .table && screen.mode != .resources(before: screen.resourcesBefore)
    lines = Line.allCases.filter { line in
      switch line {
      case .principal, .actions, .resources: true
      case .context: area.rows >= 14 || !screen.entries.isEmpty || isEditing
      case .trial: area.rows >= 14 || !screen.change.isEmpty
      }
    }
    let parts = area.split(top: lines.count)
    let rest = parts.rest.split(top: 1)
    (fields, summary, table) = (parts.top, rest.top, rest.rest)
  }
}

extension SimulatorScreen {
  fileprivate var resourcesBefore: String { if case .resources(let before) = mode { before } else { "" } }

  func draw(into canvas: inout Canvas, in rect: Rect, _ context: Context) {
    let look = context.look
    let layout = SimulatorLayout(self, rect)
    drawTable(into: &canvas, in: layout.table, look)
    drawSummary(into: &canvas, in: layout.summary, look)
    let width = SimulatorLayout.Line.allCases.map { look.text(Self.label($0)).width }.max() ?? 0
    for (number, line) in layout.lines.enumerated() {
      let row = layout.fields.split(top: number).rest.split(top: 1).top
      let name = [
        Span(SafeText(Self.key(line)), look[.statusKey]), Span(.blanks(1) + look.fit(look.text(Self.label(line)), to: width), look[.label]),
      ]
      let used = canvas.write(name, at: row.origin.moved(columns: 1))
      draw(line, into: &canvas, in: row.split(left: used + 3).rest.split(right: 1).rest, look)
    }
  }

  private static func key(_ line: SimulatorLayout.Line) -> String {
    switch line {
    case .principal: "p"
    case .actions: "s"
    case .resources: "r"
    case .context: "c"
    case .trial: "w"
    }
  }

  private static func label(_ line: SimulatorLayout.Line) -> Sentence {
    switch line {
    case .principal: .keyPrincipal
    case .actions: .simulatorActions
    case .resources: .simulatorResources
    case .context: .simulatorContext
    case .trial: .simulatorTrial
    }
  }

  // MARK: lines

  private func draw(_ line: SimulatorLayout.Line, into canvas: inout Canvas, in place: Rect, _ look: Look) {
    switch (line, mode) {
    case (.resources, .resources): return resources.draw(into: &canvas, in: place, with: look)
    case (.context, .entry(let key, let field, _)):
      let name = look.cut(SafeText(key + " = "), to: place.columns / 2)
      canvas.write(name, at: place.origin, style: look[.labelFocused])
      return field.draw(into: &canvas, in: place.split(left: name.width).rest, with: look)
    default: break
    }
    let (text, role) = value(of: line, look)
    canvas.write(look.cut(text, to: place.columns), at: place.origin, style: look[role])
  }

  private func value(of line: SimulatorLayout.Line, _ look: Look) -> (SafeText, ThemeRole) {
    switch line {
    case .principal: return subject == nil ? (look.text(.choosePrincipal), .dim) : (look.text(who), .text)
    case .actions:
      if actions.isEmpty { return (look.text(.chooseActions), .dim) }
      return (look.text(.countAndList(actions.count, actions.prefix(20).joined(separator: ", "))), .text)
    case .resources: return resources.isEmpty ? (look.text(.resourcesHint), .dim) : (SafeText(resources.text), .text)
    case .context:
      if !entries.isEmpty {
        return (SafeText(entries.map { "\($0.key) = \($0.values.joined(separator: ", "))" }.joined(separator: "; ")), .text)
      }
      let keys = answer?.askedKeys ?? []
      return (look.text(keys.isEmpty ? .noKeysAsked : .keysAsked(keys)), .dim)
    case .trial:
      let pieces = trialPieces
      if pieces.isEmpty { return (look.text(.tryNothing), .dim) }
      return (SafeText.joined(pieces.map { look.text($0.text) }, separator: SafeText(", ")), .warning)
    }
  }

  private var who: Sentence {
    let name: Sentence =
      switch subject {
      case .user(let name)?: .userAsks(name)
      case .role(let name)?: .roleAsks(name)
      case .group(let name)?: .groupAlone(name)
      case .policy(let arn)?: .policyAlone(Actions.name(ofPolicy: arn))
      case .documents?, nil: .documentsOnly
      }
    guard let edited else { return name }
    return .withEdited(name, edited.shownName)
  }

  private func drawSummary(into canvas: inout Canvas, in row: Rect, _ look: Look) {
    let place = row.origin.moved(columns: 1)
    let columns = row.columns - 2
    if let bad = typedResources.bad {
      canvas.write(look.cut(look.text(.requestResource(bad)), to: columns), at: place, style: look[.error])
      return
    }
    guard problem == nil, let all = answer?.rows, !all.isEmpty else { return }
    let allowed = all.count { $0.now == .allowed }
    let counts = columns < 60 ? Sentence.allowedAndDenied(allowed, all.count - allowed) : .decidedCounts(all.count, allowed: allowed)
    var spans = [Span(look.text(counts), look[.heading])]
    if isTrying {
      let count = all.count(where: \.isChanged)
      spans.append(Span(.blanks(1) + look.glyphs.dot + .blanks(1) + look.text(.differences(count)), look[count > 0 ? .warning : .dim]))
      if showsDifferences { spans.append(Span(SafeText(" (") + look.text(.onlyDifferences) + SafeText(")"), look[.dim])) }
    }
    canvas.write(spans, at: place, columns: columns)
  }

  // MARK: table

  /// The mark of a row that is another one with what is tried.
  private static let changeMark = SafeText("*")

  private var columns: [TableColumn] {
    let mark = isTrying ? [TableColumn(Sentence(verbatim: ""), minimum: 1, ideal: 1, priority: 0)] : []
    let was = isTrying ? [TableColumn(.wasColumn, minimum: 13, ideal: 13, priority: 2)] : []
    let longest = rows.reduce(0) { max($0, $1.action.utf8.count) }
    // One resource stands above already.
    let resource =
      typedResources.valid.count > 1
      ? [TableColumn(.resourceColumn, minimum: 12, ideal: 30, priority: 3, truncation: .middle, grows: true)] : []
    return mark + [
      TableColumn(.actionColumn, minimum: 18, ideal: min(44, max(20, longest)), priority: 0),
      TableColumn(.decisionColumn, minimum: 13, ideal: 13, priority: 0),
    ] + was + [
      TableColumn(.whyColumn, minimum: 14, ideal: 34, priority: 1, grows: true)
    ] + resource
  }

  private func drawTable(into canvas: inout Canvas, in area: Rect, _ look: Look) {
    if let problem { return drawProblem(problem, into: &canvas, in: area, look) }
    var table = TableView(columns: columns)
    let rows = rows
    let seen = scroll.window(rows: TableView.capacity(area), count: rows.count)
    table.rows = rows[seen].map { tableRow($0, look) }
    (table.first, table.total) = (seen.lowerBound, rows.count)
    table.selected = rows.isEmpty ? nil : scroll.selected - seen.lowerBound
    table.isFocused = mode == .table
    table.emptyText =
      subject == nil
      ? .simulatorNeedsPrincipal
      : actions.isEmpty ? .simulatorNeedsActions : showsDifferences && answer != nil ? .noDifferences : answer == nil ? .searching : nil
    table.draw(into: &canvas, in: area, with: look)
    if rows.isEmpty, mode == .table { canvas.cursor = area.origin }
  }

  private func drawProblem(_ problem: IAMError, into canvas: inout Canvas, in area: Rect, _ look: Look) {
    let text = look.text(Notice(problem).sentence)
    for (number, line) in text.wrapped(columns: max(1, area.columns - 4)).prefix(area.rows).enumerated() {
      canvas.write(line, at: area.origin.moved(rows: number).moved(columns: 2), style: look[.error])
    }
    if mode == .table { canvas.cursor = area.origin }
  }

  private func tableRow(_ row: SimulateChange.Row, _ look: Look) -> TableRow {
    let mark = isTrying ? [row.isChanged ? Self.changeMark : .empty] : []
    let was = isTrying ? [row.isChanged ? look.text(row.was.word) : .empty] : []
    let cells = mark + [SafeText(row.action), look.text(row.now.word)] + was + [look.text(row.why), SafeText(row.resource)]
    let decision = mark.count + 1
    var roles: [Int: ThemeRole] = [decision: row.now.role, cells.count - 2: .dim, cells.count - 1: .dim]
    if isTrying {
      roles[0] = .warning
      roles[decision + 1] = .removed
    }
    return TableRow(cells, roles: roles)
  }
}

extension SimulateChange.Row {
  /// By which policy or why not, in short.
  var why: Sentence {
    let policies = decidingPolicies
    if let first = policies.first {
      return policies.count == 1 ? Sentence(verbatim: first.shownName) : .policyAndMore(first.shownName, policies.count - 1)
    }
    if now == .allowed { return .isRootUser }
    let layer = explanation.verdict.blockedBy.first ?? .identity
    return .nothingAllows(layer.name(isTrust: explanation.request.asksForRole))
  }
}

extension EditedPolicy {
  /// What the document is called for people.
  var shownName: String {
    switch place {
    case .managed(let arn): Actions.name(ofPolicy: arn)
    case .userInline(_, let name), .roleInline(_, let name), .groupInline(_, let name), .nowhere(let name): name
    case .trust(let role): role ?? ""
    }
  }
}
