import Terminal

/// Text of several lines, such as a description. Long lines break at its right edge.
///
/// Enter begins a line; up and down go through the lines and leave at the first and the last.
struct TextArea: Sendable, Equatable {
  /// The lines that are seen at once.
  static let rows = 3

  private(set) var line: EditLine

  init(_ text: String = "", limit: Int = EditLine.standardLimit) { line = EditLine(text, limit: limit) }

  var text: String { line.text }

  mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .enter: return line.insert("\n") ? .changed : .handled
    case .home, .control("a"): line.move(to: start)
    case .end, .control("e"): line.move(to: end)
    case .up:
      if start == 0 { return .ignored }
      move(from: start, to: startOfLine(before: start - 1), end: start - 1)
    case .down:
      if end == line.characters.count { return .ignored }
      let next = end + 1
      move(from: start, to: next, end: line.characters[next...].firstIndex(of: "\n") ?? line.characters.count)
    default: return line.handle(key)
    }
    return .handled
  }

  @discardableResult
  mutating func paste(_ text: String) -> Outcome {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    return line.insert(lines.joined(separator: "\n")) ? .changed : .handled
  }

  /// Where the cursor's line begins and ends.
  private var start: Int { startOfLine(before: line.cursor) }
  private var end: Int { line.characters[line.cursor...].firstIndex(of: "\n") ?? line.characters.count }

  private func startOfLine(before place: Int) -> Int { line.characters[..<place].lastIndex(of: "\n").map { $0 + 1 } ?? 0 }

  private mutating func move(from old: Int, to start: Int, end: Int) { line.move(to: min(start + line.cursor - old, end)) }

  func draw(into canvas: inout Canvas, in rect: Rect, with look: Look, focused: Bool) {
    guard !rect.isEmpty else { return }
    let style = look[focused ? .inputFocused : .input]
    canvas.fill(rect, style: style)
    let all = wrapped(columns: max(1, rect.columns - 1))
    let row = all.lastIndex { $0.start <= line.cursor } ?? 0
    let first = min(max(0, (focused ? row : 0) - rect.rows + 1), max(0, all.count - rect.rows))
    for (number, piece) in all[first...].prefix(rect.rows).enumerated() {
      canvas.write(SafeText(piece.text), at: rect.origin.moved(rows: number), style: style, columns: rect.columns)
    }
    if first + rect.rows < all.count {
      canvas.write(look.glyphs.down, at: Position(row: rect.endRow - 1, column: rect.endColumn - 1), style: look[.dim].over(style))
    }
    guard focused else { return }
    let before = String(line.characters[all[row].start..<line.cursor])
    canvas.cursor = rect.origin.moved(rows: row - first).moved(columns: min(SafeText(before).width, rect.columns - 1))
  }

  /// Pieces that fit into so many columns, with the number of their first character.
  private func wrapped(columns: Int) -> [(start: Int, text: String)] {
    var pieces = [(start: 0, text: "")]
    var used = 0
    for (number, character) in line.characters.enumerated() {
      let width = character == "\n" ? 0 : SafeText(String(character)).width
      if character == "\n" || (used + width > columns && used > 0) {
        pieces.append((character == "\n" ? number + 1 : number, ""))
        used = 0
      }
      if character == "\n" { continue }
      pieces[pieces.count - 1].text.append(character)
      used += width
    }
    return pieces
  }
}
