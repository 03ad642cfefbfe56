import AWSCatalog
import IAM
import Language
import Terminal

/// The list below a field with what its text can become.
struct FieldCompletion: Sendable, Equatable {
  private(set) var items: [CompletionItem] = []
  /// The item that was moved to; nil while the first one stands for all.
  private(set) var selected: Int?

  var isOpen: Bool { !items.isEmpty }

  /// What Tab puts into the field.
  var chosen: String? { items.isEmpty ? nil : items[selected ?? 0].text }

  mutating func close() { (items, selected) = ([], nil) }

  mutating func move(_ step: Int) {
    guard !items.isEmpty else { return }
    selected = selected.map { ($0 + step + items.count) % items.count } ?? (step > 0 ? 0 : items.count - 1)
  }

  private static let limit = 60

  /// Services and their actions: those that begin with the text, then those of any service that have it in their names.
  static func actions(_ text: String) -> FieldCompletion {
    var completion = FieldCompletion()
    guard !text.isEmpty, !Services.isAction(text) else { return completion }
    var items = Services.completions(of: text, limit: limit).map(CompletionItem.action)
    if !text.contains(":"), text.utf8.count > 2 { items += containing(text, limit - items.count) }
    completion.items = items
    return completion
  }

  private static func containing(_ text: String, _ limit: Int) -> [CompletionItem] {
    var found: [CompletionItem] = []
    for service in Services.all {
      for action in service.actions(withPrefix: text) {
        if found.count >= limit { return found }
        found.append(.action(service.prefix + ":" + action.name))
      }
    }
    return found
  }

  /// The forms of the ARNs that an action works on, as far as they are known.
  static func resources(of action: String, _ text: String, account: AccountFacts?) -> FieldCompletion {
    var completion = FieldCompletion()
    let patterns = AWSServiceReference().resourcePatterns(of: action) ?? []
    completion.items = patterns.compactMap { pattern in
      let known = pattern.replacing("${Partition}", with: account?.partition ?? "aws").replacing(
        "${Account}", with: account?.id.digits ?? "${Account}")
      let start = known.firstRange(of: "${").map { String(known[..<$0.lowerBound]) } ?? known
      return start != text && start.hasPrefix(text) ? CompletionItem(start, Sentence(verbatim: known)) : nil
    }
    return completion
  }

  /// Draws the list into the upper part of a rectangle.
  func draw(into canvas: inout Canvas, in rect: Rect, indent: Int, with look: Look) {
    let count = min(items.count, 8, rect.rows)
    guard count > 0 else { return }
    let start = min(max(0, (selected ?? 0) - count + 1), items.count - count)
    let seen = Array(items[start..<(start + count)])
    let words = seen.map { SafeText($0.text) }
    let width = words.map(\.width).max() ?? 0
    for (number, word) in words.enumerated() {
      let row = rect.split(top: number).rest.split(top: 1).top
      let isChosen = start + number == selected
      canvas.fill(row, style: look[isChosen ? .bar : .statusText])
      let place = row.origin.moved(columns: min(indent, 12))
      let used = canvas.write(
        look.fit(word, to: min(width, row.columns - 14)), at: place, style: look[isChosen ? .bar : .statusKey])
      let room = row.columns - min(indent, 12) - used - 3
      guard room > 8 else { continue }
      canvas.write(
        look.cut(look.text(seen[number].detail), to: room), at: place.moved(columns: used + 2), style: look[isChosen ? .bar : .statusText])
    }
  }
}
