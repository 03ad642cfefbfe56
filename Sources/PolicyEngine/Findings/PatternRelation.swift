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

  /// Whether a pattern matches all that another one matches. The stars of the other are tried as nothing and as a run that only a star
  /// can take, so a no may be wrong in odd cases, which costs a suggestion.
  static func covers(_ wide: String, _ narrow: String) -> Bool {
    guard hasWildcard(wide) else { return wide == narrow }
    guard narrow.utf8.contains(UInt8(ascii: "*")) else { return Wildcard.matches(pattern: wide, text: narrow) }
    let run = String(repeating: "\u{1}", count: wide.utf8.count + 1)
    return Wildcard.matches(pattern: wide, text: narrow.replacing("*", with: ""))
      && Wildcard.matches(pattern: wide, text: narrow.replacing("*", with: run))
  }

  /// Whether some text matches both patterns.
  static func overlap(_ left: String, _ right: String) -> Bool {
    // Most pairs part before their first wildcards.
    for (first, second) in zip(left.utf8, right.utf8) {
      if isWildcard(first) || isWildcard(second) { break }
      if first != second { return false }
    }
    if !hasWildcard(left) { return Wildcard.matches(pattern: right, text: left) }
    if !hasWildcard(right) { return Wildcard.matches(pattern: left, text: right) }
    return overlap(Array(left.utf8), Array(right.utf8))
  }

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
