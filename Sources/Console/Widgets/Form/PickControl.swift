import Language
import Terminal

/// One thing or several from a long list, which opens over the form.
struct PickControl: Sendable, Equatable {
  let mode: Picker.Mode
  /// What can be picked; nothing where the owner supplies it for each filter.
  let choices: [Choice]
  let isSupplied: Bool
  /// How many there are, where the owner supplies them.
  let total: Int
  var picked: [Choice]

  init(_ choices: [Choice], mode: Picker.Mode = .multiple, picked: [Choice] = []) {
    self.mode = mode
    self.choices = choices
    self.picked = picked
    isSupplied = false
    total = choices.count
  }

  /// A list whose owner answers `.needsChoices`.
  init(suppliedFrom total: Int, mode: Picker.Mode = .multiple, picked: [Choice] = []) {
    self.mode = mode
    self.picked = picked
    self.total = total
    choices = []
    isSupplied = true
  }

  /// The list, to be opened.
  var picker: Picker {
    var picker = Picker(choices, mode: mode, checked: mode == .multiple ? picked : [], isSupplied: isSupplied, total: total)
    picker.isSearching = isSupplied
    if mode == .single, let first = picked.first { picker.select(first.id) }
    return picker
  }

  func draw(into canvas: inout Canvas, in rect: Rect, with look: Look, focused: Bool) {
    let row = rect.split(top: 1).top
    guard !row.isEmpty else { return }
    let style = look[focused ? .inputFocused : .input]
    canvas.fill(row, style: style)
    let room = row.columns - 2
    if picked.isEmpty {
      let text = look.text(focused ? .pickPressEnter : .valueNone)
      canvas.write(look.cut(text, to: room), at: row.origin, style: look[.placeholder].over(style))
    } else {
      canvas.write(look.cut(summary(room), to: room), at: row.origin, style: style)
    }
    canvas.write(look.glyphs.down, at: row.origin.moved(columns: row.columns - 1), style: look[.dim].over(style))
    if focused { canvas.cursor = row.origin }
  }

  /// The names, and how many where not all can be read.
  private func summary(_ room: Int) -> SafeText {
    let names = SafeText.joined(picked.prefix(20).map(\.title), separator: SafeText(", "))
    return names.width <= room && picked.count <= 20 || picked.count == 1 ? names : SafeText("\(picked.count): ") + names
  }
}
