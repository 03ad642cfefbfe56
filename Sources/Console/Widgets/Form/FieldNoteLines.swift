import Terminal

/// A note below a field, cut into lines: a tick or a dot, and the sentence beside it.
struct FieldNoteLines: Equatable {
  let isMet: Bool
  let lines: [SafeText]

  init(_ note: FieldNote, columns: Int, _ look: Look) {
    isMet = note.isMet
    lines = look.text(note.sentence).wrapped(columns: max(1, columns - 2))
  }

  func draw(into canvas: inout Canvas, at origin: Position, with look: Look) {
    let style = look[isMet ? .success : .dim]
    canvas.write(isMet ? look.glyphs.checked : look.glyphs.unchecked, at: origin, style: style)
    for (number, line) in lines.enumerated() {
      canvas.write(line, at: origin.moved(rows: number).moved(columns: 2), style: style)
    }
  }
}
