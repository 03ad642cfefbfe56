import Terminal

/// A page to read, of which some parts lead on: moving goes from one such part to the next, or a line further where the next isn't seen yet.
struct LinkedPage: Sendable, Equatable {
  /// Screen columns before the text: the mark of the selected part.
  static let gutter = 2

  /// Lines that belong together.
  struct Block: Sendable, Equatable {
    let lines: [[Span]]
    /// Whether it leads on.
    let isLink: Bool

    init(_ lines: [[Span]], isLink: Bool = false) {
      self.lines = lines
      self.isLink = isLink
    }
  }

  /// The selected part among those that lead on.
  private(set) var selected = 0
  /// The first line that is seen.
  private(set) var first = 0

  /// Back to the top.
  mutating func reset() { (selected, first) = (0, 0) }

  /// Takes the keys that move; false for others.
  mutating func handle(_ key: Key, _ blocks: [Block], rows: Int) -> Bool {
    let places = Places(blocks)
    let rows = max(1, rows)
    switch key.command {
    case .down, .character("j"), .control("n"): step(1, places, rows)
    case .up, .character("k"), .control("p"): step(-1, places, rows)
    case .pageDown, .character(" "), .control("f"): turn(to: first + max(1, rows - 1), places, rows)
    case .pageUp, .control("b"): turn(to: first - max(1, rows - 1), places, rows)
    case .home, .controlHome: turn(to: 0, places, rows)
    case .end, .controlEnd, .character("G"): turn(to: places.total, places, rows)
    default: return false
    }
    return true
  }

  /// Goes to the next part that leads on if it is seen, else a line on.
  private mutating func step(_ step: Int, _ places: Places, _ rows: Int) {
    first = places.clamped(first, rows)
    let next = selected + step
    let edge = step > 0 ? first + rows : first - 1
    if places.links.indices.contains(next) {
      let block = places.links[next]
      if step > 0 ? block.lowerBound <= edge : block.upperBound > edge {
        selected = next
        reveal(block, places, rows)
        return
      }
    }
    first = places.clamped(first + step, rows)
  }

  private mutating func reveal(_ block: Range<Int>, _ places: Places, _ rows: Int) {
    if block.upperBound > first + rows { first = min(block.lowerBound, block.upperBound - rows) }
    if block.lowerBound < first { first = block.lowerBound }
    first = places.clamped(first, rows)
  }

  /// Shows the page from a line on; what is selected comes along.
  private mutating func turn(to line: Int, _ places: Places, _ rows: Int) {
    first = places.clamped(line, rows)
    let seen = first..<(first + rows)
    guard !places.links.indices.contains(selected) || !seen.overlaps(places.links[selected]) else { return }
    let after = places.links.firstIndex { $0.lowerBound >= seen.lowerBound }
    let before = places.links.lastIndex { $0.lowerBound < seen.upperBound }
    selected = (line > first ? before ?? after : after.flatMap { seen.overlaps(places.links[$0]) ? $0 : nil } ?? before) ?? 0
  }

  /// Where blocks stand among the lines.
  private struct Places {
    let links: [Range<Int>]
    let total: Int

    init(_ blocks: [Block]) {
      var line = 0
      var links: [Range<Int>] = []
      for block in blocks {
        if block.isLink { links.append(line..<(line + block.lines.count)) }
        line += block.lines.count
      }
      self.links = links
      total = line
    }

    func clamped(_ line: Int, _ rows: Int) -> Int { max(0, min(line, total - rows)) }
  }
}

extension LinkedPage {
  /// Draws what is seen of the page.
  func draw(_ blocks: [Block], into canvas: inout Canvas, in rect: Rect, with look: Look) {
    guard !rect.isEmpty else { return }
    let total = blocks.reduce(0) { $0 + $1.lines.count }
    let start = max(0, min(first, total - rect.rows))
    canvas.fill(rect, style: look[.text])
    canvas.cursor = rect.origin
    let text = rect.split(right: total > rect.rows ? 1 : 0).rest
    var (line, link) = (0, 0)
    for block in blocks {
      let isSelected = block.isLink && link == selected
      for (number, spans) in block.lines.enumerated() {
        let row = line + number - start
        guard (0..<rect.rows).contains(row) else { continue }
        let place = text.split(top: row).rest.split(top: 1).top
        draw(spans, isHead: isSelected && number == 0, into: &canvas, in: place, with: look)
      }
      line += block.lines.count
      if block.isLink { link += 1 }
    }
    canvas.scrollBar(
      rect.split(right: 1).right, total: total, first: start, visible: rect.rows, groove: look[.scrollGroove], thumb: look[.scrollThumb],
      glyphs: look.glyphs)
  }

  private func draw(_ spans: [Span], isHead: Bool, into canvas: inout Canvas, in row: Rect, with look: Look) {
    let place = row.origin.moved(columns: Self.gutter)
    let columns = row.columns - Self.gutter
    guard isHead else {
      canvas.write(spans, at: place, columns: columns)
      return
    }
    canvas.cursor = place
    if look.theme.selection == .bar {
      canvas.fill(row, style: look[.bar])
      canvas.write(spans.map { Span($0.text, look[.bar]) }, at: place, columns: columns)
    } else {
      canvas.write(look.glyphs.marker, at: row.origin, style: look[.marker])
      canvas.write(spans.map { Span($0.text, look[.marker]) }, at: place, columns: columns)
    }
  }
}
