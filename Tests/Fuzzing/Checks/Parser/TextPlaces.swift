import PolicyEngine

/// Lines and columns of a text, counted anew from its beginning.
struct TextPlaces {
  private let text: String
  private let length: Int

  init(_ text: String) {
    self.text = text
    length = text.utf8.count
  }

  /// A range lies in the text, parts no scalar, and begins at the position; the way back from the position leads there again.
  func check(_ range: Range<Int>, _ position: TextPosition) throws(BrokenPromise) {
    try promise(range.lowerBound >= 0 && range.upperBound <= length, "range \(range) leaves the text of \(length) bytes")
    for bound in [range.lowerBound, range.upperBound] {
      let place = text.utf8.index(text.startIndex, offsetBy: bound)
      try promise(place.samePosition(in: text.unicodeScalars) != nil, "bound \(bound) of range \(range) parts a character")
    }
    let place = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    let lineStart = text.utf8[..<place].lastIndex(of: UInt8(ascii: "\n")).map { text.utf8.index(after: $0) } ?? text.startIndex
    let line = text.utf8[..<place].count { $0 == UInt8(ascii: "\n") } + 1
    let before = String(decoding: text.utf8[lineStart..<place], as: UTF8.self)
    let expected = TextPosition(line: line, column: before.count + 1)
    try promise(position == expected, "offset \(range.lowerBound) is told as \(position), not \(expected)")
  }
}
