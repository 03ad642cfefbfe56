import AccountService
import IAM
import Language
import Terminal

/// Draws the console as it is at this moment. Pure: the same state gives the same canvas.
func draw(_ state: AppState) -> Canvas {
  let look = state.look
  var canvas = Canvas(size: state.size, blank: look[.text])
  canvas.escapeStyle = look[.escape]
  guard state.size.columns >= AppLayout.smallest.columns, state.size.rows >= AppLayout.smallest.rows else {
    let lines = look.text(.tooSmall(AppLayout.smallest.columns, AppLayout.smallest.rows)).wrapped(columns: max(1, state.size.columns))
    for (row, line) in lines.prefix(state.size.rows).enumerated() {
      canvas.write(line, at: Position(row: row, column: 0), style: look[.warning])
    }
    canvas.cursor = Position(row: 0, column: 0)
    return canvas
  }
  let layout = state.layout
  let context = state.context
  if state.isClosed {
    let page: any Screen = state.lock ?? state.screen
    canvas.clipped(to: layout.body) { page.draw(into: &$0, in: layout.body, context) }
    drawBottom(state, page, into: &canvas, layout)
    return canvas
  }
  titleBar(state).draw(into: &canvas, in: layout.title, with: look)
  if !state.needsNewPassword { SectionBar(state: state).draw(into: &canvas, in: layout.sections, with: look) }
  canvas.clipped(to: layout.body) { state.screen.draw(into: &$0, in: layout.body, context) }
  drawBottom(state, state.screen, into: &canvas, layout)
  state.overlay?.draw(into: &canvas, in: Rect(state.size), context)
  return canvas
}

private func titleBar(_ state: AppState) -> TitleBar {
  let look = state.look
  let account = state.account
  var badges: [TitleBar.Badge] = []
  if account.isDemo { badges.append(TitleBar.Badge([look.text(.demo)])) }
  if account.isReadOnly { badges.append(TitleBar.Badge([look.text(.readOnly)], role: .badgeAlert)) }
  badges.append(state.roleBadge ?? whoBadge(state))
  let names = account.alias.map { [SafeText("\($0) (\(account.id))"), SafeText($0)] } ?? []
  return TitleBar(
    look.text(state.screen.title), count: state.screen.subtitle.map(look.text) ?? .empty, account: names + [SafeText(account.id.digits)],
    badges: badges)
}

/// Who works here: the local owner and the root user in the colour of an alarm, since neither is for daily work.
private func whoBadge(_ state: AppState) -> TitleBar.Badge {
  let look = state.look
  guard let person = state.presence.person else {
    return TitleBar.Badge([look.text(.localOwner(state.account.owner)), look.text(.localOwnerShort)], role: .badgeAlert)
  }
  let name = person.isRoot ? look.text(.rootBadge) : SafeText(person.name)
  let place = SafeText(state.account.alias ?? state.account.id.digits)
  return TitleBar.Badge([name + SafeText(" @ ") + place, name], role: person.isRoot ? .badgeAlert : .badge)
}

/// The bottom lines: a notice where there is one, else what can be done here.
private func drawBottom(_ state: AppState, _ screen: any Screen, into canvas: inout Canvas, _ layout: AppLayout) {
  if let notice = state.notice {
    let note = Notification(notice.kind.widgetKind, notice.sentence)
    let rows = note.rows(columns: layout.status.columns, state.look)
    let area = layout.body.rows + 1 >= rows ? layout.body.split(bottom: rows - 1).bottom : layout.status
    note.draw(
      into: &canvas, in: Rect(row: area.row, column: 0, rows: layout.status.endRow - area.row, columns: layout.status.columns),
      with: state.look)
    return
  }
  if let prefix = state.prefix {
    let hints =
      [Hint(String(prefix), .keyFirst)] + (state.stay == nil ? [] : [Hint("b", .keySwitchBack)])
      + Place.jumps.map { Hint(String($0.key), $0.title) }
    return StatusLine(hints).draw(into: &canvas, in: layout.status, with: state.look)
  }
  let own = screen.offers(state.context).filter(\.isHint).map {
    Hint($0.name, $0.label, isRefused: state.isRefused($0.key))
  }
  let why = state.isClosed || state.explicable == nil ? [] : [Hint(screen.takesText ? "F6" : "w", .keyWhyDenied, isPinned: true)]
  let general =
    screen.takesText
    ? why : why + [Hint("?", .keyHelp, isPinned: true), Hint("q", wayOut(state), isPinned: true)]
  StatusLine(own + general).draw(into: &canvas, in: layout.status, with: state.look)
}

/// Where `q` leads.
private func wayOut(_ state: AppState) -> Sentence {
  state.stack.count > 1 ? .keyBack : state.stay != nil ? .keySwitchBack : state.presence.person == nil ? .keyQuit : .keySignOut
}

extension Notice.Kind {
  fileprivate var widgetKind: Notification.Kind {
    switch self {
    case .success: .success
    case .info: .info
    case .failure: .error
    }
  }
}
