import Terminal

/// A text under edit with its cursor, in whole characters as a person sees them: a Hangul syllable or a letter with its marks is one.
///
/// After every change the characters are cut anew, so a mark that is typed behind a letter joins it.
struct EditLine: Sendable, Equatable {
  /// The most scalars it takes; what would go beyond is left out.
  static let standardLimit = 4096

  private(set) var characters: [Character]
  /// How many characters stand before the cursor.
  private(set) var cursor: Int
  let limit: Int

  init(_ text: String = "", limit: Int = standardLimit) {
    characters = Array(text)
    cursor = characters.count
    self.limit = limit
  }

  var text: String { String(characters) }
  var isEmpty: Bool { characters.isEmpty }
  var textBeforeCursor: String { String(characters[..<cursor]) }

  /// Puts the cursor before a character; numbers out of range count as the nearest end.
  mutating func move(to place: Int) {
    cursor = min(max(0, place), characters.count)
  }

  /// Puts text in the place of characters; the cursor goes behind it.
  /// - Returns: Whether anything changed.
  @discardableResult
  mutating func replace(_ range: Range<Int>, with text: String) -> Bool {
    let range = range.clamped(to: 0..<characters.count)
    let head = String(characters[..<range.lowerBound])
    let tail = String(characters[range.upperBound...])
    let room = max(0, limit - head.unicodeScalars.count - tail.unicodeScalars.count)
    let added = text.unicodeScalars.count > room ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(room))) : text
    if added.isEmpty && range.isEmpty { return false }
    characters = Array(head + added + tail)
    let edge = head.utf8.count + added.utf8.count
    var bytes = 0
    cursor =
      characters.firstIndex { character in
        if bytes >= edge { return true }
        bytes += character.utf8.count
        return false
      } ?? characters.count
    return true
  }

  @discardableResult
  mutating func insert(_ text: String) -> Bool { replace(cursor..<cursor, with: text) }

  /// Takes the character before the cursor away.
  mutating func deleteBackward() -> Bool { cursor > 0 && replace((cursor - 1)..<cursor, with: "") }

  /// Takes the character under the cursor away.
  mutating func deleteForward() -> Bool { cursor < characters.count && replace(cursor..<(cursor + 1), with: "") }

  /// The start of the word before the cursor: a run of letters and digits, whatever stands between it and the cursor left out.
  var wordStart: Int {
    var place = cursor
    while place > 0, !Self.isWord(characters[place - 1]) { place -= 1 }
    while place > 0, Self.isWord(characters[place - 1]) { place -= 1 }
    return place
  }

  /// The end of the word behind the cursor.
  var wordEnd: Int {
    var place = cursor
    while place < characters.count, !Self.isWord(characters[place]) { place += 1 }
    while place < characters.count, Self.isWord(characters[place]) { place += 1 }
    return place
  }

  private static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}

extension EditLine {
  /// The keys that every text in the console understands.
  mutating func handle(_ key: Key) -> Outcome {
    if let place = destination(of: key) {
      move(to: place)
      return .handled
    }
    switch key {
    case .character(let character): return told(insert(String(character)))
    case .backspace, .control("h"): return told(deleteBackward())
    case .delete, .control("d"): return told(deleteForward())
    case .control("u"): return told(replace(0..<cursor, with: ""))
    case .control("k"): return told(replace(cursor..<characters.count, with: ""))
    case .control("w"): return told(replace(wordStart..<cursor, with: ""))
    default: break
    }
    if key.command == .alt("d") { return told(replace(cursor..<wordEnd, with: "")) }
    return .ignored
  }

  private func destination(of key: Key) -> Int? {
    switch key.command {
    case .left, .control("b"): cursor - 1
    case .right, .control("f"): cursor + 1
    case .home, .control("a"): 0
    case .end, .control("e"): characters.count
    case .alt("b"), .controlLeft, .altLeft: wordStart
    case .alt("f"), .controlRight, .altRight: wordEnd
    default: nil
    }
  }

  private func told(_ isChanged: Bool) -> Outcome { isChanged ? .changed : .handled }
}
