import Terminal

/// A line of JSON in its colours.
enum JSONLine {
  static func draw(_ line: Substring, into canvas: inout Canvas, at place: Position, columns: Int, from left: Int, with look: Look) {
    let text = SafeText(String(line), columns: left + columns)
    canvas.write(text.window(from: left, columns: columns), at: place, style: look[.text], columns: columns)
  }
}
