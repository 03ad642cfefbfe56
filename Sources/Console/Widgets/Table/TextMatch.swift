import Terminal

/// Where words of a filter stand in a text, so that they can be shown.
enum TextMatch {
  /// A filter's words as they are looked for: lower case, without blanks.
  static func words(_ filter: String) -> [String] {
    filter.lowercased().split(separator: " ").map(String.init)
  }

  /// The screen columns that the words take in a text, upper and lower case being the same.
  static func columns(of words: [String], in text: SafeText) -> [Range<Int>] {
    if words.isEmpty || text.isEmpty { return [] }
    let string = text.text
    if text.width == string.utf8.count {
      let lower = string.utf8.map(lowered)
      return words.flatMap { ranges(of: Array($0.utf8), in: lower) }
    }
    let characters = string.map { $0.lowercased() }
    var starts = [0]
    for character in string { starts.append(starts[starts.count - 1] + SafeText(String(character)).width) }
    return words.flatMap { ranges(of: $0.map { String($0) }, in: characters) }.map { starts[$0.lowerBound]..<starts[$0.upperBound] }
  }

  /// Whether a text that is lower case already stands in another one of any case.
  static func contains(_ word: String, in text: String) -> Bool {
    let lower = Array(text.lowercased().utf8)
    return !ranges(of: Array(word.utf8), in: lower).isEmpty
  }

  private static func lowered(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte + 0x20 : byte }

  /// Every place where one sequence stands in another, without overlaps.
  static func ranges<Element: Equatable>(of word: [Element], in text: [Element]) -> [Range<Int>] {
    guard let first = word.first, word.count <= text.count else { return [] }
    var found: [Range<Int>] = []
    var place = 0
    while place + word.count <= text.count {
      if text[place] == first, text[place..<(place + word.count)].elementsEqual(word) {
        found.append(place..<(place + word.count))
        place += word.count
      } else {
        place += 1
      }
    }
    return found
  }
}

extension Canvas {
  /// Shows where the words of a filter stand in a text that has just been written.
  mutating func mark(_ words: [String], in text: SafeText, at position: Position, style: Style) {
    for range in TextMatch.columns(of: words, in: text) {
      restyle(Rect(row: position.row, column: position.column + range.lowerBound, rows: 1, columns: range.count), style: style)
    }
  }
}
