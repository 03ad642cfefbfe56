import IAM
import Language
import Terminal

extension WhoCanScreen {
  /// Where the answer stands: below the two fields.
  func listArea(_ context: Context) -> Rect { context.area.split(top: 2).rest }

  func draw(into canvas: inout Canvas, in rect: Rect, _ context: Context) {
    let look = context.look
    let labels = [look.text(.whoCanAction), look.text(.whoCanResource)]
    let width = labels.map(\.width).max() ?? 0
    for (number, label) in labels.enumerated() {
      let row = rect.split(top: number).rest.split(top: 1).top
      canvas.fill(row, style: look[.text])
      canvas.write(label, at: row.origin.moved(columns: 1), style: look[.label])
      let field = row.split(left: width + 3).rest.split(right: 1).rest
      let isHere = focus == (number == 0 ? .action : .resource)
      (number == 0 ? action : resource).draw(into: &canvas, in: field, with: look, focused: isHere)
    }
    let cursor = canvas.cursor
    table.draw(into: &canvas, in: listArea(context), empty: emptyText, isFocused: focus == .list, with: look)
    guard focus != .list else { return }
    canvas.cursor = cursor
    completion.draw(into: &canvas, in: listArea(context), indent: width + 3, with: look)
  }

  private var emptyText: Sentence {
    if let problem { return problem.message }
    if isWaiting { return .searching }
    return found == nil ? .whoCanTypeAction : .nobodyCan(action.text)
  }
}
