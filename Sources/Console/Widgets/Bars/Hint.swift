import Language
import Terminal

/// A key and what it does here.
struct Hint: Sendable, Equatable {
  /// The key as it stands on the key cap: `Enter`, `Ctrl-S`.
  let key: String
  /// What it does, in a word or two.
  let label: Sentence
  /// Whether it stays when others must go.
  let isPinned: Bool
  /// Whether policies refuse it: it stands in parentheses, dim, so that it is seen without colours too.
  let isRefused: Bool

  init(_ key: String, _ label: Sentence, isPinned: Bool = false, isRefused: Bool = false) {
    self.key = key
    self.label = label
    self.isPinned = isPinned
    self.isRefused = isRefused
  }

  init(_ key: Key, _ label: Sentence, isPinned: Bool = false) {
    self.init(key.name, label, isPinned: isPinned)
  }

  /// Key and label as pieces of a line.
  func spans(_ look: Look) -> [Span] {
    if isRefused { return [Span(SafeText("(\(key) ") + look.text(label) + SafeText(")"), look[.statusText].adding(.dim))] }
    return [Span(SafeText(key), look[.statusKey]), Span(.blanks(1) + look.text(label), look[.statusText])]
  }

  /// The columns it takes.
  func width(_ look: Look) -> Int { SafeText(key).width + 1 + look.text(label).width + (isRefused ? 2 : 0) }

  /// The hints that fit into so many columns, two blanks apart: those at the end go first, pinned ones last of all.
  static func fitting(_ hints: [Hint], columns: Int, _ look: Look) -> [Hint] {
    var shown = hints
    func width() -> Int { shown.reduce(-2) { $0 + $1.width(look) + 2 } }
    while shown.count > 1, width() > columns {
      shown.remove(at: shown.lastIndex { !$0.isPinned } ?? shown.count - 1)
    }
    return shown
  }

  /// A line of hints.
  static func line(_ hints: [Hint], _ look: Look) -> [Span] {
    Array(hints.map { $0.spans(look) }.joined(separator: [Span(.blanks(2), look[.statusText])]))
  }
}
