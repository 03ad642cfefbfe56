import Language
import Terminal

/// One of a few options, all of them seen: Left, Right and Space go through them.
struct OptionControl: Sendable, Equatable {
  /// An option's ID and what it is called.
  struct Option: Sendable, Equatable {
    let id: String
    let label: Sentence

    init(_ id: String, _ label: Sentence) {
      self.id = id
      self.label = label
    }
  }

  let options: [Option]
  private(set) var selected: Int

  init(_ options: [Option], selected: String) {
    self.options = options
    self.selected = options.firstIndex { $0.id == selected } ?? 0
  }

  var id: String { options.indices.contains(selected) ? options[selected].id : "" }

  mutating func handle(_ key: Key) -> Outcome {
    guard !options.isEmpty else { return .ignored }
    switch key.command {
    case .right, .character(" "), .character("l"): selected = (selected + 1) % options.count
    case .left, .character("h"): selected = (selected + options.count - 1) % options.count
    default: return .ignored
    }
    return options.count > 1 ? .changed : .handled
  }

  func rows(columns: Int, _ look: Look) -> Int { (places(columns, look).last?.row ?? 0) + 1 }

  func draw(into canvas: inout Canvas, in rect: Rect, with look: Look, focused: Bool) {
    for (number, place) in places(rect.columns, look).enumerated() where place.row < rect.rows {
      let isOn = number == selected
      let at = rect.origin.moved(rows: place.row).moved(columns: place.column)
      let style = look[isOn ? (focused ? .labelFocused : .heading) : .text]
      canvas.write(look.cut(label(number, look), to: rect.columns - place.column), at: at, style: style)
      if isOn, focused { canvas.cursor = at.moved(columns: min(1, max(0, rect.columns - 1))) }
    }
  }

  private func label(_ number: Int, _ look: Look) -> SafeText {
    let dot = number == selected ? look.glyphs.mask : .blanks(1)
    return SafeText("(") + dot + SafeText(") ") + look.text(options[number].label)
  }

  /// All in one line where they fit, else each in a line of its own.
  private func places(_ columns: Int, _ look: Look) -> [Position] {
    let widths = options.indices.map { label($0, look).width + 3 }
    if widths.reduce(-3, +) > columns { return options.indices.map { Position(row: $0, column: 0) } }
    var column = 0
    return widths.map { width in
      defer { column += width }
      return Position(row: 0, column: column)
    }
  }
}
