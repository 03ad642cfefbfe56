/// How two patterns of the policy language stand to each other.
enum PatternRelation {
  /// Whether a text has wildcards.
  static func hasWildcard(_ text: some StringProtocol) -> Bool {
    text.utf8.contains(where: isWildcard)
  }

  private static func isWildcard(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "?")
  }

  /// Whether a text is stars alone.
  static func isStars(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0 == UInt8(ascii: "*") }
  }

  /// Whether a pattern matches all that another one matches, tried character by character: a star of the other one is met by a star only.
  /// A no may be wrong in odd cases, which costs a suggestion.
  /// - Parameter steps: the comparisons left for the whole document; where they are used up the answer is no.
  static func covers(_ wide: [UInt8], _ narrow: [UInt8], _ steps: inout Int) -> Bool {
    var place = 0
    var offset = 0
    var star: (place: Int, offset: Int)?
    while offset < narrow.count {
      steps -= 1
      guard steps > 0 else { return false }
      if place < wide.count, wide[place] == UInt8(ascii: "*") {
        star = (place, offset)
        place += 1
      } else if place < wide.count, meets(wide[place], narrow[offset]) {
        place += 1
        offset += 1
      } else if let last = star {
        star = (last.place, last.offset + 1)
        place = last.place + 1
        offset = last.offset + 1
      } else {
        return false
      }
    }
    return wide[place...].allSatisfy { $0 == UInt8(ascii: "*") }
  }

  private static func meets(_ wide: UInt8, _ narrow: UInt8) -> Bool {
    wide == UInt8(ascii: "?") ? narrow != UInt8(ascii: "*") : wide == narrow
  }

  /// Whether some text matches both patterns; yes where they are too long to tell.
  static func overlap(_ left: String, _ right: String) -> Bool {
    // Most pairs part before their first wildcards.
    for (first, second) in zip(left.utf8, right.utf8) {
      if isWildcard(first) || isWildcard(second) { break }
      if first != second { return false }
    }
    if !hasWildcard(left) { return Wildcard.matches(pattern: right, text: left) }
    if !hasWildcard(right) { return Wildcard.matches(pattern: left, text: right) }
    // Longer ones than any ARN has can't be judged in the time a key press leaves.
    guard left.utf8.count * right.utf8.count <= mostPairs else { return true }
    return overlap(Array(left.utf8), Array(right.utf8))
  }

  private static let mostPairs = 100_000

  /// Works from the ends to the beginnings, a row of the left pattern's places at a time.
  private static func overlap(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let star = UInt8(ascii: "*")
    let one = UInt8(ascii: "?")
    var below: [Bool] = []
    for place in stride(from: left.count, through: 0, by: -1) {
      var row = [Bool](repeating: false, count: right.count + 1)
      for offset in stride(from: right.count, through: 0, by: -1) {
        let first = place < left.count ? left[place] : 0
        let second = offset < right.count ? right[offset] : 0
        if place == left.count, offset == right.count {
          row[offset] = true
        } else if first == star {
          row[offset] = below[offset] || (offset < right.count && row[offset + 1])
        } else if second == star {
          row[offset] = row[offset + 1] || (place < left.count && below[offset])
        } else if place < left.count, offset < right.count {
          row[offset] = (first == second || first == one || second == one) && below[offset + 1]
        }
      }
      below = row
    }
    return below[0]
  }
}
