import Language
import Terminal

/// Where a form's fields stand in a width, counted in lines from the form's top.
struct FormLayout {
  /// A field's place.
  struct Block {
    let field: FormField
    /// The line of its label.
    let top: Int
    /// The first line and the number of lines of what is typed or chosen.
    let controlTop: Int
    let controlRows: Int
    /// Rules and whether they are fulfilled, below the control.
    let notes: [FieldNoteLines]
    /// What is wrong, ready to write, below those.
    let problem: [SafeText]
    /// The line behind it.
    let end: Int
    /// Lines of the notes.
    var noteRows: Int { notes.reduce(0) { $0 + $1.lines.count } }
  }

  /// Columns left of the labels: the mark of the focused field.
  static let margin = 2

  let blocks: [Block]
  /// Where the controls begin and how wide they are.
  let controlColumn, controlColumns: Int
  /// How wide labels are.
  let labelColumns: Int
  /// Lines of all fields.
  var rows: Int { blocks.last?.end ?? 0 }

  init(_ form: Form, size: Size, footer: Int, _ look: Look) {
    let fields = form.shownFields
    let widest =
      fields.map { field in field.control == .heading ? 0 : look.text(field.label).width + (field.isRequired ? 2 : 0) }.max() ?? 0
    let inner = max(1, size.columns - Self.margin - 2)
    let isWide = size.columns >= 50 && inner - min(widest, 30) >= 32
    labelColumns = isWide ? min(widest, 30) : inner
    controlColumn = Self.margin + (isWide ? labelColumns + 2 : 0)
    controlColumns = max(1, min(size.columns - controlColumn - 2, 72))
    let columns = controlColumns
    let notes = fields.map { (form.notes[$0.id] ?? []).map { FieldNoteLines($0, columns: columns, look) } }
    let heights = fields.map { Self.rows(of: $0, columns: columns, look) }
    let noteRows = notes.map { $0.reduce(0) { $0 + $1.lines.count } }
    let base = zip(fields, heights).reduce(noteRows.reduce(0, +)) { $0 + $1.1 + (isWide || $1.0.control == .heading ? 0 : 1) }
    // Blank lines between fields where all fit with them; a problem takes the blank line, so that nothing jumps while typing.
    let gap = base + fields.count + footer <= size.rows ? 1 : 0
    var blocks: [Block] = []
    var top = 0
    for (number, field) in fields.enumerated() {
      let isHeading = field.control == .heading
      let controlTop = top + (isWide || isHeading ? 0 : 1)
      let problem = form.toldProblem(of: field).map { Self.isToldInside(field, $0) ? [] : look.text($0).wrapped(columns: columns) } ?? []
      let end = controlTop + heights[number] + noteRows[number] + max(isHeading ? 0 : gap, problem.count)
      blocks.append(
        Block(
          field: field, top: top, controlTop: controlTop, controlRows: heights[number], notes: notes[number], problem: problem, end: end))
      top = end
    }
    self.blocks = blocks
  }

  private static func rows(of field: FormField, columns: Int, _ look: Look) -> Int {
    switch field.control {
    case .text, .secret, .toggle, .pick, .place, .heading: 1
    case .lines: TextArea.rows
    case .options(let options): options.rows(columns: columns, look)
    case .tags(let editor): editor.lines(columns: columns, look)
    case .fixed(let text), .fact(let text): text.wrapped(columns: columns).count
    }
  }

  /// Problems of single tags stand in their rows already.
  private static func isToldInside(_ field: FormField, _ problem: Sentence) -> Bool {
    guard case .tags(let editor) = field.control else { return false }
    return editor.problems.values.contains(problem)
  }

  /// The first line to show in so many: the focused field with its problem is among them, well inside where possible.
  func start(_ form: Form, rows shown: Int, _ look: Look) -> Int {
    // What is looked at once more is read from the top, though the cursor is on the button below it.
    if form.isReview, !isOnField(form) { return 0 }
    guard rows > shown, case .field(let id) = form.focus else { return rows > shown && !isOnField(form) ? rows - shown : 0 }
    guard let block = blocks.first(where: { $0.field.id == id }) else { return 0 }
    var line = block.top
    if case .tags(let editor) = block.field.control {
      line = block.controlTop + editor.cursorLine(columns: controlColumns, look)
    }
    let wanted = line - shown / 3
    let lowest = min(block.end - shown, line)
    return max(0, min(max(wanted, lowest), rows - shown))
  }

  private func isOnField(_ form: Form) -> Bool { if case .field = form.focus { true } else { false } }
}
