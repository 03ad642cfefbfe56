import Language
import Terminal

/// What the console has to say after something was done or refused: a sentence above the status line, in as many lines as it needs.
struct Notification: Sendable, Equatable {
  enum Kind: Sendable, Equatable { case success, info, warning, error }

  /// The most lines a sentence may take from the screen.
  static let mostRows = 4

  let kind: Kind
  let sentence: Sentence

  init(_ kind: Kind, _ sentence: Sentence) {
    self.kind = kind
    self.sentence = sentence
  }

  /// How many lines it takes in a width.
  func rows(columns: Int, _ look: Look) -> Int { min(Self.mostRows, lines(columns, look).count) }

  /// Draws it into the last lines of a rectangle.
  func draw(into canvas: inout Canvas, in rect: Rect, with look: Look) {
    let lines = lines(rect.columns, look)
    let area = rect.split(bottom: min(lines.count, Self.mostRows)).bottom
    let style = look[role]
    canvas.fill(area, style: look[.text])
    for (number, line) in lines.prefix(area.rows).enumerated() {
      let isCut = number == area.rows - 1 && lines.count > area.rows
      let text = isCut ? look.cut(line + SafeText("  "), to: line.width + 1) : line
      let place = Position(row: area.row + number, column: area.column + 1)
      if number == 0 { canvas.write(mark(look), at: place, style: style) }
      canvas.write(text, at: place.moved(columns: 2), style: style, columns: area.columns - 3)
    }
  }

  private func lines(_ columns: Int, _ look: Look) -> [SafeText] {
    look.text(sentence).wrapped(columns: max(1, columns - 4))
  }

  private var role: ThemeRole {
    switch kind {
    case .success: .success
    case .info: .info
    case .warning: .warning
    case .error: .error
    }
  }

  /// A mark, so that the kind shows without colours too.
  private func mark(_ look: Look) -> SafeText {
    switch kind {
    case .success: look.glyphs.checked
    case .info: look.glyphs.dot
    case .warning, .error: SafeText("!")
    }
  }
}
