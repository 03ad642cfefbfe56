/// Where a text that is too long loses its middle, start or end.
public enum Truncation: Sendable {
  /// The end goes: names.
  case end
  /// The start goes: paths, where the end tells more.
  case start
  /// The middle goes: ARNs.
  case middle
}

/// Where a text stands in a field that is wider.
public enum Alignment: Sendable {
  /// At the field's left edge.
  case left
  /// In the middle.
  case center
  /// At the right edge: numbers.
  case right
}

extension SafeText {
  /// As much of the beginning as fits into so many columns; a wide glyph is never split.
  public func prefix(columns: Int) -> SafeText {
    if width <= columns { return self }
    var used = 0
    let end = glyphs.firstIndex { glyph in
      used += Int(glyph.width)
      return used > columns
    }
    return SafeText(glyphs: Array(glyphs[..<(end ?? glyphs.count)]))
  }

  /// As much of the end as fits into so many columns; a wide glyph is never split.
  public func suffix(columns: Int) -> SafeText {
    if width <= columns { return self }
    var used = 0
    let last = glyphs.lastIndex { glyph in
      used += Int(glyph.width)
      return used > columns
    }
    return SafeText(glyphs: Array(glyphs[((last ?? -1) + 1)...]))
  }

  /// The text seen through a window of so many columns from a column on, as in a field that scrolls sideways.
  /// Where an edge would split a wide glyph a blank stands for the visible half.
  public func window(from start: Int, columns: Int) -> SafeText {
    var found: [Glyph] = []
    var column = 0
    for glyph in glyphs {
      let end = column + Int(glyph.width)
      if column >= start + columns { break }
      if column >= start && end <= start + columns {
        found.append(glyph)
      } else if end > start {
        found.append(.blank)
      }
      column = end
    }
    return SafeText(glyphs: found)
  }

  /// The text itself when it fits, else as much as fits beside the ellipsis.
  public func truncated(to columns: Int, ellipsis: SafeText = FrameGlyphs.unicode.ellipsis, at place: Truncation = .end) -> SafeText {
    if width <= columns { return self }
    let mark = ellipsis.prefix(columns: columns)
    let room = max(0, columns - mark.width)
    switch place {
    case .end: return prefix(columns: room) + mark
    case .start: return mark + suffix(columns: room)
    case .middle:
      let tail = suffix(columns: room / 2)
      return prefix(columns: room - tail.width) + mark + tail
    }
  }

  /// The text filled with blanks to so many columns; unchanged when it is as wide already.
  public func padded(to columns: Int, alignment: Alignment = .left) -> SafeText {
    let missing = columns - width
    if missing <= 0 { return self }
    switch alignment {
    case .left: return self + .blanks(missing)
    case .right: return .blanks(missing) + self
    case .center: return .blanks(missing / 2) + self + .blanks(missing - missing / 2)
    }
  }

  /// Exactly so many columns: cut with an ellipsis or filled with blanks. What a table's column holds.
  public func fitted(to columns: Int, alignment: Alignment = .left, ellipsis: SafeText = FrameGlyphs.unicode.ellipsis) -> SafeText {
    truncated(to: columns, ellipsis: ellipsis).padded(to: max(0, columns), alignment: alignment)
  }
}
