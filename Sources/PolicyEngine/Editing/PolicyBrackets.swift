/// A place in a text that is held in lines, as an editor holds it.
public struct LinePlace: Sendable, Hashable, Comparable {
  /// The line, from 0.
  public var line: Int
  /// The UTF-8 offset in the line, from 0.
  public var offset: Int

  /// A place by line and offset, both from 0.
  public init(line: Int, offset: Int) {
    self.line = line
    self.offset = offset
  }

  /// Orders places from the top of the text to its end.
  public static func < (left: LinePlace, right: LinePlace) -> Bool {
    (left.line, left.offset) < (right.line, right.offset)
  }
}

/// Finds the brackets that belong together, brackets in strings left out.
public enum PolicyBrackets {
  private typealias Bracket = (byte: UInt8, offset: Int)

  /// The partner of the bracket at a place; nil where there is no bracket, or where another kind closes first.
  ///
  /// Reads from the bracket to its partner and not the whole text.
  public static func matchingBracket(in lines: some RandomAccessCollection<String>, at place: LinePlace) -> LinePlace? {
    guard (0..<lines.count).contains(place.line) else { return nil }
    let own = brackets(lines, place.line)
    guard let index = own.firstIndex(where: { $0.offset == place.offset }) else { return nil }
    let forward = isOpening(own[index].byte)
    var open = [own[index].byte]
    var row = forward ? Array(own[(index + 1)...]) : own[..<index].reversed()
    var line = place.line
    while true {
      for bracket in row {
        if isOpening(bracket.byte) == forward {
          open.append(bracket.byte)
        } else if let last = open.popLast(), partner(of: last) == bracket.byte {
          if open.isEmpty { return LinePlace(line: line, offset: bracket.offset) }
        } else {
          return nil
        }
      }
      line += forward ? 1 : -1
      guard (0..<lines.count).contains(line) else { return nil }
      row = brackets(lines, line)
      if !forward { row.reverse() }
    }
  }

  /// The partner of the bracket at a UTF-8 offset of a whole text; nil as above.
  public static func matchingBracket(in text: String, at offset: Int) -> Int? {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    var starts = [0]
    for line in lines { starts.append(starts[starts.count - 1] + line.utf8.count + 1) }
    guard let line = starts.lastIndex(where: { $0 <= offset }), line < lines.count else { return nil }
    let place = LinePlace(line: line, offset: offset - starts[line])
    return matchingBracket(in: lines, at: place).map { starts[$0.line] + $0.offset }
  }

  private static func brackets(_ lines: some RandomAccessCollection<String>, _ line: Int) -> [Bracket] {
    let text = lines[lines.index(lines.startIndex, offsetBy: line)]
    let bytes = Array(text.utf8)
    return PolicyTokens.tokens(text).compactMap { token in
      let byte = bytes[token.range.lowerBound]
      let isBracket = token.kind == .punctuation && byte != UInt8(ascii: ":") && byte != UInt8(ascii: ",")
      return isBracket ? (byte, token.range.lowerBound) : nil
    }
  }

  private static func isOpening(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[")
  }

  private static func partner(of byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "{"): UInt8(ascii: "}")
    case UInt8(ascii: "}"): UInt8(ascii: "{")
    case UInt8(ascii: "["): UInt8(ascii: "]")
    default: UInt8(ascii: "[")
    }
  }
}
