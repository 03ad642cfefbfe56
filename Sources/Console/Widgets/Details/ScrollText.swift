import Language
import Terminal

/// A text to look at, such as raw JSON in its colours: scrolls in both directions, numbers its lines, finds words.
///
/// Arrows (`j` `k` `h` `l`) and page keys scroll, Home and End (`g`, `G`) go to the ends, `/` finds, `n` and `N` go on to the next and the
/// last find. Esc while a find is typed takes it back.
struct ScrollText: Sendable, Equatable {
  let lines: [String]
  /// Whether it is drawn as JSON.
  let isJSON: Bool
  private(set) var firstLine = 0
  private(set) var firstColumn = 0
  /// What is looked for; empty for nothing.
  private(set) var pattern = ""
  /// The lines in which it stands.
  private(set) var found: [Int] = []
  /// Which of these is the current one.
  private(set) var current = 0
  /// The lines that stand out among the others; nil for none.
  var marked: ClosedRange<Int>?
  /// The line that was gone to last.
  private(set) var shownLine: Int?
  /// The field in which the pattern is typed, while it is.
  private(set) var prompt: TextField?
  private var seen = Size(columns: 80, rows: 20)

  init(_ text: String, isJSON: Bool = false) {
    lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.map(String.init)
    self.isJSON = isJSON
  }

  /// Tells how large it is drawn.
  mutating func fit(_ size: Size) {
    seen = size
    scroll(to: firstLine)
  }

  private var page: Int { max(1, seen.rows - (hasFindLine ? 1 : 0)) }
  private var hasFindLine: Bool { prompt != nil || !pattern.isEmpty }

  /// Goes to a line, with some lines before it.
  mutating func show(line: Int) {
    (shownLine, firstColumn) = (line, 0)
    scroll(to: line - page / 3)
  }

  private mutating func scroll(to line: Int) { firstLine = max(0, min(line, lines.count - page)) }

  /// Takes a key.
  mutating func handle(_ key: Key) -> Outcome {
    if prompt != nil { return typeFind(key) }
    switch key.command {
    case .up, .character("k"): scroll(to: firstLine - 1)
    case .down, .character("j"): scroll(to: firstLine + 1)
    case .pageUp: scroll(to: firstLine - max(1, page - 1))
    case .pageDown, .character(" "): scroll(to: firstLine + max(1, page - 1))
    case .home, .controlHome, .character("g"): (firstLine, firstColumn) = (0, 0)
    case .end, .controlEnd, .character("G"): scroll(to: lines.count)
    case .left, .character("h"): firstColumn = max(0, firstColumn - 8)
    case .right, .character("l"): scrollRight()
    case .character("/"), .control("f"): prompt = TextField(limit: 256, placeholder: .findPlaceholder)
    case .character("n"): go(to: current + 1)
    case .character("N"): go(to: current - 1)
    default: return .ignored
    }
    return .handled
  }

  /// Pasted text goes to the pattern while it is typed, and nowhere else.
  mutating func paste(_ text: String) -> Outcome { prompt?.paste(text) == nil ? .ignored : .handled }

  private mutating func scrollRight() {
    let last = min(lines.count, firstLine + page)
    let widest = lines[min(firstLine, last)..<last].map { SafeText($0).width }.max() ?? 0
    if widest - firstColumn > seen.columns / 2 { firstColumn += 8 }
  }

  private mutating func typeFind(_ key: Key) -> Outcome {
    switch key {
    case .enter:
      find(prompt?.text ?? "")
      prompt = nil
    case .escape, .control("c"): prompt = nil
    default: _ = prompt?.handle(key)
    }
    return .handled
  }

  /// Looks for a text in every line, upper and lower case being the same, and goes to the first find from here on.
  private mutating func find(_ text: String) {
    pattern = text.lowercased()
    found = pattern.isEmpty ? [] : lines.indices.filter { TextMatch.contains(pattern, in: lines[$0]) }
    go(to: found.firstIndex { $0 >= firstLine } ?? 0)
  }

  private mutating func go(to number: Int) {
    guard !found.isEmpty else { return }
    current = (number + found.count) % found.count
    if !(firstLine..<(firstLine + page)).contains(found[current]) { scroll(to: found[current] - page / 3) }
  }
}

extension ScrollText {
  /// Draws what is seen; the find stands in the last line.
  func draw(into canvas: inout Canvas, in rect: Rect, with look: Look) {
    guard !rect.isEmpty else { return }
    let parts = rect.split(bottom: hasFindLine ? 1 : 0)
    let body = parts.rest
    let bar = body.split(right: lines.count > body.rows ? 1 : 0)
    let digits = String(lines.count).count
    let numbers = body.columns >= 40 ? digits + 2 : 0
    let gutter = max(numbers, marked == nil ? 0 : 2)
    let area = bar.rest.split(left: gutter).rest
    let start = max(0, min(firstLine, lines.count - body.rows))
    for (row, line) in lines[start...].prefix(body.rows).enumerated() {
      if marked?.contains(start + row) == true {
        canvas.write(look.glyphs.marker, at: body.origin.moved(rows: row).moved(columns: gutter - 2), style: look[.marker])
      }
      if numbers > 0 {
        let number = SafeText(String(start + row + 1)).padded(to: digits, alignment: .right)
        canvas.write(number, at: body.origin.moved(rows: row), style: look[start + row == currentLine ? .lineNumberCurrent : .lineNumber])
      }
      let isBeside = marked.map { !$0.contains(start + row) } ?? false
      canvas.clipped(to: area) {
        draw(line, at: area.origin.moved(rows: row), width: area.columns, isBeside: isBeside, into: &$0, with: look)
      }
    }
    canvas.scrollBar(
      bar.right, total: lines.count, first: start, visible: body.rows, groove: look[.scrollGroove], thumb: look[.scrollThumb],
      glyphs: look.glyphs)
    let row = (currentLine ?? start) - start
    canvas.cursor = area.origin.moved(rows: (0..<max(1, body.rows)).contains(row) ? row : 0)
    if hasFindLine { drawFind(into: &canvas, in: parts.bottom, with: look) }
  }

  /// The line of the current find, else the one gone to.
  private var currentLine: Int? { found.isEmpty ? shownLine : found[current] }

  private func draw(
    _ line: String, at place: Position, width: Int, isBeside: Bool, into canvas: inout Canvas, with look: Look
  ) {
    let start = place.moved(columns: -firstColumn)
    let columns = firstColumn + width
    let plain = look[isBeside ? .dim : .text]
    let spans = isJSON && !isBeside ? JSONColors.spans(line, columns: columns, look) : [Span(SafeText(line, columns: columns), plain)]
    canvas.write(spans, at: start)
    if pattern.isEmpty { return }
    canvas.mark([pattern], in: SafeText.joined(spans.map(\.text)), at: start, style: look[.match])
  }

  private func drawFind(into canvas: inout Canvas, in row: Rect, with look: Look) {
    canvas.write(SafeText("/"), at: row.origin, style: look[.statusKey])
    let field = row.split(left: 2).rest
    if let prompt { return prompt.draw(into: &canvas, in: field, with: look) }
    let count = found.isEmpty ? look.text(.findNothing) : look.text(.findPlace(current + 1, of: found.count))
    let used = canvas.write(look.cut(SafeText(pattern), to: field.columns / 2), at: field.origin, style: look[.text])
    canvas.write(count, at: field.origin.moved(columns: used + 2), style: look[found.isEmpty ? .warning : .dim])
  }
}
