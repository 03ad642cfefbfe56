import Language
import Terminal

/// A row of tabs. Where it is narrow the counts go first, then the tabs far from the open one.
struct TabsBar: Sendable, Equatable {
  /// A tab's name and how much stands on it.
  struct Tab: Sendable, Equatable {
    let title: Sentence
    let count: Int?

    init(_ title: Sentence, count: Int? = nil) {
      self.title = title
      self.count = count
    }
  }

  var tabs: [Tab]
  /// The open tab's number.
  var active: Int

  init(_ tabs: [Tab], active: Int = 0) {
    self.tabs = tabs
    self.active = active
  }

  func draw(into canvas: inout Canvas, in rect: Rect, with look: Look) {
    let row = rect.split(top: 1).top
    canvas.fill(row, style: look[.text])
    guard !row.isEmpty, tabs.indices.contains(active) else { return }
    var labels = tabs.map { label($0, look, withCount: true) }
    if Self.width(labels[...]) > row.columns { labels = tabs.map { label($0, look, withCount: false) } }
    let seen = seen(labels, columns: row.columns)
    var column = row.column
    if seen.lowerBound > 0 {
      canvas.write(look.glyphs.left, at: row.origin, style: look[.dim])
      column += 1
    }
    for number in seen {
      let room = row.endColumn - column - (seen.upperBound < tabs.count ? 1 : 0)
      let style = look[number == active ? .tabActive : .tab]
      column += canvas.write(look.cut(labels[number], to: room), at: Position(row: row.row, column: column), style: style) + 1
    }
    if seen.upperBound < tabs.count {
      canvas.write(look.glyphs.right, at: Position(row: row.row, column: row.endColumn - 1), style: look[.dim])
    }
  }

  private func label(_ tab: Tab, _ look: Look, withCount: Bool) -> SafeText {
    let count = withCount ? tab.count.map { " " + Sentence.number($0) } ?? "" : ""
    return .blanks(1) + look.text(tab.title) + SafeText(count + " ")
  }

  /// Labels stand one blank apart.
  private static func width(_ labels: ArraySlice<SafeText>) -> Int { labels.reduce(-1) { $0 + $1.width + 1 } }

  /// The tabs around the open one that fit beside the marks for those that don't.
  private func seen(_ labels: [SafeText], columns: Int) -> Range<Int> {
    if Self.width(labels[...]) <= columns { return labels.indices }
    var seen = active..<(active + 1)
    while true {
      let wider = [seen.lowerBound..<(seen.upperBound + 1), (seen.lowerBound - 1)..<seen.upperBound]
      let next = wider.first { range in
        guard range.lowerBound >= 0, range.upperBound <= labels.count else { return false }
        let marks = (range.lowerBound > 0 ? 1 : 0) + (range.upperBound < labels.count ? 1 : 0)
        return Self.width(labels[range]) + marks <= columns
      }
      guard let next else { return seen }
      seen = next
    }
  }
}
