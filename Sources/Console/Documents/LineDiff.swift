import AccountService
import IAM
import Language
import Terminal

/// The lines of two texts side by side in one column: what both have, what only the first has, what only the second has.
struct LineDiff: Sendable, Equatable {
  /// Whose a line is.
  enum Side: Sendable, Equatable { case both, old, new }

  struct Line: Sendable, Equatable {
    let side: Side
    let text: String
  }

  let lines: [Line]

  init(from old: String, to new: String) {
    let before = Self.split(old)
    let after = Self.split(new)
    let difference = after.difference(from: before)
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let place, _, _): removed.insert(place)
      case .insert(let place, _, _): added.insert(place)
      }
    }
    var result: [Line] = []
    var (left, right) = (0, 0)
    while left < before.count || right < after.count {
      if left < before.count, removed.contains(left) {
        result.append(Line(side: .old, text: before[left]))
        left += 1
      } else if right < after.count, added.contains(right) {
        result.append(Line(side: .new, text: after[right]))
        right += 1
      } else {
        if right < after.count { result.append(Line(side: .both, text: after[right])) }
        left += 1
        right += 1
      }
    }
    lines = result
  }

  private static func split(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
  }
}
