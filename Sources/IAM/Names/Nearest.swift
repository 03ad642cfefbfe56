/// Finds what somebody may have meant: names as people mistype them.
public enum Nearest {
  /// The candidate that is nearest to a word; nil where none is near enough: more than a third of its letters differ.
  public static func name(to word: String, among candidates: [String]) -> String? {
    let wanted = Array(word.lowercased().unicodeScalars.prefix(80))
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let distance = distance(wanted, Array(candidate.lowercased().unicodeScalars))
      if distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    guard let best, best.distance <= max(2, wanted.count / 3), best.distance < wanted.count else { return nil }
    return best.name
  }

  /// The Levenshtein distance, with two neighbours that changed places counted as one step.
  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var older: [Int] = []
    var last = Array(0...right.count)
    for row in 1...left.count {
      var line = [row]
      for column in 1...right.count {
        let isSame = left[row - 1] == right[column - 1]
        var steps = min(last[column] + 1, line[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          steps = min(steps, older[column - 2] + 1)
        }
        line.append(steps)
      }
      older = last
      last = line
    }
    return last[right.count]
  }
}
