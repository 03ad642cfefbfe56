import Language
import Terminal

/// A page that is one calm card in the middle: a few fields, a button, and below it what is wrong.
///
/// Labels stand above their fields where there is the height, else beside them; the room for what is wrong is always kept, so that nothing
/// moves when it comes.
struct Card {
  /// Draws a control into its place.
  typealias Drawing = (_ canvas: inout Canvas, _ place: Rect) -> Void

  enum Item {
    /// A sentence.
    case text(SafeText, ThemeRole)
    /// A line to type in with its label.
    case field(SafeText, isFocused: Bool, Drawing)
    /// Something without a label, so many rows high in a width.
    case control(rows: (_ columns: Int) -> Int, Drawing)
  }

  let title: SafeText
  let items: [Item]
  /// What is said below the last item.
  var message: SafeText = .empty
  var role = ThemeRole.error

  /// Draws the card; the cursor stands where its focused item puts it.
  func draw(into canvas: inout Canvas, in rect: Rect, with look: Look) {
    canvas.fill(rect, style: look[.text])
    let columns = DialogFrame.columns(for: 46, on: rect)
    let lines = message.isEmpty ? [] : message.wrapped(columns: columns)
    let reserved = max(2, lines.count)
    let most = DialogFrame.rows(on: rect)
    let forms: [(isStacked: Bool, gap: Int)] = [(true, 1), (true, 0), (false, 1), (false, 0)]
    let heights = forms.map { height(isStacked: $0.isStacked, gap: $0.gap, columns) + reserved }
    let chosen = heights.firstIndex { $0 <= most } ?? forms.count - 1
    let size = Size(columns: columns, rows: min(most, heights[chosen]))
    let area = DialogFrame(title).draw(size, into: &canvas, on: rect, with: look)
    canvas.clipped(to: area) { canvas in
      var top = area.row
      for item in items {
        let place = Rect(row: top, column: area.column, rows: rows(item, isStacked: forms[chosen].isStacked, columns), columns: columns)
        draw(item, isStacked: forms[chosen].isStacked, into: &canvas, in: place, with: look)
        top = place.endRow + forms[chosen].gap
      }
      for (number, line) in lines.enumerated() {
        canvas.write(line, at: Position(row: top + number, column: area.column), style: look[role])
      }
    }
  }

  private func height(isStacked: Bool, gap: Int, _ columns: Int) -> Int {
    items.reduce(0) { $0 + rows($1, isStacked: isStacked, columns) + gap }
  }

  private func rows(_ item: Item, isStacked: Bool, _ columns: Int) -> Int {
    switch item {
    case .text(let text, _): text.wrapped(columns: columns).count
    case .field: isStacked ? 2 : 1
    case .control(let rows, _): rows(columns)
    }
  }

  private func draw(_ item: Item, isStacked: Bool, into canvas: inout Canvas, in place: Rect, with look: Look) {
    switch item {
    case .text(let text, let role):
      for (number, line) in text.wrapped(columns: place.columns).enumerated() {
        canvas.write(line, at: place.origin.moved(rows: number), style: look[role])
      }
    case .field(let label, let isFocused, let drawing):
      let beside = isStacked ? 0 : labelColumns(place.columns)
      canvas.write(
        look.cut(label, to: isStacked ? place.columns : beside - 1), at: place.origin, style: look[isFocused ? .labelFocused : .label])
      drawing(&canvas, isStacked ? place.split(top: 1).rest : place.split(left: beside).rest)
    case .control(_, let drawing): drawing(&canvas, place)
    }
  }

  /// How wide labels are that stand beside their fields.
  private func labelColumns(_ columns: Int) -> Int {
    let widest = items.map { if case .field(let label, _, _) = $0 { label.width } else { 0 } }.max() ?? 0
    return min(widest + 2, columns / 2)
  }
}
