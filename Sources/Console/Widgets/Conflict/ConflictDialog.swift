import Language
import Terminal

/// Somebody else saved first: shows for each field what it was, what they saved and what is to be saved now, and asks.
///
/// Up and down move through the fields; Left, Right and Space choose a side; `t` and `m` choose one for all; Enter saves once every
/// field is decided.
struct ConflictDialog: Sendable, Equatable {
  /// Lines a field takes: its label and three values, and a blank line.
  static let fieldRows = 5

  /// Who saved what and when.
  let message: Sentence
  private(set) var fields: [ConflictField]
  private(set) var scroll = ListScroll()

  init(_ message: Sentence, _ fields: [ConflictField]) {
    self.message = message
    self.fields = fields
    scroll.select(fields.firstIndex { $0.side == nil } ?? 0, count: fields.count)
  }

  /// Takes a key.
  mutating func handle(_ key: Key) -> ConflictOutcome {
    guard !fields.isEmpty else { return key == .escape || key == .enter ? .cancelled : .ignored }
    switch key.command {
    case .escape, .control("c"): return .cancelled
    case .enter: return resolve()
    case .left, .character("h"): fields[scroll.selected].side = .theirs
    case .right, .character("l"): fields[scroll.selected].side = .mine
    case .character(" "): fields[scroll.selected].side = fields[scroll.selected].side == .theirs ? .mine : .theirs
    case .character("t"): for number in fields.indices { fields[number].side = .theirs }
    case .character("m"): for number in fields.indices { fields[number].side = .mine }
    case .tab, .down, .character("j"): scroll.select((scroll.selected + 1) % fields.count, count: fields.count)
    case .backTab, .up, .character("k"): scroll.select((scroll.selected + fields.count - 1) % fields.count, count: fields.count)
    default: return .ignored
    }
    return .handled
  }

  private mutating func resolve() -> ConflictOutcome {
    if let open = fields.firstIndex(where: { $0.side == nil }) {
      scroll.select(open, count: fields.count)
      return .handled
    }
    return .resolved(Dictionary(fields.map { ($0.id, $0.side ?? .mine) }) { first, _ in first })
  }
}

extension ConflictDialog {
  /// Draws the dialog in the middle of a screen.
  func draw(into canvas: inout Canvas, in screen: Rect, with look: Look) {
    let columns = DialogFrame.columns(for: 76, on: screen)
    let lines = look.text(message).wrapped(columns: columns)
    let rows = min(lines.count + 1 + fields.count * Self.fieldRows - 1, DialogFrame.rows(on: screen))
    let isOpen = fields.contains { $0.side == nil }
    let hints = [
      Hint("← →", .hintChoose), Hint("Enter", isOpen ? .hintNext : .buttonSave), Hint("t", .conflictAllTheirs), Hint("m", .conflictAllMine),
      Hint("Esc", .cancel, isPinned: true),
    ]
    let frame = DialogFrame(look.text(.conflictTitle), hints: hints, role: .warning)
    let area = frame.draw(Size(columns: columns, rows: rows), into: &canvas, on: screen, with: look)
    // On a small screen the fields matter more than the whole message.
    let room = max(0, area.rows - min(area.rows, Self.fieldRows - 1))
    let parts = area.split(top: min(lines.count + 1, room))
    for (number, line) in lines.prefix(max(0, parts.top.rows - 1)).enumerated() {
      canvas.write(line, at: parts.top.origin.moved(rows: number), style: look[.text])
    }
    let shown = max(1, (parts.rest.rows + 1) / Self.fieldRows)
    canvas.clipped(to: parts.rest) { canvas in
      for (place, number) in scroll.window(rows: shown, count: fields.count).enumerated() {
        let top = parts.rest.split(top: place * Self.fieldRows).rest
        draw(fields[number], isSelected: number == scroll.selected, into: &canvas, in: top, with: look)
      }
    }
    canvas.scrollBar(
      parts.rest.split(right: 1).right, total: fields.count, first: scroll.window(rows: shown, count: fields.count).lowerBound,
      visible: shown, groove: look[.scrollGroove], thumb: look[.scrollThumb], glyphs: look.glyphs)
  }

  /// The beginning of a value without its line breaks.
  private static func oneLine(_ value: String) -> SafeText {
    SafeText(value.prefix(400).split { $0.isNewline }.map { $0.drop { $0 == " " } }.joined(separator: " "))
  }

  private func draw(_ field: ConflictField, isSelected: Bool, into canvas: inout Canvas, in rect: Rect, with look: Look) {
    let label = look.text(field.label)
    if isSelected { canvas.write(look.glyphs.marker, at: rect.origin, style: look[.marker]) }
    canvas.write(look.cut(label, to: rect.columns - 4), at: rect.origin.moved(columns: 2), style: look[isSelected ? .labelFocused : .label])
    if field.side == nil {
      canvas.write(
        look.text(.conflictUndecided), at: rect.origin.moved(columns: label.width + 4), style: look[.warning],
        columns: rect.columns - label.width - 6)
    }
    let values: [(Sentence, String, ConflictField.Side?)] = [
      (.conflictBase, field.base, nil), (.conflictTheirs, field.theirs, .theirs), (.conflictMine, field.mine, .mine),
    ]
    let names = values.map { look.text($0.0) }
    let width = names.map(\.width).max() ?? 0
    for (number, value) in values.enumerated() {
      let isTaken = value.2 != nil && value.2 == field.side
      let row = rect.origin.moved(rows: number + 1)
      if value.2 != nil {
        canvas.write(
          isTaken ? look.glyphs.checked : look.glyphs.unchecked, at: row.moved(columns: 2), style: look[isTaken ? .marked : .dim])
      }
      canvas.write(names[number], at: row.moved(columns: 4), style: look[.dim])
      let start = 4 + width + 2
      let text = value.1.isEmpty ? look.text(.valueNone) : Self.oneLine(value.1)
      let style = look[value.2 == nil || value.1.isEmpty ? .dim : isTaken ? .added : .text]
      canvas.write(look.cut(text, to: rect.columns - start - 2), at: row.moved(columns: start), style: style)
    }
    if isSelected { canvas.cursor = rect.origin.moved(columns: min(2, max(0, rect.columns - 1))) }
  }
}
