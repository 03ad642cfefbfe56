/// A piece of text with its look, for lines made of several.
public struct Span: Sendable, Hashable {
  /// What is written.
  public var text: SafeText
  /// How it looks.
  public var style: Style

  /// A piece from its parts.
  public init(_ text: SafeText, _ style: Style) {
    self.text = text
    self.style = style
  }
}

extension Canvas {
  /// Writes pieces one after the other; the same clipping as for one text.
  /// - Returns: The columns used.
  @discardableResult
  public mutating func write(_ spans: [Span], at position: Position, columns: Int? = nil) -> Int {
    var used = 0
    for span in spans {
      let room = columns.map { $0 - used }
      if let room, room <= 0 { break }
      let place = Position(row: position.row, column: position.column + used)
      let written = write(span.text, at: place, style: span.style, columns: room)
      used += written
      if written < span.text.width { break }
    }
    return used
  }

  /// Draws a frame along a rectangle's inner edge; what is inside stays.
  public mutating func box(_ rect: Rect, style: Style, glyphs: FrameGlyphs = .unicode) {
    guard rect.rows >= 2, rect.columns >= 2 else { return }
    let (right, bottom) = (rect.endColumn - 1, rect.endRow - 1)
    horizontalRule(row: rect.row, from: rect.column + 1, to: right, style: style, glyphs: glyphs)
    horizontalRule(row: bottom, from: rect.column + 1, to: right, style: style, glyphs: glyphs)
    verticalRule(column: rect.column, from: rect.row + 1, to: bottom, style: style, glyphs: glyphs)
    verticalRule(column: right, from: rect.row + 1, to: bottom, style: style, glyphs: glyphs)
    write(glyphs.topLeft, at: rect.origin, style: style)
    write(glyphs.topRight, at: Position(row: rect.row, column: right), style: style)
    write(glyphs.bottomLeft, at: Position(row: bottom, column: rect.column), style: style)
    write(glyphs.bottomRight, at: Position(row: bottom, column: right), style: style)
  }

  /// A line along a row, up to and without the end column.
  public mutating func horizontalRule(row: Int, from start: Int, to end: Int, style: Style, glyphs: FrameGlyphs = .unicode) {
    for column in max(start, clip.column)..<max(start, clip.column, min(end, clip.endColumn)) {
      write(glyphs.horizontal, at: Position(row: row, column: column), style: style)
    }
  }

  /// A line down a column, up to and without the end row.
  public mutating func verticalRule(column: Int, from start: Int, to end: Int, style: Style, glyphs: FrameGlyphs = .unicode) {
    for row in max(start, clip.row)..<max(start, clip.row, min(end, clip.endRow)) {
      write(glyphs.vertical, at: Position(row: row, column: column), style: style)
    }
  }

  /// A scroll bar down the first column of a rectangle: a thumb that shows which part of a longer list is seen.
  ///
  /// Draws nothing when everything is seen. The thumb touches an end only when the list is there.
  /// - Parameters:
  ///   - rect: Where the bar stands.
  ///   - total: Items in the list.
  ///   - first: Number of the first seen item, from 0.
  ///   - visible: Items seen.
  public mutating func scrollBar(
    _ rect: Rect, total: Int, first: Int, visible: Int, groove: Style, thumb: Style, glyphs: FrameGlyphs = .unicode
  ) {
    guard total > visible, visible > 0, rect.rows >= 2 else { return }
    let length = max(1, min(rect.rows - 1, Int(Double(rect.rows) * Double(visible) / Double(total))))
    let room = rect.rows - length
    let scroll = total - visible
    var start = Int((Double(room) * Double(min(max(first, 0), scroll)) / Double(scroll)).rounded())
    if first > 0 { start = max(start, min(1, room)) }
    if first < scroll, room > 1 { start = min(start, room - 1) }
    for row in 0..<rect.rows {
      let isThumb = row >= start && row < start + length
      write(
        isThumb ? glyphs.thumb : glyphs.groove, at: Position(row: rect.row + row, column: rect.column),
        style: isThumb ? thumb : groove)
    }
  }
}
