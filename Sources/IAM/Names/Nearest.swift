/// Finds what somebody may have meant: names as people mistype them.
public enum Nearest {
  /// The candidate that is nearest to a word; nil where none is near enough: more than a third of its letters differ.
  public static func name(to word: String, among candidates: [String]) -> String? {
    let wanted = Array(word.lowercased().utf8.prefix(80))
    var limit = min(max(2, wanted.count / 3), wanted.count - 1)
    var best: String?
    for candidate in candidates where limit >= 0 && abs(candidate.utf8.count - wanted.count) <= limit {
      if let distance = distance(wanted, Array(candidate.lowercased().utf8), atMost: limit) {
        best = candidate
        limit = distance - 1
      }
    }
    return best
  }

  /// The Levenshtein distance in bytes, with two neighbours that changed places counted as one step; nil where it is over a limit.
  static func distance(_ left: [UInt8], _ right: [UInt8], atMost limit: Int = .max) -> Int? {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) <= limit ? max(left.count, right.count) : nil }
    var older = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    var line = older
    for row in 1...left.count {
      line[0] = row
      var least = row
      for column in 1...right.count {
        let isSame = left[row - 1] == right[column - 1]
        var steps = min(last[column] + 1, line[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          steps = min(steps, older[column - 2] + 1)
        }
        line[column] = steps
        least = min(least, steps)
      }
      // A swap reaches two rows back, so that the row before counts too.
      if least > limit, row == left.count || (last.min() ?? 0) > limit { return nil }
      (older, last, line) = (last, line, older)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}
