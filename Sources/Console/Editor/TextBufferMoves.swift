import PolicyEngine
import Terminal

extension TextBuffer {
  /// The character before a place, on its line.
  func character(before place: LinePlace) -> Character? { slice(place.line, 0, place.offset).last }

  /// The character at a place, on its line.
  func character(at place: LinePlace) -> Character? {
    let text = lines[place.line]
    let here = index(text, place.offset)
    return here < text.endIndex ? text[here] : nil
  }

  /// A character to the left, over the line's start to the line before.
  func left(of place: LinePlace) -> LinePlace {
    if place.offset == 0 { return place.line == 0 ? place : LinePlace(line: place.line - 1, offset: lines[place.line - 1].utf8.count) }
    let text = lines[place.line]
    let before = text.index(before: index(text, place.offset))
    return LinePlace(line: place.line, offset: text.utf8.distance(from: text.startIndex, to: before))
  }

  /// A character to the right, over the line's end to the next line.
  func right(of place: LinePlace) -> LinePlace {
    guard let character = character(at: place) else {
      return place.line + 1 < lines.count ? LinePlace(line: place.line + 1, offset: 0) : place
    }
    return LinePlace(line: place.line, offset: place.offset + character.utf8.count)
  }

  /// To the start of the word on the left.
  func wordLeft(of place: LinePlace) -> LinePlace {
    var here = place
    while here != LinePlace(line: 0, offset: 0), !isWord(character(before: here)) { here = left(of: here) }
    while isWord(character(before: here)) { here = left(of: here) }
    return here
  }

  /// To the end of the word on the right.
  func wordRight(of place: LinePlace) -> LinePlace {
    var here = place
    while here != end, !isWord(character(at: here)) { here = right(of: here) }
    while isWord(character(at: here)) { here = right(of: here) }
    return here
  }

  private func isWord(_ character: Character?) -> Bool { character.map { $0.isLetter || $0.isNumber } ?? false }

  /// How many blanks a line begins with.
  func indentation(of line: Int) -> Int { lines[line].utf8.prefix { $0 == 0x20 }.count }

  /// The screen column at which a place stands in its line.
  func column(of place: LinePlace) -> Int {
    let text = lines[place.line]
    return Self.isPlain(text, upTo: place.offset) ? place.offset : SafeText(slice(place.line, 0, place.offset)).width
  }

  /// The place in a line at a screen column, or the line's end.
  func place(atColumn column: Int, line: Int) -> LinePlace {
    let text = lines[line]
    if Self.isPlain(text, upTo: text.utf8.count) { return LinePlace(line: line, offset: min(max(0, column), text.utf8.count)) }
    var (offset, width) = (0, 0)
    for character in text {
      width += SafeText(String(character)).width
      if width > column { break }
      offset += character.utf8.count
    }
    return LinePlace(line: line, offset: offset)
  }

  /// Whether a line's beginning is printable ASCII only, so that bytes are columns.
  static func isPlain(_ text: String, upTo count: Int) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      for offset in 0..<min(count, bytes.count) where bytes[offset] < 0x20 || bytes[offset] > 0x7E { return false }
      return true
    } ?? false
  }
}
