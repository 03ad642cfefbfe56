import Language
import Terminal

/// The bar at the top: the screen's plain name, how much it lists, whose account it is, and what should be known at any time, such as
/// that the person works as the store's local owner.
///
/// Each part comes in shorter forms; the richest that fits is drawn and the screen's name goes last.
struct TitleBar: Sendable, Equatable {
  /// A small word in a box of its own.
  struct Badge: Sendable, Equatable {
    /// Texts from the longest to the shortest.
    var forms: [SafeText]
    var role: ThemeRole

    init(_ forms: [SafeText], role: ThemeRole = .badge) {
      self.forms = forms
      self.role = role
    }
  }

  /// The screen's name, with what it is about: `Users`, `User alice`.
  var title: SafeText
  /// How much it lists.
  var count: SafeText = .empty
  /// The account from its longest form to the shortest: alias and ID, alias.
  var account: [SafeText] = []
  var badges: [Badge] = []

  init(_ title: SafeText, count: SafeText = .empty, account: [SafeText] = [], badges: [Badge] = []) {
    self.title = title
    self.count = count
    self.account = account
    self.badges = badges
  }

  func draw(into canvas: inout Canvas, in rect: Rect, with look: Look) {
    let row = rect.split(top: 1).top
    guard !row.isEmpty else { return }
    let ground = look[.banner]
    canvas.fill(row, style: ground)
    let right = trailing(columns: row.columns - 2, look)
    let width = right.reduce(0) { $0 + $1.text.width }
    let room = row.columns - 2 - (width > 0 ? width + 1 : 0)
    let hasCount = !count.isEmpty && title.width + count.width + 2 <= room
    let name = look.cut(title, to: room)
    canvas.write(name, at: row.origin.moved(columns: 1), style: look[.title].over(ground))
    if hasCount { canvas.write(count, at: row.origin.moved(columns: name.width + 3), style: ground) }
    canvas.write(right, at: Position(row: row.row, column: row.endColumn - 1 - width))
  }

  /// The richest right side that leaves the title whole, and the count where that is possible at all.
  private func trailing(columns: Int, _ look: Look) -> [Span] {
    let variants = variants(look)
    func fits(_ spans: [Span], beside left: Int) -> Bool {
      let width = spans.reduce(0) { $0 + $1.text.width }
      return left + (width > 0 ? width + 2 : 0) <= columns
    }
    let full = title.width + (count.isEmpty ? 0 : count.width + 2)
    if let all = variants.first(where: { fits($0, beside: full) && !$0.isEmpty }) { return all }
    return variants.first { fits($0, beside: min(title.width, columns / 2)) } ?? []
  }

  /// Right sides from the richest to none: the account shortens and goes before badges shorten, badges go from the last.
  private func variants(_ look: Look) -> [[Span]] {
    let ground = look[.banner]
    let accounts = account.map { [Span($0, ground)] } + [[]]
    let longest = max(1, badges.map(\.forms.count).max() ?? 1)
    let sets = (0..<longest).map { level in badges.map { badge(($0.forms[min(level, $0.forms.count - 1)], $0.role), look) } }
    let fewer = badges.indices.reversed().map { Array((sets.last ?? []).prefix($0)) }
    let combined = sets.flatMap { set in accounts.map { $0 + set.flatMap { [Span(.blanks(1), ground)] + [$0] } } }
    return combined + fewer.map { set in set.flatMap { [Span(.blanks(1), ground)] + [$0] } } + [[]]
  }

  private func badge(_ badge: (text: SafeText, role: ThemeRole), _ look: Look) -> Span {
    Span(.blanks(1) + badge.text + .blanks(1), look[badge.role].over(look[.banner]))
  }
}
