import PolicyEngine

/// A text in lines, as an editor changes it: a key costs one line, whatever the text's length.
///
/// Places count UTF-8 bytes in their line. A text whose lines all end in CR LF keeps them when it is written out.
struct TextBuffer: Sendable, Equatable {
  /// The lines without their ends; never empty.
  private(set) var lines: [String]
  private let lineEnd: String

  init(_ text: String) {
    let parts = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    let isDOS = parts.count > 1 && parts.dropLast().allSatisfy { $0.last == 0x0D }
    lineEnd = isDOS ? "\r\n" : "\n"
    lines = parts.enumerated().map { number, part in
      String(decoding: isDOS && number < parts.count - 1 ? part.dropLast() : part, as: UTF8.self)
    }
  }

  /// The whole text.
  var text: String { lines.joined(separator: lineEnd) }
  /// The place behind the last character.
  var end: LinePlace { LinePlace(line: lines.count - 1, offset: lines[lines.count - 1].utf8.count) }
  /// Bytes of a line's end.
  var lineEndSize: Int { lineEnd.utf8.count }

  /// The text between two places, lines separated by line feeds.
  func text(in range: Range<LinePlace>) -> String {
    let (from, to) = (range.lowerBound, range.upperBound)
    if from.line == to.line { return slice(from.line, from.offset, to.offset) }
    let middle = lines[(from.line + 1)..<to.line]
    return ([slice(from.line, from.offset, nil)] + middle + [slice(to.line, 0, to.offset)]).joined(separator: "\n")
  }

  /// A part of one line.
  func slice(_ line: Int, _ start: Int, _ end: Int?) -> String {
    let text = lines[line]
    return String(text[index(text, start)..<(end.map { index(text, $0) } ?? text.endIndex)])
  }

  /// Puts a text, whose lines are separated by line feeds, in the place of what stands in a range.
  /// - Returns: The place behind it, at a whole character.
  @discardableResult
  mutating func replace(_ range: Range<LinePlace>, with text: String) -> LinePlace {
    let (from, to) = (range.lowerBound, range.upperBound)
    if from.line == to.line, !text.utf8.contains(0x0A) {
      let line = lines[from.line]
      lines[from.line].replaceSubrange(index(line, from.offset)..<index(line, to.offset), with: text)
      return whole(LinePlace(line: from.line, offset: from.offset + text.utf8.count))
    }
    var parts = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    let behind = LinePlace(
      line: from.line + parts.count - 1, offset: parts[parts.count - 1].utf8.count + (parts.count == 1 ? from.offset : 0))
    parts[0] = slice(from.line, 0, from.offset) + parts[0]
    parts[parts.count - 1] += slice(to.line, to.offset, nil)
    lines.replaceSubrange(from.line...to.line, with: parts)
    return whole(behind)
  }

  /// The same place, or the next one between whole characters: behind a letter, a mark that follows belongs to it.
  func whole(_ place: LinePlace) -> LinePlace {
    let text = lines[place.line]
    let here = index(text, place.offset)
    if here == text.endIndex || String.Index(here, within: text) != nil { return place }
    return LinePlace(line: place.line, offset: text.utf8.distance(from: text.startIndex, to: text.index(after: here)))
  }

  /// The nearest place that exists.
  func clamped(_ place: LinePlace) -> LinePlace {
    if place.line < 0 { return LinePlace(line: 0, offset: 0) }
    if place.line >= lines.count { return end }
    return whole(LinePlace(line: place.line, offset: max(0, min(place.offset, lines[place.line].utf8.count))))
  }

  /// A byte's place in a line, its end where there are fewer.
  func index(_ text: String, _ offset: Int) -> String.Index {
    text.utf8.index(text.startIndex, offsetBy: min(max(0, offset), text.utf8.count))
  }
}
